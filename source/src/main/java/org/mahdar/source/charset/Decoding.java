package org.mahdar.source.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * In which charset bytes are to be read: plain text that names none; pages: {@link PageDecoding}.
 */
public sealed interface Decoding {

  /**
   * @param skip bytes of a byte order mark, to be left out
   * @param warning what was assumed, or null when nothing was
   */
  record As(Charset charset, int skip, @Nullable String warning) implements Decoding {}

  /** Nearly UTF-8: what is damaged must be left out. */
  record Damaged(String reason) implements Decoding {}

  record Refused(String reason) implements Decoding {}

  int SAMPLE = 1 << 16;

  /**
   * A byte order mark, else UTF-8 if it is without fault, else one of the old Arabic charsets if it
   * is likely.
   *
   * @param complete whether {@code bytes} is all, not only the start
   */
  static Decoding of(byte[] bytes, boolean complete) {
    As marked = marked(bytes);
    if (marked != null) {
      return marked;
    }
    Utf8 utf8 = Utf8.scan(bytes, complete);
    boolean controls = Binary.controls(bytes);
    if (utf8.clean() && !controls) {
      return new As(StandardCharsets.UTF_8, 0, null);
    }
    As wide = Utf16.guess(bytes);
    if (wide != null) {
      return wide;
    }
    if (controls) {
      return new Refused("it is binary data, not text; convert it to UTF-8 text first");
    }
    if (utf8.damaged()) {
      return new Damaged(
          "the byte at offset "
              + utf8.firstBad()
              + " is no UTF-8, though most of it is; repair it or save it as UTF-8");
    }
    Charset arabic = Detection.arabic(Telling.of(bytes));
    return arabic != null
        ? new As(arabic, 0, "read as " + arabic.name() + ": it is no UTF-8 and names no charset")
        : new Refused(
            "its charset is not known: the byte at offset "
                + utf8.firstBad()
                + " is no UTF-8, and it does not look like Arabic in windows-1256, ISO-8859-6 or"
                + " UTF-16; save it as UTF-8");
  }

  static @Nullable As marked(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return new As(StandardCharsets.UTF_8, 3, null);
    }
    if (starts(bytes, 0xFF, 0xFE, 0, 0)) {
      return new As(StandardCharsets.UTF_32LE, 4, null);
    }
    if (starts(bytes, 0, 0, 0xFE, 0xFF)) {
      return new As(StandardCharsets.UTF_32BE, 4, null);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return new As(StandardCharsets.UTF_16LE, 2, null);
    }
    return starts(bytes, 0xFE, 0xFF) ? new As(StandardCharsets.UTF_16BE, 2, null) : null;
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
