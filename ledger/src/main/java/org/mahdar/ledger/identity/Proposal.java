package org.mahdar.ledger.identity;

import java.util.List;

/**
 * Two who may be one and the same.
 *
 * @param into the one that the lexicon knows, or that more documents name
 * @param reasons why, the strongest first
 */
public record Proposal(Actor into, Actor other, List<Reason> reasons) {

  public Proposal {
    reasons = List.copyOf(reasons);
  }

  /** In the order of their strength. */
  public enum Reason {
    /** The same letters, but for those that write one foreign sound. */
    SPELLING,
    /** The same consonants, and the same country or role. */
    CONSONANTS,
    /** The same surname and the same role. */
    SURNAME_AND_ROLE,
    /** The same role in the same country, at the same time. */
    ROLE_AND_COUNTRY
  }
}
