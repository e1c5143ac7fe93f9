package org.mahdar.text;

/**
 * A run of tokens.
 *
 * @param from the first token
 * @param to the token after the last one
 */
public record TokenRange(int from, int to) {

  public TokenRange {
    if (from < 0 || to < from) {
      throw new IllegalArgumentException("no such token range: " + from + ".." + to);
    }
  }

  public boolean contains(int token) {
    return from <= token && token < to;
  }

  public int length() {
    return to - from;
  }
}
