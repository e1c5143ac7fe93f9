package org.mahdar.reading.reporting;

import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Statement;
import org.mahdar.grammar.Match;
import org.mahdar.reading.names.Persona;
import org.mahdar.text.TokenRange;

/**
 * A statement while the article is being read: what it will become, and the tokens that later
 * strata look into.
 *
 * @param id s1, s2 … in reading order
 * @param addressee to whom it was said, or null
 * @param within id of the saying that contains this one, or null
 */
public record Saying(
    String id,
    Voice voice,
    Match match,
    TokenRange content,
    Statement.Mode mode,
    @Nullable Persona addressee,
    @Nullable String within) {

  /** The same, with a content that reaches further. */
  Saying over(TokenRange further) {
    return new Saying(id, voice, match, further, mode, addressee, within);
  }
}
