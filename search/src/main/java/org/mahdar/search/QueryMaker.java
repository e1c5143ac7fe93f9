package org.mahdar.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/** Makes Lucene's queries of what people typed. */
final class QueryMaker {

  private static final float OTHER_TERM = 0.9f;
  private static final float HEADING = 2f;
  private static final float TOGETHER = 0.5f;
  private static final int NEAR = 3;
  private static final int MOST_FORMS = 40;

  private final Vocabulary vocabulary;
  private final Names names;

  QueryMaker(Vocabulary vocabulary, Names names) {
    this.vocabulary = vocabulary;
    this.names = names;
  }

  /** Everything where nothing was typed. */
  Query typed(String text) {
    return all(Typed.parts(text), List.of(Fields.WORDS, Fields.HEADING, Fields.WHO));
  }

  /** What makes an entry fit better though it fits without: words that stand close together. */
  List<Query> together(String text) {
    List<Query> together = new ArrayList<>();
    for (Asked part : Typed.parts(text)) {
      if (part instanceof Asked.Words(String typed)) {
        List<List<String>> words = TextWords.of(typed, vocabulary).all();
        if (words.size() > 1) {
          together.add(new BoostQuery(sideBySide(words, Fields.WORDS, NEAR), TOGETHER));
        }
      }
    }
    return together;
  }

  /** Words in one field, as plain as they come. */
  Query words(String text, String field) {
    return all(List.of(new Asked.Words(text)), List.of(field));
  }

  /** The ids that a text names as a whole; none where it is no name. */
  Set<String> named(String text) {
    List<List<String>> words = TextWords.of(text, vocabulary).all();
    Names.Match name = words.isEmpty() ? null : names.longest(words, 0);
    return name != null && name.length() == words.size() ? name.ids() : Set.of();
  }

  private Query all(List<Asked> parts, List<String> fields) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    int asked = 0;
    int against = 0;
    for (Asked part : parts) {
      switch (part) {
        case Asked.Without(Asked unwanted) -> {
          query.add(one(unwanted, fields), Occur.MUST_NOT);
          against++;
        }
        case Asked.Words(String text) -> asked += words(text, fields, query);
        case Asked.Phrase(String text) -> asked += add(phrase(text, fields), query);
        case Asked.AnyOf any -> asked += add(any(any, fields), query);
      }
    }
    if (asked == 0 && (against > 0 || parts.isEmpty())) {
      query.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
    }
    BooleanQuery built = query.build();
    return built.clauses().isEmpty() ? new MatchNoDocsQuery("no letters were typed") : built;
  }

  private static int add(Query clause, BooleanQuery.Builder query) {
    if (clause instanceof MatchNoDocsQuery) {
      return 0; // signs without any letter ask for nothing
    }
    query.add(clause, Occur.MUST);
    return 1;
  }

  private Query any(Asked.AnyOf any, List<String> fields) {
    List<Query> queries = new ArrayList<>();
    for (Asked part : any.parts()) {
      Query query = one(part, fields);
      if (!(query instanceof MatchNoDocsQuery)) {
        queries.add(query);
      }
    }
    return best(queries);
  }

  private Query one(Asked part, List<String> fields) {
    return part instanceof Asked.Phrase(String text)
        ? phrase(text, fields)
        : all(List.of(part), fields);
  }

  /** Each word, or each name that several words make. */
  private int words(String text, List<String> fields, BooleanQuery.Builder query) {
    List<List<String>> words = TextWords.of(text, vocabulary).all();
    int at = 0;
    while (at < words.size()) {
      Names.Match name = names.longest(words, at);
      int length = name == null ? 1 : name.length();
      List<List<String>> here = words.subList(at, at + length);
      List<Query> ways = new ArrayList<>();
      ways.add(each(here, fields));
      if (name != null) {
        named(name.ids(), fields, ways);
      }
      query.add(best(ways), Occur.MUST);
      at += length;
    }
    return words.size();
  }

  private Query each(List<List<String>> words, List<String> fields) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (List<String> word : words) {
      List<Query> places = new ArrayList<>();
      for (String field : fields) {
        places.add(boosted(synonyms(word, field), field));
      }
      query.add(best(places), Occur.MUST);
    }
    return query.build();
  }

  private Query phrase(String text, List<String> fields) {
    List<List<String>> words = TextWords.of(text, vocabulary).all();
    if (words.isEmpty()) {
      return new MatchNoDocsQuery("no letters were typed");
    }
    List<Query> ways = new ArrayList<>();
    phrase(words, fields, ways);
    Names.Match name = names.longest(words, 0);
    if (name != null && name.length() == words.size()) {
      named(name.ids(), fields, ways);
    }
    return best(ways);
  }

  private void phrase(List<List<String>> words, List<String> fields, List<Query> ways) {
    for (String field : fields) {
      ways.add(boosted(sideBySide(words, field, 0), field));
    }
  }

  /** Whoever or whatever has one of these ids, or is called as it is. */
  private void named(Set<String> ids, List<String> fields, List<Query> ways) {
    int forms = 0;
    for (String id : ids) {
      for (String field : fields) {
        if (!field.equals(Fields.HEADING)) {
          ways.add(new TermQuery(new Term(field, id)));
        }
      }
      for (String form : names.forms(id)) {
        List<List<String>> words = TextWords.of(form, vocabulary).all();
        if (!words.isEmpty() && forms++ < MOST_FORMS) {
          phrase(words, fields, ways);
        }
      }
    }
  }

  private Query sideBySide(List<List<String>> words, String field, int slop) {
    if (words.size() == 1) {
      return synonyms(words.getFirst(), field);
    }
    MultiPhraseQuery.Builder query = new MultiPhraseQuery.Builder();
    query.setSlop(slop);
    for (List<String> word : words) {
      query.add(terms(word).stream().map(term -> new Term(field, term)).toArray(Term[]::new));
    }
    return query.build();
  }

  private Query synonyms(List<String> word, String field) {
    SynonymQuery.Builder query = new SynonymQuery.Builder(field);
    String asWritten = word.getFirst();
    for (String term : terms(word)) {
      query.addTerm(new Term(field, term), term.equals(asWritten) ? 1f : OTHER_TERM);
    }
    return query.build();
  }

  /** The terms of a word and its other spellings in names. */
  private Set<String> terms(List<String> word) {
    Set<String> terms = new LinkedHashSet<>(word);
    word.forEach(term -> terms.addAll(names.spellings(term)));
    return terms;
  }

  private static Query boosted(Query query, String field) {
    return field.equals(Fields.HEADING) ? new BoostQuery(query, HEADING) : query;
  }

  private static Query best(List<Query> ways) {
    return switch (ways.size()) {
      case 0 -> new MatchNoDocsQuery("no letters were typed");
      case 1 -> ways.getFirst();
      default -> new DisjunctionMaxQuery(ways, 0f);
    };
  }
}
