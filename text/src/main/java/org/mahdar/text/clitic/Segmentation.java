package org.mahdar.text.clitic;

import org.mahdar.text.Span;
import org.mahdar.text.Tokens;

/** The words of a text and the segments of each. Immutable. */
public final class Segmentation {

  private static final char BETWEEN = '+';

  private final Tokens tokens;
  private final int[] cuts;

  Segmentation(Tokens tokens, int[] cuts) {
    this.tokens = tokens;
    this.cuts = cuts;
  }

  public Tokens tokens() {
    return tokens;
  }

  /** The proclitics of a token, bits of {@link Proclitic}. */
  public int proclitics(int token) {
    return Cut.proclitics(cuts[token]);
  }

  /** Where a token's stem stands in the raw text; empty where a pronoun is all («له»). */
  public Span stem(int token) {
    int start = boundary(token, tokens.foldedStart(token) + Cut.stemStart(cuts[token]));
    int end = boundary(token, tokens.foldedEnd(token) - Cut.tailLength(cuts[token]));
    return new Span(start, end);
  }

  /** The segments of a token as they are written, joined with a plus; «لل» is ل+ال. */
  public String segments(int token) {
    String raw = tokens.folded().raw();
    int cut = cuts[token];
    int tail = tokens.foldedEnd(token) - Cut.tailLength(cut);
    int inner = tail + Cut.innerLength(cut);
    StringBuilder segments = new StringBuilder(tokens.end(token) - tokens.start(token) + 4);
    proclitics(token, raw, segments);
    Span stem = stem(token);
    append(segments, raw, stem.start(), stem.end());
    append(segments, raw, boundary(token, tail), boundary(token, inner));
    append(segments, raw, boundary(token, inner), tokens.end(token));
    return segments.toString();
  }

  private void proclitics(int token, String raw, StringBuilder segments) {
    int first = tokens.foldedStart(token);
    int single = Integer.bitCount(proclitics(token) & ~Proclitic.AL);
    for (int i = 0; i < single; i++) {
      append(segments, raw, boundary(token, first + i), boundary(token, first + i + 1));
    }
    if ((proclitics(token) & Proclitic.LI) != 0 && (proclitics(token) & Proclitic.AL) != 0) {
      segments.append(BETWEEN).append("ال");
    } else {
      append(segments, raw, boundary(token, first + single), stem(token).start());
    }
  }

  /**
   * The raw offset before a folded letter: marks belong to the letter before them, and a ligature
   * is never divided.
   */
  private int boundary(int token, int folded) {
    return folded < tokens.foldedEnd(token) ? tokens.folded().rawOffset(folded) : tokens.end(token);
  }

  private static void append(StringBuilder segments, String raw, int start, int end) {
    if (start < end) {
      if (!segments.isEmpty()) {
        segments.append(BETWEEN);
      }
      segments.append(raw, start, end);
    }
  }
}
