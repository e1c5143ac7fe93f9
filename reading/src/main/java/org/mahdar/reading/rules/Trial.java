package org.mahdar.reading.rules;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * One thing that must hold of a rule.
 *
 * @param name what must hold and of which case, for people
 * @param place file and line of the case
 */
public record Trial(String name, String place, Supplier<Optional<String>> body) {

  /** What is wrong, with file and line first; empty where it holds. */
  public Optional<String> failure() {
    try {
      return body.get();
    } catch (RuntimeException e) {
      return Optional.of(
          place + ": reading it failed: " + e.getMessage() + ". Look at what the rule sets.");
    }
  }
}
