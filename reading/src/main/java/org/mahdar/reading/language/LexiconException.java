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

  /** Of a fault that names its file and line. */
  static LexiconException of(RuntimeException fault) {
    return new LexiconException(
        "The lexicon cannot be used: "
            + fault.getMessage()
            + ". Mend that line; docs/rules.md says how tables and rules are written.",
        fault);
  }
}
