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

  /** The part of it that lies at most {@code reach} tokens before or behind a token. */
  public TokenRange around(int token, int reach) {
    int first = Math.max(from, token - reach);
    return new TokenRange(first, Math.max(first, Math.min(to, token + reach + 1)));
  }

  public int length() {
    return to - from;
  }
}
