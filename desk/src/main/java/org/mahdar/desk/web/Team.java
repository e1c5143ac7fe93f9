package org.mahdar.desk.web;

import org.jspecify.annotations.Nullable;
import org.mahdar.desk.oidc.Issuer;

/**
 * What lets people of a team in. Shared by all requests.
 *
 * @param issuer who vouches for people; null when nobody was named
 */
public record Team(Ledgers ledgers, SignIn signIn, Once once, @Nullable Issuer issuer) {

  public Team(Ledgers ledgers, @Nullable Issuer issuer) {
    this(ledgers, new SignIn(ledgers), new Once(), issuer);
  }
}
