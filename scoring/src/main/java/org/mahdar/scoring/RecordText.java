package org.mahdar.scoring;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A record's text in code points: where its UTF-16 offsets lie, and where an annotation's words do.
 */
final class RecordText {

  private static final int INSIDE = -1;

  private final int[] characters;
  private final int[] places; // of each UTF-16 offset; INSIDE between two halves of a character

  RecordText(String text) {
    characters = text.codePoints().toArray();
    places = new int[text.length() + 1];
    Arrays.fill(places, INSIDE);
    int offset = 0;
    for (int i = 0; i < characters.length; i++) {
      places[offset] = i;
      offset += Character.charCount(characters[i]);
    }
    places[offset] = characters.length;
  }

  /** A record's stretch; an offset that is none of this text's stays what it is. */
  Stretch ofUnits(int start, int end) {
    return new Stretch(place(start), place(end));
  }

  private int place(int unit) {
    boolean known = unit >= 0 && unit < places.length && places[unit] != INSIDE;
    return known ? places[unit] : unit;
  }

  boolean holds(Stretch at, String words) {
    int from = Math.clamp(at.start(), 0, characters.length);
    int to = Math.clamp(at.end(), from, characters.length);
    return Arrays.equals(Arrays.copyOfRange(characters, from, to), words.codePoints().toArray());
  }

  /**
   * Where annotated words stand in this text: at the stated place; else at the occurrence nearest
   * to it, so that a reader that cleans but keeps the words is not blamed; else at the stated place
   * all the same. Words without a place stand where they first occur, or nowhere.
   */
  @Nullable Stretch find(Cited cited) {
    Stretch stated = cited.place();
    int[] words = cited.text().codePoints().toArray();
    if (stated == null) {
      int first = next(words, 0);
      return first < 0 ? null : new Stretch(first, first + words.length);
    }
    if (holds(stated, cited.text())) {
      return stated;
    }
    int start = nearest(words, stated.start());
    return new Stretch(start, start + words.length);
  }

  private int nearest(int[] words, int wanted) {
    if (words.length == 0) {
      return wanted;
    }
    int best = -1;
    for (int i = next(words, 0); i >= 0; i = next(words, i + 1)) {
      if (best < 0 || Math.abs(i - wanted) < Math.abs(best - wanted)) {
        best = i;
      }
    }
    return best < 0 ? wanted : best;
  }

  private int next(int[] words, int from) {
    for (int i = from; i + words.length <= characters.length; i++) {
      if (Arrays.equals(characters, i, i + words.length, words, 0, words.length)) {
        return i;
      }
    }
    return -1;
  }

  boolean isSpaceAt(int place) {
    return place < characters.length && Letters.isSpace(characters[place]);
  }
}
