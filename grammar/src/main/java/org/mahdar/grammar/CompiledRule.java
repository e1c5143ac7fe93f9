package org.mahdar.grammar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule that can be run. */
record CompiledRule(Rule rule, Pattern.Compiled pattern, List<CompiledGuard> guards) {

  /**
   * A guard that can be asked.
   *
   * @param stop what ends the search; null for nothing
   */
  record CompiledGuard(Guard guard, TagTest test, @Nullable TagTest stop) {}
}
