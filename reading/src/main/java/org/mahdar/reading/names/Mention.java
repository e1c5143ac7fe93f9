package org.mahdar.reading.names;

import org.mahdar.finding.Statement.Basis;

/**
 * Words that name somebody.
 *
 * @param from first token, the title included
 * @param to the token after the last one
 * @param nameFrom first token of the name itself
 * @param basis how it was recognised
 */
public record Mention(int from, int to, int nameFrom, Persona who, Basis basis) {

  public Mention {
    if (from < 0 || nameFrom < from || to <= from) {
      throw new IllegalArgumentException("no such mention: " + from + ".." + to);
    }
  }
}
