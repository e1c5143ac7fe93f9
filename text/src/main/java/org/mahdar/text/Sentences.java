package org.mahdar.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a run of tokens into sentences.
 *
 * <p>A line break ends a sentence; so does a stop (. ؟ ? ! …) with white space behind it, closing
 * quotation marks and brackets included. A point with a letter close behind it («أن.بي.سي») or
 * inside a number does not, nor do two points before a quotation.
 */
public final class Sentences {

  private static final String OPENERS = "“\"«‘'";
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
      if (isStop(tokens, i)) {
        int end = behindClosers(tokens, i + 1, to);
        if (end == to || !(touches(tokens, end) || leadsOn(tokens, i, end))) {
          sentences.add(new TokenRange(start, end));
          start = end;
          i = end - 1;
        }
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
        && (isStop(tokens, end) || (isCloser(tokens, end) && touches(tokens, end)))) {
      end++;
    }
    return end;
  }

  /** «قال ذلك.. «لن نعود»»: two points before a quotation are a pause within the sentence. */
  private static boolean leadsOn(Tokens tokens, int stop, int end) {
    return end == stop + 2
        && tokens.is(stop, '.')
        && tokens.is(stop + 1, '.')
        && !tokens.startsLine(end)
        && tokens.kind(end) == Tokens.Kind.MARK
        && OPENERS.indexOf(tokens.mark(end)) >= 0;
  }

  private static boolean touches(Tokens tokens, int i) {
    return tokens.start(i) == tokens.end(i - 1);
  }

  private static boolean isCloser(Tokens tokens, int i) {
    return tokens.kind(i) == Tokens.Kind.MARK && CLOSERS.indexOf(tokens.mark(i)) >= 0;
  }

  private static boolean isStop(Tokens tokens, int i) {
    return tokens.kind(i) == Tokens.Kind.MARK && ".؟?!…".indexOf(tokens.mark(i)) >= 0;
  }
}
