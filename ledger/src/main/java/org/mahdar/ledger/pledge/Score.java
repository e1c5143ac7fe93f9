package org.mahdar.ledger.pledge;

/**
 * What a person holds to have become of a promise.
 *
 * @param number in the order in which they were given
 * @param document the key of the document in which the promise stands
 * @param value a step of the scale, or {@link Scale#WITHDRAWN}
 * @param at UTC
 */
public record Score(
    long number,
    long document,
    int start,
    int end,
    String words,
    Scale scale,
    String value,
    String person,
    String note,
    String at) {

  public Score {
    if (!value.equals(Scale.WITHDRAWN) && !scale.steps().contains(value)) {
      throw new IllegalArgumentException(
          "no step of the scale " + scale.code() + ": " + value + "; it has " + scale.steps());
    }
    if (person.isBlank() || note.isBlank()) {
      throw new IllegalArgumentException("a score needs a person who gives it and a note why");
    }
  }

  boolean isOf(Promise promise) {
    return promise.carrier().document() == document
        && promise.start() < end
        && start < promise.end();
  }
}
