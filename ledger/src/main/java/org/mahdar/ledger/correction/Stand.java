package org.mahdar.ledger.correction;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A decision that holds, and what the program reads there now.
 *
 * @param shown the id under which the ledger shows the finding; null when it shows none
 * @param program what has become of the program's reading since
 * @param changes field by field, what it read then and reads now; for {@link Program#APART}, what
 *     it reads and what the person said
 */
public record Stand(
    Decision decision, @Nullable String shown, Program program, Map<String, String> changes) {

  public Stand {
    changes = new TreeMap<>(changes);
  }

  /** What the program reads now, beside what it read when the decision was taken. */
  public enum Program {
    /** As it did. */
    SAME,
    /** What the person said it should. */
    AGREES,
    /** Otherwise than it did. */
    CHANGED,
    /** Nothing there any more. */
    GONE,
    /** Something where it had overlooked a finding, but not what the person said. */
    APART
  }
}
