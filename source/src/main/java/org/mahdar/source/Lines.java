package org.mahdar.source;

import java.io.IOException;
import java.io.Reader;

/**
 * A reader that ends where a line ends: {@link #next} opens the following one. Lines of any length
 * pass in constant memory, and what was not read of one is thrown away.
 */
final class Lines extends Reader {

  private final Reader in;
  private final char[] buffer = new char[8192];
  private int position;
  private int limit;
  private boolean atEnd = true;
  private boolean started;
  private long number;

  Lines(Reader in) {
    this.in = in;
  }

  /** The line that is open, from 1, blank ones counted. */
  long number() {
    return number;
  }

  /** Goes to the next line that is not blank; false when there is none. */
  boolean next() throws IOException {
    if (started) {
      discard();
    }
    started = true;
    number++;
    while (position < limit || fill()) {
      char c = buffer[position];
      if (c == '\n') {
        number++;
      } else if (!Character.isWhitespace(c)) {
        atEnd = false;
        return true;
      }
      position++;
    }
    return false;
  }

  @Override
  public int read(char[] target, int offset, int wanted) throws IOException {
    if (atEnd) {
      return -1;
    }
    if (position == limit && !fill()) {
      atEnd = true;
      return -1;
    }
    int most = Math.min(wanted, limit - position);
    int taken = 0;
    while (taken < most && buffer[position + taken] != '\n') {
      taken++;
    }
    System.arraycopy(buffer, position, target, offset, taken);
    position += taken;
    if (taken < most) {
      position++;
      atEnd = true;
    }
    return taken == 0 ? -1 : taken;
  }

  @Override
  public void close() {
    // The next line is still to come.
  }

  private void discard() throws IOException {
    while (!atEnd && (position < limit || fill())) {
      atEnd = buffer[position++] == '\n';
    }
    atEnd = true;
  }

  private boolean fill() throws IOException {
    position = 0;
    limit = Math.max(in.read(buffer, 0, buffer.length), 0);
    return limit > 0;
  }
}
