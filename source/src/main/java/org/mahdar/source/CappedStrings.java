package org.mahdar.source;

import java.io.IOException;
import java.io.Reader;

/**
 * JSON with its over-long strings cut to one character more than the limit, so that the parser
 * never holds more; who sees a string that long knows that it was cut.
 *
 * <p>{@code {"a":"xxxxx"}} under a limit of 2 becomes {@code {"a":"xxx"}}.
 */
final class CappedStrings extends Reader {

  private static final int PLAIN = 0;
  private static final int IN_STRING = 1;
  private static final int ESCAPED = 2;
  private static final int FIRST_HEX = 3;
  private static final int PAST_HEX = 7;

  private final Reader in;
  private final int longest;
  private int state = PLAIN;
  private int length;
  private long dropped;

  CappedStrings(Reader in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** Characters left out so far. */
  long dropped() {
    return dropped;
  }

  @Override
  public int read(char[] target, int offset, int wanted) throws IOException {
    while (true) {
      int read = in.read(target, offset, wanted);
      if (read <= 0) {
        return read;
      }
      int kept = offset;
      for (int i = offset; i < offset + read; i++) {
        if (keeps(target[i])) {
          target[kept++] = target[i];
        }
      }
      dropped += offset + read - kept;
      if (kept > offset) {
        return kept - offset;
      }
    }
  }

  private boolean keeps(char c) {
    if (state == PLAIN) {
      if (c == '"') {
        state = IN_STRING;
        length = 0;
      }
      return true;
    }
    if (state == IN_STRING && c == '"') {
      state = PLAIN;
      return true;
    }
    if (state == IN_STRING) {
      length = Math.min(length + 1, longest + 2);
    }
    state = next(c);
    return length <= longest + 1;
  }

  private int next(char c) {
    if (state == IN_STRING) {
      return c == '\\' ? ESCAPED : IN_STRING;
    }
    if (state == ESCAPED) {
      return c == 'u' ? FIRST_HEX : IN_STRING;
    }
    return state + 1 == PAST_HEX ? IN_STRING : state + 1;
  }

  @Override
  public void close() {
    // The stream belongs to whoever opened it.
  }
}
