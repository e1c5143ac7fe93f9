package org.mahdar.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A stream whose first bytes can be looked at before they are read. A failure behind the first
 * bytes comes only after them, so that what arrived whole in a cut file is not lost. Closing it
 * leaves the stream beneath open: that belongs to whoever opened it.
 */
final class Peeked extends InputStream {

  private static final int HEAD = 1 << 16;

  private final InputStream in;
  private final byte[] head;
  private final boolean whole;
  private int position;
  private @Nullable IOException failure;

  Peeked(InputStream in) {
    this.in = in;
    byte[] bytes = new byte[HEAD];
    int length = 0;
    boolean ended = false;
    try {
      while (!ended && length < HEAD) {
        int read = in.read(bytes, length, HEAD - length);
        ended = read < 0;
        length += Math.max(read, 0);
      }
    } catch (IOException broken) {
      failure = broken;
    }
    head = Arrays.copyOf(bytes, length);
    whole = ended;
  }

  /** The first bytes, at most 65,536; not to be changed. */
  byte[] head() {
    return head;
  }

  /** Whether {@link #head} is all there is. */
  boolean whole() {
    return whole;
  }

  /** Whether the stream beneath broke. */
  boolean broken() {
    return failure != null;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (position < head.length) {
      int read = Math.min(length, head.length - position);
      System.arraycopy(head, position, target, offset, read);
      position += read;
      return read;
    }
    if (failure != null) {
      throw failure;
    }
    if (whole) {
      return -1;
    }
    try {
      return in.read(target, offset, length);
    } catch (IOException broken) {
      failure = broken;
      throw broken;
    }
  }

  /** Nothing beyond the head, so that a decoder hands on what it has before it asks for more. */
  @Override
  public int available() {
    return head.length - position;
  }
}
