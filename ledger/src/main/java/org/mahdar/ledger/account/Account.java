package org.mahdar.ledger.account;

import org.mahdar.ledger.decision.Refusal;

/**
 * Somebody who may ask.
 *
 * @param name as decisions are signed
 * @param madeAt UTC
 */
public record Account(String name, Role role, String madeAt) {

  private static final int LONGEST = 100;

  public Account {
    if (name.isBlank()
        || name.length() > LONGEST
        || !name.equals(name.strip())
        || name.chars().anyMatch(Character::isISOControl)) {
      throw new Refusal(
          "An account needs a name of 1 to " + LONGEST + " characters, without blanks around it",
          "«" + name + "»",
          "Give another name.");
    }
  }
}
