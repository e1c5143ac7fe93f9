package org.mahdar.ledger.relation;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The two sides of a relation, each one state or several, as ISO 3166-1 alpha-2.
 *
 * @param first in the order in which they were asked for
 */
public record Sides(List<String> first, List<String> second) {

  public Sides {
    first = List.copyOf(first);
    second = List.copyOf(second);
    if (first.isEmpty() || second.isEmpty()) {
      throw new IllegalArgumentException("a relation has two sides");
    }
    if (first.stream().anyMatch(second::contains)) {
      throw new IllegalArgumentException("a state is on one side of a relation only");
    }
  }

  /** {@code CN-KZ}; groups are joined with a plus. */
  public String code() {
    return String.join("+", first) + "-" + String.join("+", second);
  }

  boolean holds(@Nullable String country) {
    return country != null && (first.contains(country) || second.contains(country));
  }

  /** Whether both sides are among the countries. */
  boolean bothIn(Collection<String> countries) {
    return countries.stream().anyMatch(first::contains)
        && countries.stream().anyMatch(second::contains);
  }

  /** Whether a country of the relation is on the other side of another one. */
  boolean opposed(@Nullable String one, @Nullable String other) {
    return one != null
        && other != null
        && ((first.contains(one) && second.contains(other))
            || (second.contains(one) && first.contains(other)));
  }
}
