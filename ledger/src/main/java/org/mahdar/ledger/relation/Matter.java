package org.mahdar.ledger.relation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Party;
import org.mahdar.ledger.StoredText;
import org.mahdar.ledger.Tables;
import org.mahdar.text.Span;

/** All there is to make a relation of, and what every category asks of it. */
final class Matter {

  /** So many words for both sides at once make a document one about the pair. */
  private static final int PAIRED = 2;

  /**
   * And so often in the text, in UTF-16 units: in long reports of a war they stand now and then.
   */
  private static final int ONE_IN = 1000;

  private final Connection connection;
  private final Shelf shelf;
  private final Map<Long, StoredText> texts = new HashMap<>();
  private final Map<Long, List<Paper.Named>> casts = new HashMap<>();
  private final Map<Long, List<Paper.Telling>> tellings = new HashMap<>();
  private final Map<Long, Boolean> pairs = new HashMap<>();

  final Sides sides;
  final Names names;
  final Knowledge knowledge;
  final List<Paper> papers;

  Matter(Tables tables, Sides sides, Names names, Knowledge knowledge) throws SQLException {
    this.connection = tables.connection();
    this.shelf = Shelf.of(tables);
    this.sides = sides;
    this.names = names;
    this.knowledge = knowledge;
    this.papers = List.copyOf(new PaperRows(connection, sides, shelf).papers());
    List<Long> focus = papers.stream().filter(Paper::focus).map(Paper::key).toList();
    casts.putAll(shelf.casts(connection, focus));
    tellings.putAll(shelf.tellings(connection, focus));
  }

  /** Who is named in a document. */
  List<Paper.Named> cast(Paper paper) {
    return casts.computeIfAbsent(
        paper.key(),
        key -> read(() -> shelf.casts(connection, List.of(key)).getOrDefault(key, List.of())));
  }

  /** Every statement of a document, in reading order. */
  List<Paper.Telling> tellings(Paper paper) {
    return tellings.computeIfAbsent(
        paper.key(),
        key -> read(() -> shelf.tellings(connection, List.of(key)).getOrDefault(key, List.of())));
  }

  /** The innermost statement that holds a place; null when the document itself speaks. */
  Paper.@Nullable Telling telling(Paper paper, int offset) {
    Paper.Telling inmost = null;
    for (Paper.Telling each : tellings(paper)) {
      boolean inside = each.start() <= offset && offset < each.end();
      if (inside && (inmost == null || each.end() - each.start() < inmost.end() - inmost.start())) {
        inmost = each;
      }
    }
    return inmost;
  }

  /**
   * The state that somebody is, or speaks for in this document. In one about other things a name
   * that the lexicon does not know is nobody's.
   */
  @Nullable String country(Paper paper, Party party) {
    String country = names.countryOf(party.actor());
    if (country != null) {
      return country;
    }
    if (paper.focus()) {
      for (Paper.Named each : cast(paper)) {
        if (each.is(party) && each.country() != null) {
          return each.country();
        }
      }
    }
    return party.actor() == null ? names.stateOfPlace(party.name()) : null;
  }

  /**
   * Whether somebody's words can be their state's: those of a party or a newspaper are its own, and
   * who heads a body of many states, or has left every office that is known of them, speaks for no
   * state.
   */
  boolean speaksForState(Paper paper, Party party) {
    String actor = party.actor();
    if (names.isCalled(party, knowledge.marks()::isForItself)) {
      return false;
    }
    return actor == null
        || !actor.startsWith("person:")
        || (!hasLeft(paper, actor) && !isOfBody(paper, actor));
  }

  private boolean hasLeft(Paper paper, String actor) {
    String date = paper.date();
    return date != null && knowledge.careers().hasLeft(actor, date);
  }

  /** Whether somebody heads a body of many states at the time. */
  boolean isOfBody(Paper paper, String actor) {
    String date = paper.date();
    return date != null && knowledge.careers().holds(actor, date, knowledge.marks()::isOfBody);
  }

  /**
   * The states behind names. In a document about the two sides and no third, «the two presidents»
   * are both of theirs.
   */
  Set<String> countries(Paper paper, List<Party> parties) {
    Set<String> countries = new LinkedHashSet<>();
    for (Party party : parties) {
      String country = country(paper, party);
      if (country != null) {
        countries.add(country);
      } else if (paper.about() == Focus.ALONE && knowledge.together().isName(party.name())) {
        countries.addAll(sides.first());
        countries.addAll(sides.second());
      }
    }
    return countries;
  }

  /** Those of the relation's states, in its order. */
  List<String> ours(Set<String> countries) {
    return Stream.concat(sides.first().stream(), sides.second().stream())
        .filter(countries::contains)
        .toList();
  }

  boolean thirdIn(Set<String> countries) {
    return countries.stream().anyMatch(country -> !sides.holds(country));
  }

  /** The states, and those of the people, that are named in a stretch of a document. */
  Set<String> namedIn(Paper paper, Span stretch) {
    Set<String> countries = new LinkedHashSet<>();
    for (Paper.Named each : cast(paper)) {
      String country = each.country();
      if (country != null && !each.type().equals("organisation") && isIn(each, stretch)) {
        countries.add(country);
      }
    }
    return countries;
  }

  static boolean isIn(Paper.Named named, Span stretch) {
    return named.mentions().stream().anyMatch(stretch::contains);
  }

  /** The sentence around a stretch, or the stretch where the text has no sentences. */
  Span sentence(Paper paper, Span stretch) {
    return text(paper).sentenceAt(stretch.start(), stretch.end());
  }

  /** Whether a sentence names both sides or speaks of both at once, and names no third. */
  boolean isMutual(Paper paper, Span stretch) {
    return speaksOfBoth(paper, sentence(paper, stretch));
  }

  /** The same of the sentence and the one before it, which may say whose thing follows. */
  boolean isMutualHereabouts(Paper paper, Span stretch) {
    Span sentence = sentence(paper, stretch);
    int from = sentence.start();
    for (Span each : text(paper).sentences()) {
      if (each.end() <= sentence.start()) {
        from = each.start();
      }
    }
    return speaksOfBoth(paper, new Span(from, sentence.end()));
  }

  /**
   * Whether a document tells of what the two sides do together. One that names both again and again
   * may tell of a war, or of one in the other's land.
   */
  boolean isOfThePair(Paper paper) {
    return paper.focus()
        && pairs.computeIfAbsent(
            paper.key(),
            _ -> {
              String text = text(paper).text();
              int together = knowledge.together().count(text);
              return together >= PAIRED && together * ONE_IN >= text.length();
            });
  }

  private boolean speaksOfBoth(Paper paper, Span stretch) {
    Set<String> named = namedIn(paper, stretch);
    String text = text(paper).text();
    return !thirdIn(named)
        && stretch.end() <= text.length()
        && (sides.bothIn(named)
            || (paper.about() == Focus.ALONE && knowledge.together().isIn(stretch.in(text))));
  }

  StoredText text(Paper paper) {
    return texts.computeIfAbsent(paper.key(), key -> read(() -> shelf.text(connection, key)));
  }

  private static <T> T read(Reading<T> reading) {
    try {
      return reading.of();
    } catch (SQLException e) {
      throw new Unreadable(e);
    }
  }

  @FunctionalInterface
  private interface Reading<T> {
    T of() throws SQLException;
  }

  /** Carries a fault of the database through what cannot throw it. */
  static final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient SQLException fault;

    Unreadable(SQLException fault) {
      super(fault);
      this.fault = fault;
    }

    SQLException fault() {
      return fault;
    }
  }
}
