package org.mahdar.ledger.correction;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One decision, as it is kept for ever.
 *
 * @param number in the order in which decisions were taken in this ledger
 * @param document the document's key
 * @param target the number of the first decision on the same finding
 * @param kind statement, pledge, event, agreement, project or figure
 * @param finding the id that the finding had when it was decided on
 * @param when UTC
 * @param reading the digest of the record on which it was decided
 * @param program the finding as the program read it then, JSON; null when people added it
 * @param person the finding as it is to be, JSON; null when there is to be none
 * @param undoes the number of the decision that this one takes back
 */
public record Decision(
    long number,
    long document,
    long target,
    Action action,
    String kind,
    String finding,
    String who,
    String when,
    String why,
    String reading,
    @Nullable String program,
    @Nullable String person,
    @Nullable Long undoes) {

  /** What the person says differently, field by field; nothing where one of the two has nothing. */
  public Map<String, String> edits() {
    return program == null || person == null
        ? Map.of()
        : Findings.differences(Findings.parse(program), Findings.parse(person));
  }
}
