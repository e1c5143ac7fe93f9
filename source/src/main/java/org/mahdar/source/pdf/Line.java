package org.mahdar.source.pdf;

/**
 * A line of text; lengths in points, y downwards.
 *
 * @param text in logical order
 * @param left where it begins on the page
 * @param right where it ends
 * @param y its base line
 * @param rightToLeft the direction of most of its letters
 */
record Line(String text, float left, float right, float y, float size, boolean rightToLeft) {

  /** Where a reader begins it: how far from its margin, given both. */
  float indent(float leftMargin, float rightMargin) {
    return rightToLeft ? rightMargin - right : left - leftMargin;
  }

  /** How much of the column it leaves free at its end. */
  float rest(float leftMargin, float rightMargin) {
    return rightToLeft ? left - leftMargin : rightMargin - right;
  }
}
