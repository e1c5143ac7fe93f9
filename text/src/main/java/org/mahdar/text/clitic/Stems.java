package org.mahdar.text.clitic;

import java.io.BufferedReader;
import java.io.IOException;

/**
 * How often newspapers write a string of letters by itself, behind the article, behind another
 * proclitic, and before a pronoun. Each is a step of a logarithmic scale, 0 to 15 ({@link #step}),
 * and the four are packed into one int.
 */
final class Stems {

  /** Where a string stands. */
  enum Place {
    ALONE(0),
    WITH_ARTICLE(1),
    WITH_PROCLITIC(2),
    WITH_PRONOUN(3);

    private final int column;

    Place(int column) {
      this.column = column;
    }

    /** Which of the digits of a row is its step. */
    int column() {
      return column;
    }
  }

  private static final int BITS = 4;
  private static final int HIGHEST = (1 << BITS) - 1;
  private static final Place[] PLACES = Place.values();

  private final LetterTable table = new LetterTable();

  private Stems() {}

  /**
   * Reads lines of a string, a tab and four hexadecimal digits, one a {@link Place}; lines that
   * begin with # are comments.
   *
   * @throws IllegalArgumentException naming the line that is none
   */
  static Stems read(String name, BufferedReader lines) throws IOException {
    Stems stems = new Stems();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.startsWith("#")) {
        stems.add(line, name + ":" + number);
      }
    }
    return stems;
  }

  private void add(String line, String place) {
    int tab = line.indexOf('\t');
    if (tab < 1 || line.length() != tab + 1 + PLACES.length) {
      throw new IllegalArgumentException(
          place + ": a line is letters, a tab and four hexadecimal digits, not «" + line + "»");
    }
    int packed = 0;
    for (Place where : PLACES) {
      int step = Character.digit(line.charAt(tab + 1 + where.column()), 16);
      if (step < 0) {
        throw new IllegalArgumentException(place + ": no hexadecimal digits in «" + line + "»");
      }
      packed |= step << (where.column() * BITS);
    }
    table.put(line.toCharArray(), tab, packed);
  }

  /** The step of a count: 0 for none, then one more for each doubling. */
  static int step(long count) {
    return Math.min(HIGHEST, Long.SIZE - Long.numberOfLeadingZeros(count));
  }

  /** The steps of some letters, packed; 0 where newspapers do not have them. */
  int find(char[] letters, int from, int to) {
    return Math.max(0, table.find(letters, from, to));
  }

  static int step(int packed, Place place) {
    return (packed >> (place.column() * BITS)) & HIGHEST;
  }

  /** The highest step of all places. */
  static int highest(int packed) {
    int highest = 0;
    for (int rest = packed; rest != 0; rest >>>= BITS) {
      highest = Math.max(highest, rest & HIGHEST);
    }
    return highest;
  }
}
