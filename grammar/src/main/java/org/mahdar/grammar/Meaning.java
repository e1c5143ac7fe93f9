package org.mahdar.grammar;

/**
 * What a rule or a guard means: one line for people in each language.
 *
 * @param arabic the same as {@code english} where the rule's author wrote one language only
 */
public record Meaning(String english, String arabic) {

  /** Of a rule that is not among those read with. */
  public static final Meaning UNKNOWN = new Meaning("", "");

  /** Whether its author wrote both. */
  public boolean isBilingual() {
    return !english.equals(arabic);
  }
}
