package org.mahdar.source.charset;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Text that somebody else read in a wrong charset and kept that way: «Ù…ØµØ±» or «ظ…طµط±» for
 * «مصر».
 *
 * @param through the charsets that its UTF-8 was taken for, the last mistake first
 */
public record Mixup(List<Charset> through) {

  private static final int LEAST_LETTERS = 8;
  private static final int MOST_TIMES = 3;
  private static final List<Charset> MISTAKEN =
      List.of(
          Charset.forName("windows-1256"),
          Charset.forName("windows-1252"),
          StandardCharsets.ISO_8859_1);

  public Mixup {
    through = List.copyOf(through);
  }

  /**
   * How a text was mixed up, or null when it was not or when that is not certain: all of it must go
   * the way back, and come out as Arabic. Valid UTF-8 of some length does not come about by chance.
   */
  public static @Nullable Mixup of(String text) {
    if (!suspicious(text)) {
      return null;
    }
    for (Charset first : MISTAKEN) {
      String once = back(text, first);
      if (once != null) {
        return of(once, List.of(first));
      }
    }
    return null;
  }

  private static @Nullable Mixup of(String once, List<Charset> through) {
    if (through.size() < MOST_TIMES) {
      for (Charset next : MISTAKEN) {
        String twice = back(once, next);
        if (twice != null && !twice.equals(once)) {
          Mixup deeper = of(twice, Stream.concat(through.stream(), Stream.of(next)).toList());
          if (deeper != null) {
            return deeper;
          }
        }
      }
    }
    return arabic(once) ? new Mixup(through) : null;
  }

  /** A text of the same document put right; as it is when it does not go the way back. */
  public String mended(String text) {
    String mended = text;
    for (Charset mistaken : through) {
      String once = back(mended, mistaken);
      if (once == null) {
        return text;
      }
      mended = once;
    }
    return mended;
  }

  /** What to tell. */
  public String warning() {
    return "its UTF-8 had been read as "
        + through.getLast().name()
        + (through.size() == 1 ? "" : " and so on, " + through.size() + " times over")
        + "; the text is put right";
  }

  /** Letters that begin Arabic in UTF-8, as the charsets in question show them, are frequent. */
  private static boolean suspicious(String text) {
    int leads = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      leads += c == 'Ø' || c == 'Ù' || c == 'ط' || c == 'ظ' || c == 'Ã' ? 1 : 0;
    }
    return leads >= LEAST_LETTERS;
  }

  private static @Nullable String back(String text, Charset mistaken) {
    byte[] bytes = bytes(text, mistaken);
    if (bytes == null) {
      return null;
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException noUtf8) {
      return null;
    }
  }

  /** The bytes that a text was read from; those that windows-1252 lacks are read as controls. */
  private static byte @Nullable [] bytes(String text, Charset mistaken) {
    byte[] bytes = text.getBytes(mistaken);
    if (bytes.length != text.length()) {
      return null;
    }
    for (int i = 0; i < bytes.length; i++) {
      char c = text.charAt(i);
      if (bytes[i] == '?' && c != '?') {
        if (c < 0x80 || c > 0x9F) {
          return null;
        }
        bytes[i] = (byte) c;
      }
    }
    return bytes;
  }

  private static boolean arabic(String text) {
    long arabic = text.chars().filter(Detection::arabicLetter).count();
    long other = text.chars().filter(c -> c > 0x7F && Character.isLetter(c)).count() - arabic;
    long controls = text.chars().filter(c -> c >= 0x80 && c < 0xA0).count();
    return arabic >= LEAST_LETTERS && arabic > 4 * other && controls * 100 <= arabic;
  }
}
