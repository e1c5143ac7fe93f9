package org.mahdar.reading.words;

import java.util.BitSet;
import java.util.List;
import org.mahdar.grammar.Tags;
import org.mahdar.text.Stops;
import org.mahdar.text.Tokens;

/** The tags of punctuation marks that are no quotation marks. Immutable and thread-safe. */
final class Marks {

  private final BitSet comma;
  private final BitSet semicolon;
  private final BitSet colon;
  private final BitSet stop;
  private final BitSet open;
  private final BitSet close;
  private final BitSet dash;
  private final BitSet slash;
  private final BitSet percent;
  private final BitSet other;

  Marks(Tags tags) {
    this.comma = tags.set(List.of("mark", "comma"));
    this.semicolon = tags.set(List.of("mark", "semicolon"));
    this.colon = tags.set(List.of("mark", "colon"));
    this.stop = tags.set(List.of("mark", "stop"));
    this.open = tags.set(List.of("mark", "open"));
    this.close = tags.set(List.of("mark", "close"));
    this.dash = tags.set(List.of("mark", "dash"));
    this.slash = tags.set(List.of("mark", "slash"));
    this.percent = tags.set(List.of("mark", "percent"));
    this.other = tags.set(List.of("mark"));
  }

  BitSet of(Tokens tokens, int token) {
    if (Stops.isStop(tokens, token)) {
      return stop(tokens, token);
    }
    return switch (tokens.mark(token)) {
      case '،', ',' -> comma;
      case '؛', ';' -> semicolon;
      case ':' -> colon;
      case '(', '[' -> open;
      case ')', ']' -> close;
      case '-', '–', '—', 'ـ' -> dash;
      case '/' -> slash;
      case '%' -> percent;
      default -> other;
    };
  }

  /** A point that ends no sentence is a pause if there are several, else a part of a name. */
  private BitSet stop(Tokens tokens, int token) {
    if (Stops.ends(tokens, token)) {
      return stop;
    }
    return Stops.isPause(tokens, token) ? semicolon : other;
  }
}
