package org.mahdar.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mahdar.finding.Minutes;
import org.mahdar.text.Span;
import org.mahdar.text.Tokens;

/**
 * A record's words, and which of them name an actor or are a set phrase: there the id stands beside
 * the words, so that «توكاييف», «الرئيس» and «Tokayev» meet where the record says who is meant.
 */
final class MarkedWords {

  private final Vocabulary vocabulary;
  private final TextWords words;
  private final Map<Integer, List<String>> ids = new HashMap<>();
  private final Map<String, TextWords> names = new HashMap<>();

  private MarkedWords(String text, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.words = TextWords.of(text, vocabulary);
  }

  static MarkedWords of(Minutes minutes, Vocabulary vocabulary) {
    MarkedWords marked = new MarkedWords(minutes.text(), vocabulary);
    for (Minutes.Actor actor : minutes.actors()) {
      String id = actor.actor();
      if (id != null) {
        actor.mentions().forEach(mention -> marked.mark(mention.span(), id));
      }
    }
    for (Minutes.Formula formula : minutes.formulae()) {
      marked.mark(new Span(formula.start(), formula.end()), "formula:" + formula.formula());
    }
    return marked;
  }

  private void mark(Span span, String id) {
    Tokens tokens = words.tokens();
    for (int token = tokens.at(span.start());
        token < tokens.count() && tokens.start(token) < span.end();
        token++) {
      List<String> here = ids.computeIfAbsent(token, key -> new ArrayList<>(2));
      if (!here.contains(id)) {
        here.add(id);
      }
    }
  }

  /** The words of a stretch of the text, the first at position 0. */
  WordStream slice(Span span) {
    WordStream stream = new WordStream();
    Tokens tokens = words.tokens();
    int first = tokens.at(span.start());
    add(stream, first, span.end(), first < tokens.count() ? words.position(first) : 0);
    return stream;
  }

  /** The words of an article without what stands around it on its page. */
  WordStream article(List<Minutes.Segment> body) {
    WordStream stream = new WordStream();
    int next = 0;
    for (Minutes.Segment segment : body) {
      if (segment.role() != Minutes.Role.BOILERPLATE) {
        int first = Math.max(next, words.tokens().at(segment.start()));
        next = add(stream, first, segment.end(), 0);
      }
    }
    return stream;
  }

  private int add(WordStream stream, int first, int end, int base) {
    Tokens tokens = words.tokens();
    int token = first;
    for (; token < tokens.count() && tokens.start(token) < end; token++) {
      int position = words.position(token) - base;
      for (String term : words.terms(token)) {
        stream.add(term, position);
      }
      if (!words.terms(token).isEmpty()) {
        ids.getOrDefault(token, List.of()).forEach(id -> stream.add(id, position));
      }
    }
    return token;
  }

  /** The words of a name; the same names come again and again in a record. */
  TextWords name(String name) {
    return names.computeIfAbsent(name, key -> TextWords.of(key, vocabulary));
  }
}
