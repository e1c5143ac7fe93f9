package org.mahdar.source.page;

/**
 * A line of the page's text: what a browser shows without a line break of the page's making.
 *
 * @param start first UTF-16 unit in the page's text
 * @param end exclusive
 * @param region the deepest element that holds all of it
 * @param heading 1 to 6 in a heading, else 0
 * @param item whether it lies in a list or a table
 * @param ink letters and digits; those of scripts without spaces count twice
 * @param linkInk those of them in links
 * @param links how many links begin in it
 * @param marks marks that end or part sentences
 * @param words how many words, about; each sign that stands for a word counts
 */
record Block(
    int start,
    int end,
    Region region,
    int heading,
    boolean item,
    int ink,
    int linkInk,
    int links,
    int marks,
    int words) {

  private static final int SENTENCE = 40;
  private static final int PARAGRAPH = 120;

  /** No text has words of this length on average; addresses do. */
  private static final int LONG_WORD = 24;

  double linkShare() {
    return ink == 0 ? 0 : (double) linkInk / ink;
  }

  /** Reads as sentences: long enough, with marks between them, and not made of links. */
  boolean prose() {
    return heading == 0
        && linkShare() < 0.5
        && ink <= words * LONG_WORD
        && (ink >= PARAGRAPH || (ink >= SENTENCE && marks > 0));
  }

  /** How much a region's prose grows by it. */
  int weight() {
    return prose() ? ink - linkInk : 0;
  }
}
