package org.mahdar.source.pdf;

/**
 * A sign on a page; lengths in points, y downwards.
 *
 * @param text what it stands for, in logical order; a ligature has several letters
 * @param size of its font
 * @param space how wide a space is in its font
 */
record Glyph(String text, float x, float y, float width, float size, float space) {

  float end() {
    return x + width;
  }

  boolean blank() {
    return text.isBlank();
  }

  /** A vowel sign or the like, which stands above or below a letter. */
  boolean mark() {
    int type = Character.getType(text.codePointAt(0));
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }
}
