package org.mahdar.search;

import java.util.List;

/** A part of what somebody typed. */
sealed interface Asked {

  /** Words that must all be there, wherever; next to each other they may be a name. */
  record Words(String text) implements Asked {}

  /** Words that must stand side by side. */
  record Phrase(String text) implements Asked {}

  /** One of these must be there. */
  record AnyOf(List<Asked> parts) implements Asked {
    public AnyOf {
      parts = List.copyOf(parts);
    }
  }

  /** This must not be there. */
  record Without(Asked part) implements Asked {}
}
