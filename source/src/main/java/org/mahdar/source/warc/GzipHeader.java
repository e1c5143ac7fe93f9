package org.mahdar.source.warc;

import java.io.EOFException;
import java.io.IOException;
import java.util.zip.ZipException;

/**
 * What stands before a gzip member's data.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc1952">RFC 1952</a>
 */
final class GzipHeader {

  /** The bytes that every header has. */
  static final int LEAST = 10;

  private static final int SUM = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int LONGEST_NAME = 1 << 16;

  private GzipHeader() {}

  /** Whether one can begin here; {@link #LEAST} bytes are there. */
  static boolean at(byte[] bytes, int position) {
    return bytes[position] == 0x1F
        && bytes[position + 1] == (byte) 0x8B
        && bytes[position + 2] == 8
        && (bytes[position + 3] & 0xE0) == 0;
  }

  /** Goes past the header that begins here. */
  static void skip(Window window) throws IOException {
    int flags = window.buffer[window.position + 3];
    window.position += LEAST;
    if ((flags & EXTRA) != 0) {
      need(window, 2);
      int length =
          (window.buffer[window.position] & 0xFF)
              + ((window.buffer[window.position + 1] & 0xFF) << 8);
      window.position += 2;
      need(window, length);
      window.position += length;
    }
    if ((flags & NAME) != 0) {
      zeroEnded(window);
    }
    if ((flags & COMMENT) != 0) {
      zeroEnded(window);
    }
    if ((flags & SUM) != 0) {
      need(window, 2);
      window.position += 2;
    }
  }

  private static void zeroEnded(Window window) throws IOException {
    for (int length = 0; length < LONGEST_NAME; length++) {
      need(window, 1);
      if (window.buffer[window.position++] == 0) {
        return;
      }
    }
    throw new ZipException("its header does not end");
  }

  private static void need(Window window, int count) throws IOException {
    if (!window.ensure(count)) {
      throw new EOFException();
    }
  }
}
