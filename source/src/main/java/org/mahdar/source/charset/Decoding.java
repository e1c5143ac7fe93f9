package org.mahdar.source.charset;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** In which charset bytes are to be read. */
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
  int LEAST_CONFIDENCE = 20;
  List<String> ARABIC = List.of("windows-1256", "ISO-8859-6");

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
    As arabic = arabic(bytes);
    return arabic != null
        ? arabic
        : new Refused(
            "its charset is not known: the byte at offset "
                + utf8.firstBad()
                + " is no UTF-8, and it does not look like Arabic in windows-1256, ISO-8859-6 or"
                + " UTF-16; save it as UTF-8");
  }

  private static @Nullable As marked(byte[] bytes) {
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

  private static @Nullable As arabic(byte[] bytes) {
    byte[] sample = foreign(bytes);
    CharsetMatch best = new CharsetDetector().setText(sample).detect();
    if (best == null
        || !ARABIC.contains(best.getName())
        || best.getConfidence() < LEAST_CONFIDENCE) {
      return null;
    }
    Charset charset = Charset.forName(best.getName());
    String read = new String(sample, charset);
    long arabic = read.chars().filter(Decoding::arabicLetter).count();
    long other = read.chars().filter(c -> c > 0x7F && Character.isLetter(c)).count() - arabic;
    long lost = read.chars().filter(c -> c == '\uFFFD' || (c > 0x7F && c < 0xA0)).count();
    return arabic > 4 * other && lost == 0
        ? new As(charset, 0, "read as " + charset.name() + ": it is no UTF-8 and names no charset")
        : null;
  }

  static boolean arabicLetter(int c) {
    return c >= 0x0620 && c <= 0x06D3 && Character.isLetter(c);
  }

  /**
   * The start without Latin letters and figures: they are the same in every charset, and the field
   * names and addresses of a file drown the few bytes that tell.
   */
  private static byte[] foreign(byte[] bytes) {
    byte[] kept = new byte[Math.min(bytes.length, 8000)];
    int length = 0;
    for (int i = 0; i < bytes.length && length < kept.length; i++) {
      boolean tells = bytes[i] < 0;
      if (tells) {
        kept[length++] = bytes[i];
      } else if (length > 0 && kept[length - 1] != ' ') {
        kept[length++] = ' ';
      }
    }
    return Arrays.copyOf(kept, length);
  }
}
