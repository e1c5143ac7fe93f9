package org.mahdar.reading.language;

/** A lexicon is to blame: says what is wrong, in which file and line, and what to do. */
public final class LexiconException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public LexiconException(String message) {
    super(message);
  }

  LexiconException(String message, Throwable cause) {
    super(message, cause);
  }
}
