package org.mahdar.grammar;

/**
 * A circumstance that silences rules.
 *
 * @param where on which side of the cue to look
 * @param test the tags to look for
 * @param reach how many tokens away at the most
 * @param stop tags that end the search; empty for none
 */
public record Guard(
    String id,
    Meaning means,
    Where where,
    String test,
    int reach,
    String stop,
    String file,
    int line) {

  /** On which side of the cue a guard looks. */
  public enum Where {
    BEFORE,
    AFTER,
    AROUND
  }

  public Guard {
    if (reach < 1) {
      throw new IllegalArgumentException(file + ":" + line + ": a guard's reach is at least 1");
    }
  }
}
