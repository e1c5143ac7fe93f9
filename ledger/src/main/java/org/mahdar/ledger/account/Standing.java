package org.mahdar.ledger.account;

import org.jspecify.annotations.Nullable;

/**
 * An account and how it stands, for whoever looks after accounts.
 *
 * @param password whether it has one
 * @param issuer who vouches for its owner; null when nobody does
 * @param invited whether a link waits that lets its owner choose a password
 * @param signedIn the last time, UTC; null when never
 * @param disabledAt since when nobody is let in, UTC; null while it is in use
 */
public record Standing(
    Account account,
    boolean password,
    @Nullable String issuer,
    boolean invited,
    @Nullable String signedIn,
    @Nullable String disabledAt) {

  /** Whether its owner can come in by any way. */
  public boolean isOpen() {
    return disabledAt == null && (password || issuer != null);
  }

  /** {@code disabled}, {@code invited} or {@code open}. */
  public String code() {
    if (disabledAt != null) {
      return "disabled";
    }
    return invited ? "invited" : "open";
  }

  boolean isOpenAdministrator() {
    return isOpen() && account.role() == Role.ADMINISTRATOR;
  }
}
