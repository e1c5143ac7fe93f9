package org.mahdar.source.warc;

import java.io.IOException;
import java.io.InputStream;

/** The last bytes of a stream and the next ones, so that one can go back a way. */
final class Window {

  private static final int SIZE = 1 << 22;

  /** How far back one can go at least. */
  static final int RETAINED = SIZE / 2;

  private final InputStream in;
  final byte[] buffer = new byte[SIZE];

  /** The next byte to be taken, and the end of what is here, in {@link #buffer}. */
  int position;

  int limit;
  private int mark;
  private long gone;
  private boolean ended;

  Window(InputStream in) {
    this.in = in;
  }

  int available() {
    return limit - position;
  }

  /** Where in the stream the mark lies. */
  long markOffset() {
    return gone + mark;
  }

  void mark() {
    mark = position;
  }

  /** Back to the mark, or as far towards it as is still here. */
  void rewind() {
    position = mark;
  }

  /** Makes that {@code count} bytes are here, if the stream has them. */
  boolean ensure(int count) throws IOException {
    boolean goesOn = true;
    while (goesOn && available() < count) {
      goesOn = more();
    }
    return available() >= count;
  }

  /** Gets some more bytes; false at the end of the stream. */
  boolean more() throws IOException {
    if (ended) {
      return false;
    }
    if (limit == SIZE) {
      slide();
    }
    int read = in.read(buffer, limit, Math.min(SIZE - limit, 1 << 17));
    ended = read < 0;
    limit += Math.max(read, 0);
    return !ended;
  }

  private void slide() {
    int from = Math.min(position, Math.max(mark, position - RETAINED));
    System.arraycopy(buffer, from, buffer, 0, limit - from);
    gone += from;
    position -= from;
    limit -= from;
    mark = Math.max(mark - from, 0);
  }
}
