package org.mahdar.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a run of tokens into sentences.
 *
 * <p>A line break ends a sentence; so does a stop (see {@link Stops#ends}), with the closing
 * quotation marks and brackets that touch it.
 */
public final class Sentences {

  private static final String CLOSERS = "”\"»’')]}";

  private Sentences() {}

  /** The sentences of the tokens {@code from}..{@code to} (exclusive), as token ranges. */
  public static List<TokenRange> of(Tokens tokens, int from, int to) {
    List<TokenRange> sentences = new ArrayList<>();
    int start = from;
    for (int i = from; i < to; i++) {
      if (i > start && tokens.startsLine(i)) {
        sentences.add(new TokenRange(start, i));
        start = i;
      }
      if (Stops.ends(tokens, i)) {
        int end = behindClosers(tokens, i + 1, to);
        sentences.add(new TokenRange(start, end));
        start = end;
        i = end - 1;
      }
    }
    if (start < to) {
      sentences.add(new TokenRange(start, to));
    }
    return sentences;
  }

  private static int behindClosers(Tokens tokens, int i, int to) {
    int end = i;
    while (end < to
        && !tokens.startsLine(end)
        && (Stops.isStop(tokens, end) || (isCloser(tokens, end) && tokens.touchesPrevious(end)))) {
      end++;
    }
    return end;
  }

  private static boolean isCloser(Tokens tokens, int i) {
    return tokens.kind(i) == Tokens.Kind.MARK && CLOSERS.indexOf(tokens.mark(i)) >= 0;
  }
}
