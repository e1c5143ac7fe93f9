package org.mahdar.grammar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a pattern as it is written. */
sealed interface Part {

  /**
   * One edge.
   *
   * @param required proclitic bits it must carry
   * @param allowed proclitic bits it may carry
   */
  record One(@Nullable String slot, TagTest test, int required, int allowed) implements Part {}

  /**
   * Some tokens.
   *
   * @param stops what it never runs over
   */
  record Gap(@Nullable String slot, TagTest stops, int least, int most) implements Part {}

  /** Everything up to the sentence's end. */
  record Rest(@Nullable String slot) implements Part {}

  /** The start of the sentence. */
  record Start() implements Part {}

  /** Alternatives, or what may be missing. */
  record Group(List<List<Part>> ways, boolean optional) implements Part {}
}
