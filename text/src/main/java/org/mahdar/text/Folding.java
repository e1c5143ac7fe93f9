package org.mahdar.text;

import java.text.Normalizer;

/**
 * What one raw character becomes in the folded view: the spelling differences of Arabic typing that
 * carry no meaning in the news are removed.
 *
 * <p>Dropped: vowel signs and Quranic marks, tatweel, bidi and joiner marks. Merged: the seats of
 * hamza and the forms of alef (أ إ آ ٱ to ا, ؤ to و, ئ to ي), ى to ي, ة to ه, Persian and Urdu
 * letters to their Arabic twins, presentation forms to the letters they show, Arabic-Indic digits
 * to ASCII, Latin to lower case. The merges are those of Lucene's ArabicNormalizer plus hamza
 * seats, digits and presentation forms (Unicode 16, chapter 9.2).
 */
public final class Folding {

  private static final String DROPPED = "";
  private static final int ARABIC_BLOCK = 0x0600;
  private static final int ARABIC_BLOCK_END = 0x0700;
  private static final char[] ARABIC = arabicTable();

  /** Marks in the table for "drop this character". */
  private static final char DROP = '\0';

  private Folding() {}

  /**
   * The folded form of one character: empty when it is dropped, more than one character for a
   * ligature.
   */
  static String fold(char c) {
    if (isPresentationForm(c)) {
      String shown = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
      // Ornate brackets and unassigned code points of these blocks stand for themselves.
      return shown.length() == 1 && shown.charAt(0) == c ? shown : of(shown);
    }
    char single = foldSingle(c);
    return single == DROP ? DROPPED : String.valueOf(single);
  }

  /** The folded form of a whole string, without offsets: for lexicon entries and comparisons. */
  public static String of(CharSequence text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPresentationForm(c)) {
        folded.append(fold(c));
      } else {
        char single = foldSingle(c);
        if (single != DROP) {
          folded.append(single);
        }
      }
    }
    return folded.toString();
  }

  static boolean isPresentationForm(char c) {
    return (c >= 0xFB50 && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC);
  }

  /** The folded character, or {@link #DROP}; not for presentation forms. */
  static char foldSingle(char c) {
    if (c >= ARABIC_BLOCK && c < ARABIC_BLOCK_END) {
      return ARABIC[c - ARABIC_BLOCK];
    }
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return isInvisible(c) ? DROP : Character.toLowerCase(c);
  }

  static boolean isDropped(char folded) {
    return folded == DROP;
  }

  private static boolean isInvisible(char c) {
    return (c >= 0x200B && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x2069)
        || c == 0xFEFF
        || c == 0x00AD;
  }

  private static char[] arabicTable() {
    char[] table = new char[ARABIC_BLOCK_END - ARABIC_BLOCK];
    for (int i = 0; i < table.length; i++) {
      char c = (char) (ARABIC_BLOCK + i);
      table[i] = isMark(c) ? DROP : c;
    }
    merge(table, "أإآٱٲٳ", 'ا');
    merge(table, "ؤ", 'و');
    merge(table, "ئىیېےۍ", 'ي');
    merge(table, "ةھہۀەۂۃ", 'ه');
    merge(table, "کگڪګ", 'ك');
    merge(table, "ـ", DROP);
    for (int digit = 0; digit < 10; digit++) {
      table[0x0660 - ARABIC_BLOCK + digit] = (char) ('0' + digit);
      table[0x06F0 - ARABIC_BLOCK + digit] = (char) ('0' + digit);
    }
    table['٪' - ARABIC_BLOCK] = '%';
    table['٫' - ARABIC_BLOCK] = '.';
    return table;
  }

  private static void merge(char[] table, String letters, char into) {
    for (int i = 0; i < letters.length(); i++) {
      table[letters.charAt(i) - ARABIC_BLOCK] = into;
    }
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
  }
}
