package org.mahdar.source.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds UTF-16 that has no byte order mark, if it is Arabic or a page. */
public final class Utf16 {

  private static final List<Charset> ORDERS =
      List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

  private Utf16() {}

  static Decoding.@Nullable As guess(byte[] bytes) {
    byte[] sample = Arrays.copyOf(bytes, Math.min(bytes.length, Decoding.SAMPLE) & ~1);
    for (Charset order : ORDERS) {
      if (sample.length > 0 && plausible(new String(sample, order))) {
        return new Decoding.As(order, 0, "read as " + order.name() + ": it has no byte order mark");
      }
    }
    return null;
  }

  private static boolean plausible(String text) {
    long arabic = text.chars().filter(Detection::arabicLetter).count();
    long usual = text.chars().filter(Utf16::usual).count();
    return (arabic * 10 > text.length() || page(text)) && usual * 20 > text.length() * 19L;
  }

  private static boolean page(String text) {
    String start = text.substring(0, Math.min(text.length(), 200)).stripLeading();
    return start.length() > 1
        && start.charAt(0) == '<'
        && (Character.isLetter(start.charAt(1)) || "!?".indexOf(start.charAt(1)) >= 0);
  }

  private static boolean usual(int c) {
    return (c >= 0x20 && c < 0x7F)
        || (c >= 9 && c <= 13)
        || (c >= 0xA0 && c < 0x180)
        || (c >= 0x600 && c < 0x700)
        || (c >= 0x2000 && c < 0x2070);
  }
}
