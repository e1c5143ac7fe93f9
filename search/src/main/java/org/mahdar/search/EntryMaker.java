package org.mahdar.search;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.Party;
import org.mahdar.finding.Pledge;
import org.mahdar.finding.Quote;
import org.mahdar.finding.Statement;

/** Makes the entries of one record: the document's, and one for each statement and pledge. */
final class EntryMaker {

  private final Minutes minutes;
  private final Vocabulary vocabulary;
  private final MarkedWords words;
  private final Map<String, String> countries = new HashMap<>();
  private final Map<String, Statement> statements = new HashMap<>();
  private final Map<String, List<Pledge>> pledges = new HashMap<>();

  private EntryMaker(Minutes minutes, Vocabulary vocabulary) {
    this.minutes = minutes;
    this.vocabulary = vocabulary;
    this.words = MarkedWords.of(minutes, vocabulary);
    for (Minutes.Actor actor : minutes.actors()) {
      String id = actor.actor();
      String country = actor.country();
      if (id != null && country != null) {
        countries.put(id, country);
      }
    }
    minutes.statements().forEach(each -> statements.put(each.id(), each));
    for (Pledge pledge : minutes.pledges()) {
      String statement = pledge.statement();
      if (statement != null) {
        pledges.computeIfAbsent(statement, key -> new ArrayList<>()).add(pledge);
      }
    }
  }

  static Entries of(Minutes minutes, Vocabulary vocabulary) {
    EntryMaker maker = new EntryMaker(minutes, vocabulary);
    List<Document> documents = new ArrayList<>();
    documents.add(maker.document());
    minutes.statements().forEach(each -> documents.add(maker.statement(each)));
    minutes.pledges().forEach(each -> documents.add(maker.pledge(each)));
    return new Entries(minutes.id(), documents);
  }

  /** That there is such a document, and nothing by which it could be found. */
  static Entries bare(Minutes minutes) {
    Document entry = new Document();
    entry.add(new StringField(Fields.KIND, Kind.DOCUMENT.code(), Field.Store.YES));
    entry.add(new StringField(Fields.DOCUMENT, minutes.id(), Field.Store.YES));
    stored(entry, Fields.SOURCE, minutes.source());
    stored(entry, Fields.TEXT, minutes.text());
    return new Entries(minutes.id(), List.of(entry));
  }

  private Document document() {
    Document entry = entry(Kind.DOCUMENT);
    entry.add(new StoredField(Fields.TEXT, minutes.text()));
    entry.add(new StoredField(Fields.LEAD, lead()));
    entry.add(new Field(Fields.WORDS, words.article(minutes.body()), Fields.TEXT_TYPE));
    String title = minutes.title();
    if (title != null) {
      WordStream heading = new WordStream();
      heading.append(TextWords.of(title, vocabulary));
      entry.add(new Field(Fields.HEADING, heading, Fields.TEXT_TYPE));
    }
    Facets facets = new Facets();
    minutes.statements().forEach(each -> statement(each, facets));
    minutes.pledges().forEach(each -> pledge(each, facets));
    facets.addTo(entry);
    return entry;
  }

  /** Where the article's own words begin, for what is shown when no words were asked for. */
  private int lead() {
    return minutes.body().stream()
        .filter(segment -> segment.role() == Minutes.Role.PARAGRAPH)
        .mapToInt(Minutes.Segment::start)
        .findFirst()
        .orElse(0);
  }

  private Document statement(Statement statement) {
    Document entry = finding(Kind.STATEMENT, statement.id(), statement.content());
    shown(entry, statement.speaker().name(), statement.speaker().actor());
    Facets facets = new Facets();
    statement(statement, facets);
    pledges.getOrDefault(statement.id(), List.of()).forEach(each -> promise(each, facets));
    facets.addTo(entry);
    return entry;
  }

  private Document pledge(Pledge pledge) {
    Document entry = finding(Kind.PLEDGE, pledge.id(), pledge.content());
    Statement voiced = voiced(pledge);
    if (!pledge.by().isEmpty()) {
      shown(entry, pledge.by().getFirst().name(), pledge.by().getFirst().actor());
    } else if (voiced != null) {
      shown(entry, voiced.speaker().name(), voiced.speaker().actor());
    }
    Facets facets = new Facets();
    pledge(pledge, facets);
    if (voiced != null) {
      statement(voiced, facets);
    }
    facets.addTo(entry);
    return entry;
  }

  private @Nullable Statement voiced(Pledge pledge) {
    String statement = pledge.statement();
    return statement == null ? null : statements.get(statement);
  }

  private void statement(Statement statement, Facets facets) {
    facets.acts.add(statement.act().code());
    facets.who(statement.speaker().name(), statement.speaker().actor());
  }

  private void pledge(Pledge pledge, Facets facets) {
    promise(pledge, facets);
    for (Party party : pledge.by()) {
      facets.who(party.name(), party.actor());
    }
  }

  private static void promise(Pledge pledge, Facets facets) {
    facets.strengths.add(pledge.strength().code());
    facets.fields.addAll(pledge.fields());
  }

  private Document finding(Kind kind, String id, Quote content) {
    Document entry = entry(kind);
    entry.add(new StoredField(Fields.FINDING, id));
    entry.add(new StoredField(Fields.TEXT, content.text()));
    entry.add(new StoredField(Fields.START, content.start()));
    entry.add(new Field(Fields.WORDS, words.slice(content.span()), Fields.TEXT_TYPE));
    return entry;
  }

  private Document entry(Kind kind) {
    Document entry = new Document();
    entry.add(new StringField(Fields.KIND, kind.code(), Field.Store.YES));
    entry.add(new StringField(Fields.DOCUMENT, minutes.id(), Field.Store.YES));
    stored(entry, Fields.SOURCE, minutes.source());
    stored(entry, Fields.URL, minutes.url());
    stored(entry, Fields.TITLE, minutes.title());
    stored(entry, Fields.OUTLET, minutes.outlet());
    stored(entry, Fields.AGENCY, minutes.agency());
    stored(entry, Fields.PUBLISHED, minutes.published());
    outlet(entry);
    String published = minutes.published();
    if (published != null) {
      Days.of(published).ifPresent(days -> dated(entry, days));
    }
    return entry;
  }

  private static void dated(Document entry, Days days) {
    entry.add(new IntPoint(Fields.FIRST_DAY, (int) days.first().toEpochDay()));
    entry.add(new IntPoint(Fields.LAST_DAY, (int) days.last().toEpochDay()));
    entry.add(new NumericDocValuesField(Fields.DAY, days.first().toEpochDay()));
  }

  /** Whoever brought it to the reader: outlet, agency, and the site it came from. */
  private void outlet(Document entry) {
    WordStream names = new WordStream();
    for (String name : new String[] {minutes.outlet(), minutes.agency(), host(minutes.url())}) {
      if (name != null) {
        names.append(TextWords.of(name, vocabulary));
      }
    }
    if (!names.isEmpty()) {
      entry.add(new Field(Fields.OUTLET_WORDS, names, Fields.NAME_TYPE));
    }
  }

  private static @Nullable String host(@Nullable String url) {
    try {
      return url == null ? null : URI.create(url).getHost();
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static void shown(Document entry, String name, @Nullable String actor) {
    stored(entry, Fields.NAME, name);
    stored(entry, Fields.ACTOR, actor);
  }

  private static void stored(Document entry, String field, @Nullable String value) {
    if (value != null) {
      entry.add(new StoredField(field, value));
    }
  }

  /** What an entry can be filtered by, gathered from what belongs to it. */
  private final class Facets {

    private final Set<String> acts = new LinkedHashSet<>();
    private final Set<String> strengths = new LinkedHashSet<>();
    private final Set<String> fields = new LinkedHashSet<>();
    private final Set<String> sides = new LinkedHashSet<>();
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> ids = new LinkedHashSet<>();

    private void who(String name, @Nullable String actor) {
      names.add(name);
      if (actor != null) {
        ids.add(actor);
        String country =
            actor.startsWith("state:") ? actor.substring("state:".length()) : countries.get(actor);
        if (country != null) {
          sides.add(country);
        }
      }
    }

    private void addTo(Document entry) {
      kept(entry, Fields.ACT, acts);
      kept(entry, Fields.STRENGTH, strengths);
      kept(entry, Fields.FIELD, fields);
      kept(entry, Fields.SIDE, sides);
      if (!names.isEmpty()) {
        WordStream who = new WordStream();
        names.forEach(name -> who.append(words.name(name)));
        ids.forEach(who::append);
        entry.add(new Field(Fields.WHO, who, Fields.NAME_TYPE));
      }
    }

    private static void kept(Document entry, String field, Set<String> values) {
      values.forEach(value -> entry.add(new StringField(field, value, Field.Store.YES)));
    }
  }
}
