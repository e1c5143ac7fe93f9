package org.mahdar.ledger.pledge;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One time that an undertaking was voiced, however many papers carry it.
 *
 * @param lead the earliest of its copies
 * @param copies all others, in order
 * @param changes against the voicing before it; never empty
 */
public record Voicing(Promise lead, List<Promise> copies, Set<Change> changes) {

  public Voicing {
    copies = List.copyOf(copies);
    if (changes.isEmpty()) {
      throw new IllegalArgumentException("a voicing is new, repeated or changed");
    }
    changes = Collections.unmodifiableSet(EnumSet.copyOf(changes));
  }

  /** How many documents carry it. */
  public int carried() {
    return 1 + copies.size();
  }

  /** The promise in every paper that carries it. */
  public Stream<Promise> promises() {
    return Stream.concat(Stream.of(lead), copies.stream());
  }

  /** What a voicing does with what was promised before. */
  public enum Change {
    NEW,
    REPEATED,
    STRENGTHENED,
    WEAKENED,
    CHANGED_DATE,
    CHANGED_TARGET,
    /** Its document states no date, so it cannot be said what came before it. */
    UNDATED;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
