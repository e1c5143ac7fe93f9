package org.mahdar.chain;

/**
 * What two spellings and two inflections of a word have in common: its consonants, without the
 * letters that are put before and behind a word.
 *
 * <p>«وللكازاخيين» and «قازاخي» are both k-z-k: the article and what is written together with it is
 * taken off, so are endings of number, gender and possession, long vowels go, and letters that
 * transliterate the same foreign sound are one (ق ك غ ج; ط ت; ث س ص; ذ ز ظ; د ض; ح ه). It is coarse
 * on purpose: a skeleton counts for as much as it is rare ({@link Rarity}).
 */
final class Skeleton {

  /** Letters that a skeleton has at least; of shorter ones the whole word is taken. */
  private static final int SHORTEST = 2;

  /** Letters that stay when something is taken off. */
  private static final int STEM = 3;

  private static final String[] ENDINGS = {
    "هما", "ها", "هم", "كم", "نا", "ات", "ون", "ين", "ان", "يه", "ه", "ي"
  };

  private Skeleton() {}

  /** The number of a folded word's skeleton; never 0. */
  static int of(String folded) {
    int from = articleEnd(folded);
    return hash(folded, from, ending(folded, from));
  }

  /**
   * The number of the skeleton without the one letter that may be a preposition («لباريس»,
   * «وبكين»); 0 when the word begins with none.
   */
  static int withoutPreposition(String folded) {
    int from = folded.startsWith("و") ? 1 : 0;
    boolean may = folded.length() - from > STEM && "بلكفس".indexOf(folded.charAt(from)) >= 0;
    return may && articleEnd(folded) == 0 ? hash(folded, from + 1, ending(folded, from + 1)) : 0;
  }

  /** Where a word begins behind «ال» and what is written before it; 0 when it has no article. */
  private static int articleEnd(String word) {
    int i = 0;
    if (i < word.length() && "وف".indexOf(word.charAt(i)) >= 0) {
      i++;
    }
    if (i < word.length() && "بكل".indexOf(word.charAt(i)) >= 0) {
      i++;
    }
    for (int from = i; from >= 0; from--) {
      if (article(word, from) && word.length() - from - 2 >= STEM - 1) {
        return from + 2;
      }
    }
    return 0;
  }

  private static boolean article(String word, int from) {
    return word.startsWith("ال", from) || word.startsWith("لل", from);
  }

  private static int ending(String word, int from) {
    int end = word.length();
    for (String ending : ENDINGS) {
      if (end - ending.length() - from >= STEM && word.endsWith(ending)) {
        end -= ending.length();
        break;
      }
    }
    return end;
  }

  private static int hash(String word, int from, int end) {
    StringBuilder letters = new StringBuilder(end - from);
    for (int i = from; i < end; i++) {
      char letter = sound(word.charAt(i));
      if (letter != 0) {
        letters.append(letter);
      }
    }
    return Wording.hash(letters.length() >= SHORTEST ? letters : word.substring(from, end));
  }

  /** The letter that stands for all that sound alike abroad; 0 for long vowels. */
  private static char sound(char letter) {
    return switch (letter) {
      case 'ا', 'و', 'ي', 'ء' -> 0;
      case 'ق', 'غ', 'ج', 'گ' -> 'ك';
      case 'ط' -> 'ت';
      case 'ث', 'ص' -> 'س';
      case 'ذ', 'ظ' -> 'ز';
      case 'ض' -> 'د';
      case 'ح' -> 'ه';
      case 'ڤ' -> 'ف';
      case 'پ' -> 'ب';
      default -> letter;
    };
  }
}
