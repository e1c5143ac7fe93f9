package org.mahdar.ledger.identity;

import org.jspecify.annotations.Nullable;
import org.mahdar.text.Folding;

/** One spelling's own identity, before anybody merged it with others. */
public final class Member {

  private static final String UNKNOWN = "name:";

  private Member() {}

  /**
   * @param actor what the lexicon says; null when it does not know the name
   * @return the actor, or {@code name:} and the name's folded letters
   */
  public static String of(String name, @Nullable String actor) {
    return actor != null ? actor : UNKNOWN + folded(name);
  }

  /** Whether this is a name that no lexicon knows. */
  static boolean isUnknown(String member) {
    return member.startsWith(UNKNOWN);
  }

  /** Whether somebody typed an id and not a name. */
  static boolean isId(String typed) {
    return typed.matches("(state|person|org|mechanism|name):.+");
  }

  static String folded(String name) {
    return Folding.of(name).replaceAll("[\\s\\p{Punct}]+", " ").strip();
  }
}
