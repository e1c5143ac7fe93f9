package org.mahdar.ledger.pledge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A scale on which people score what became of a promise, from the least to the most. */
public enum Scale {
  /** The compliance scale of the G20 research group: no, some, full compliance. */
  G20(List.of("-1", "0", "+1")),
  /** That of the literature on election pledges. */
  PLEDGE(List.of("not", "in_the_works", "partly", "kept"));

  /** Takes a person's score back; it stays in the history. */
  public static final String WITHDRAWN = "withdrawn";

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> steps;

  Scale(List<String> steps) {
    this.steps = steps;
  }

  /** Its values, from the least to the most. */
  public List<String> steps() {
    return steps;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The scale that has a value; the values of all scales differ. */
  public static Optional<Scale> of(String value) {
    for (Scale scale : Scale.values()) {
      if (scale.steps.contains(value)) {
        return Optional.of(scale);
      }
    }
    return Optional.empty();
  }

  public static Scale ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
