package org.mahdar.text.clitic;

import org.mahdar.text.Folded;
import org.mahdar.text.Tokens;

/**
 * Words that need no weighing: those of closed classes, whose cuts are listed, and names, which
 * stay whole. Filled before the analyser is made; not thread-safe until then.
 */
public final class KnownWords {

  private static final int NOT_NAME = 1 << 30;

  private static final int CONJUNCTIONS = Proclitic.WA | Proclitic.FA;

  private final LetterTable cuts = new LetterTable();
  private final LetterTable names = new LetterTable();

  /**
   * A word that has always the same segments, behind و and ف too.
   *
   * @param segments joined with a plus: بلا is {@code ب+لا}
   * @param place where it is listed, for errors
   * @throws IllegalArgumentException when orthography does not allow these segments
   */
  public void word(String segments, String place) {
    Tokens word = Tokens.of(Folded.of(segments.replace("+", "")));
    char[] letters = Letters.of(word);
    cuts.put(letters, letters.length, cut(segments, word, letters, place) | NOT_NAME);
  }

  /** A name that is no other word: whole, also behind a conjunction and a preposition. */
  public void name(String name) {
    char[] letters = Letters.of(name);
    if (letters.length > 1 && cuts.find(letters, 0, letters.length) == LetterTable.ABSENT) {
      cuts.put(letters, letters.length, Cut.WHOLE);
    }
    likelyName(name);
  }

  /** A word that is often a name, which speaks for leaving it whole. */
  public void likelyName(String name) {
    char[] letters = Letters.of(name);
    names.put(letters, letters.length, Cut.WHOLE);
  }

  LetterTable names() {
    return names;
  }

  /** The certain cut of a word, or {@link LetterTable#ABSENT}. */
  int cut(char[] letters, int from, int to) {
    int whole = cuts.find(letters, from, to);
    if (whole != LetterTable.ABSENT) {
      return whole & ~NOT_NAME;
    }
    int conjunction = to - from > 2 ? Proclitic.conjunction(letters[from]) : 0;
    if (conjunction != 0) {
      int rest = cuts.find(letters, from + 1, to);
      if (rest != LetterTable.ABSENT && (rest & CONJUNCTIONS) == 0) {
        return Cut.behind(conjunction, rest & ~NOT_NAME);
      }
    }
    return nameBehindPreposition(conjunction, letters, from + Integer.bitCount(conjunction), to);
  }

  private int nameBehindPreposition(int conjunction, char[] letters, int from, int to) {
    int preposition = to - from > 2 ? Proclitic.preposition(letters[from]) : 0;
    boolean fits = preposition != 0 && preposition != Proclitic.SA;
    return fits && cuts.find(letters, from + 1, to) == Cut.WHOLE
        ? Cut.behind(conjunction | preposition, Cut.WHOLE)
        : LetterTable.ABSENT;
  }

  private static int cut(String segments, Tokens word, char[] letters, String place) {
    Cuts possible = new Cuts();
    possible.of(letters, 0, letters.length);
    for (int i = 0; i < possible.count(); i++) {
      if (new Segmentation(word, new int[] {possible.get(i)}).segments(0).equals(segments)) {
        return possible.get(i);
      }
    }
    int plus = segments.indexOf('+');
    if (plus < 0 || plus != segments.lastIndexOf('+')) {
      throw new IllegalArgumentException(
          place
              + ": «"
              + segments
              + "» are no proclitics, a stem and a pronoun, and not two words");
    }
    return Cut.joined(segments.length() - plus - 1);
  }
}
