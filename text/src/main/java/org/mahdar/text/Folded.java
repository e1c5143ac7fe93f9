package org.mahdar.text;

/**
 * A text with meaningless spelling differences removed, and the way back.
 *
 * <p>Worked example: the raw text {@code "إنّـه"} (four letters, a shadda and a tatweel) folds to
 * {@code "انه"}; folded offset 2 (ه) leads back to raw offset 4, and the raw span of the folded
 * range 0..3 is 0..5, so the words that are shown keep their vowel signs.
 *
 * <p>Immutable. Offsets on both sides are UTF-16 code units.
 */
public final class Folded {

  private final String raw;
  private final char[] chars;
  private final int[] rawOffsets;
  private final int length;

  private Folded(String raw, char[] chars, int[] rawOffsets, int length) {
    this.raw = raw;
    this.chars = chars;
    this.rawOffsets = rawOffsets;
    this.length = length;
  }

  /** The folded view of a raw text. */
  public static Folded of(String raw) {
    char[] chars = new char[raw.length() + 16];
    int[] offsets = new int[raw.length() + 16];
    int n = 0;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (Folding.isPresentationForm(c)) {
        String letters = Folding.fold(c);
        // A ligature of a whole phrase (U+FDFA has 18 letters) may not fit what was set aside.
        if (n + letters.length() + raw.length() - i > chars.length) {
          chars = java.util.Arrays.copyOf(chars, chars.length + letters.length() + 256);
          offsets = java.util.Arrays.copyOf(offsets, chars.length);
        }
        for (int k = 0; k < letters.length(); k++) {
          chars[n] = letters.charAt(k);
          offsets[n++] = i;
        }
      } else {
        char folded = Folding.foldSingle(c);
        if (!Folding.isDropped(folded)) {
          chars[n] = folded;
          offsets[n++] = i;
        }
      }
    }
    return new Folded(raw, chars, offsets, n);
  }

  public String raw() {
    return raw;
  }

  /** How many folded characters there are. */
  public int length() {
    return length;
  }

  public char charAt(int folded) {
    return chars[folded];
  }

  /** Folded characters as a string. */
  public String slice(int from, int to) {
    return new String(chars, from, to - from);
  }

  /** The raw offset of the character that a folded one came from. */
  public int rawOffset(int folded) {
    return rawOffsets[folded];
  }

  /**
   * The raw offset just behind a folded range that ends at {@code foldedEnd}: marks that were
   * dropped after its last letter (a vowel sign, a tatweel) belong to it.
   */
  public int rawEnd(int foldedEnd) {
    if (foldedEnd == 0) {
      return 0;
    }
    int end = rawOffsets[foldedEnd - 1] + 1;
    while (end < raw.length() && isAttached(raw.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isAttached(char c) {
    return c == 'ـ' || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  char[] chars() {
    return chars;
  }
}
