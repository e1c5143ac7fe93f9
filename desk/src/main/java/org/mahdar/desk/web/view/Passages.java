package org.mahdar.desk.web.view;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.mahdar.desk.markup.Turns;
import org.mahdar.desk.web.Ledgers;
import org.mahdar.ledger.StoredText;
import org.mahdar.text.Span;

/** The texts around what a page shows. */
final class Passages {

  private static final int LONGEST = 280;

  private final Map<Long, StoredText> texts;

  private Passages(Map<Long, StoredText> texts) {
    this.texts = texts;
  }

  /**
   * @param documents their keys in the tables
   */
  static Passages of(Ledgers ledgers, Collection<Long> documents) {
    return ledgers.read(ledger ->
        ledger.look(connection -> {
          Map<Long, StoredText> texts = new HashMap<>();
          for (long document : new TreeSet<>(documents)) {
            StoredText.of(connection, document).ifPresent(text -> texts.put(document, text));
          }
          return new Passages(texts);
        }));
  }

  /** The sentence around a place, or as much of it as may stand; empty where there is no text. */
  Optional<String> sentence(long document, int start, int end) {
    StoredText text = texts.get(document);
    if (text == null || end > text.text().length()) {
      return Optional.empty();
    }
    Span sentence = text.sentenceAt(start, end);
    int last = Math.min(sentence.end(), Math.max(end, sentence.start() + LONGEST));
    return Optional.of(text.text().substring(Math.min(sentence.start(), start), last).strip());
  }

  /** What stands before a place, from a blank on, so many letters at most. */
  String before(long document, int start, int letters) {
    StoredText text = texts.get(document);
    if (text == null || start > text.text().length()) {
      return "";
    }
    int from = Math.max(0, start - letters);
    int blank = text.text().indexOf(' ', from);
    from = from == 0 || blank < 0 || blank >= start ? from : blank + 1;
    return line(text.text().substring(from, start));
  }

  /** What stands behind a place, up to a blank. */
  String after(long document, int end, int letters) {
    StoredText text = texts.get(document);
    if (text == null || end > text.text().length()) {
      return "";
    }
    int until = Math.min(text.text().length(), end + letters);
    int blank = text.text().lastIndexOf(' ', until);
    until = until == text.text().length() || blank < end ? until : blank;
    return line(text.text().substring(end, until));
  }

  private static String line(String words) {
    return Turns.without(words).replace('\n', ' ');
  }
}
