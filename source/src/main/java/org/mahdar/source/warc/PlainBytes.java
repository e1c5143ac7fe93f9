package org.mahdar.source.warc;

import java.io.IOException;
import java.io.InputStream;

/** A file that is not packed: one stretch, until damage makes a break. */
final class PlainBytes implements RecordBytes {

  /** How many bytes tell that a record begins: a line's end, {@code WARC/1.}. */
  private static final byte[] OPENING = {'\n', 'W', 'A', 'R', 'C', '/'};

  private final Window window;
  private boolean started;
  private boolean guarded;

  PlainBytes(InputStream in) {
    window = new Window(in);
  }

  @Override
  public boolean resume() throws IOException {
    guarded = false;
    if (!started) {
      started = true;
      return window.ensure(1);
    }
    window.rewind();
    // The record at hand opens here too.
    window.ensure(OPENING.length);
    window.position += Math.min(OPENING.length, window.available());
    while (window.ensure(OPENING.length)) {
      int at = opening(window.position);
      if (at >= 0) {
        window.position = at + 1;
        window.mark();
        return true;
      }
      window.position = window.limit - OPENING.length + 1;
    }
    return false;
  }

  /** Where the next record opens in what is here, or -1. */
  private int opening(int from) {
    for (int i = from; i <= window.limit - OPENING.length; i++) {
      if (window.buffer[i] == '\n' && opens(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean opens(int at) {
    for (int i = 1; i < OPENING.length; i++) {
      if (window.buffer[at + i] != OPENING[i]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void begin() {
    guarded = false;
    window.mark();
  }

  /** A block too long to come back from must not run over the records that follow. */
  @Override
  public void block(long length) {
    guarded = length > Window.RETAINED;
  }

  @Override
  public int peek() throws IOException {
    return window.ensure(1) ? window.buffer[window.position] & 0xFF : -1;
  }

  @Override
  public int read() throws IOException {
    int next = peek();
    window.position += next < 0 ? 0 : 1;
    return next;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (!window.ensure(1)) {
      return -1;
    }
    int taken = Math.min(length, window.available());
    if (guarded) {
      window.ensure(2 * OPENING.length);
      int at = opening(window.position);
      int free = at >= 0 ? at + 1 - window.position : window.available() - OPENING.length;
      if (at == window.position && opens(at)) {
        return -1;
      }
      taken = Math.max(Math.min(length, free), 1);
    }
    System.arraycopy(window.buffer, window.position, target, offset, taken);
    window.position += taken;
    return taken;
  }

  @Override
  public long offset() {
    return window.markOffset();
  }
}
