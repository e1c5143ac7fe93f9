package org.mahdar.ledger.decision;

/**
 * A decision that cannot be taken as it was asked for: what, where, what to do. Nothing changed.
 */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public Refusal(String what, String where, String next) {
    super((what + ": " + where + ". " + next).replaceAll("\\p{Cntrl}+", " "));
  }
}
