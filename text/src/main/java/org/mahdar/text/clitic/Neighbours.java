package org.mahdar.text.clitic;

/**
 * A word between its neighbours, as indexes into the letters of a text; a neighbour that is missing
 * is empty.
 */
record Neighbours(int from, int to, int previousFrom, int previousTo, int nextFrom, int nextTo) {

  private static final int SHORTEST_DEFINITE = 4;

  /** Whether the next word looks as if it began with the article. */
  boolean nextIsDefinite(char[] letters) {
    return nextTo - nextFrom >= SHORTEST_DEFINITE
        && letters[nextFrom] == 'ا'
        && letters[nextFrom + 1] == 'ل';
  }

  boolean hasPrevious() {
    return previousFrom < previousTo;
  }

  boolean hasNext() {
    return nextFrom < nextTo;
  }
}
