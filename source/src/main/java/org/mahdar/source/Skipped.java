package org.mahdar.source;

import org.mahdar.source.refusal.Words;

/**
 * An input, or a document in it, that was not read.
 *
 * @param source where it is, as an article's source would name it
 * @param reason what happened and what to do next, in one line without control characters
 */
public record Skipped(String source, String reason) {

  private static final int LONGEST = 600;

  public Skipped {
    reason = Words.line(reason, LONGEST);
  }
}
