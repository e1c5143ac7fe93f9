package org.mahdar.source.charset;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Guesses the charset of bytes that are no UTF-8, from how often letters follow each other. */
final class Detection {

  private static final int LEAST_CONFIDENCE = 20;
  static final List<String> ARABIC = List.of("windows-1256", "ISO-8859-6");

  private Detection() {}

  /**
   * One of the old Arabic charsets, if it is likely; else null.
   *
   * @param telling what {@link Telling} leaves of the bytes
   */
  static @Nullable Charset arabic(byte[] telling) {
    CharsetMatch best = best(telling);
    if (best == null || !ARABIC.contains(best.getName())) {
      return null;
    }
    Charset charset = Charset.forName(best.getName());
    return best.getConfidence() >= LEAST_CONFIDENCE && plausible(telling, charset) ? charset : null;
  }

  /**
   * Any charset that is likely and that Java can read; else null.
   *
   * @param text with its Latin letters
   */
  static @Nullable Charset any(byte[] text) {
    CharsetMatch best = best(text);
    if (best == null
        || best.getConfidence() < LEAST_CONFIDENCE
        || best.getName().startsWith("UTF")) {
      return null;
    }
    return Labels.charset(best.getName().replaceFirst("_(?:rtl|ltr)$", ""));
  }

  private static @Nullable CharsetMatch best(byte[] telling) {
    return telling.length == 0 ? null : new CharsetDetector().setText(telling).detect();
  }

  /** Whether the bytes, so read, are Arabic and nothing else. */
  static boolean plausible(byte[] telling, Charset charset) {
    String read = new String(telling, charset);
    long arabic = read.chars().filter(Detection::arabicLetter).count();
    return arabic > 4 * others(read) && lost(read) * 200 <= arabic;
  }

  /** How many letters that are not Arabic, and characters that are none, reading them so gives. */
  static long misfits(byte[] telling, Charset charset) {
    String read = new String(telling, charset);
    return others(read) + lost(read);
  }

  private static long others(String read) {
    return read.chars().filter(c -> c > 0x7F && Character.isLetter(c) && !arabicLetter(c)).count();
  }

  private static long lost(String read) {
    return read.chars().filter(c -> c == '\uFFFD' || (c > 0x7F && c < 0xA0)).count();
  }

  static boolean arabicLetter(int c) {
    return c >= 0x0620 && c <= 0x06D3 && Character.isLetter(c);
  }
}
