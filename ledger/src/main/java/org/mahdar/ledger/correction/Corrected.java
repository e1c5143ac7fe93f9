package org.mahdar.ledger.correction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lays what people decided over what the program read. */
public final class Corrected {

  private final ObjectNode record;
  private final String reading;
  private final List<Stand> stands = new ArrayList<>();

  private Corrected(ObjectNode record, String reading) {
    this.record = record;
    this.reading = reading;
  }

  /**
   * Changes a record's tree as was decided.
   *
   * @param record as the program read it
   * @param reading its digest
   * @param decisions all that were ever taken on this document, in their order
   * @return those that hold, in the order of their findings
   */
  public static List<Stand> apply(ObjectNode record, String reading, List<Decision> decisions) {
    Corrected corrected = new Corrected(record, reading);
    List<Decision> standing = Standing.of(decisions);
    Set<String> taken = new HashSet<>();
    List<@Nullable JsonNode> found = new ArrayList<>();
    for (Decision decision : standing) {
      JsonNode now = corrected.now(decision, taken);
      found.add(now);
      if (now != null) {
        taken.add(Findings.id(now));
      }
    }
    for (int i = 0; i < standing.size(); i++) {
      corrected.put(standing.get(i), found.get(i));
    }
    Findings.dropDanglingReferences(record);
    return corrected.stands;
  }

  /** What the program reads now where the decision was taken; null when nothing. */
  private @Nullable JsonNode now(Decision decision, Set<String> taken) {
    ArrayNode among = Findings.list(record, decision.kind());
    String anchor = decision.program() == null ? decision.person() : decision.program();
    if (anchor == null) {
      return null;
    }
    ObjectNode wanted = Findings.parse(anchor);
    if (decision.reading().equals(reading)) {
      if (decision.program() == null) {
        return null; // who added it saw what the program reads
      }
      for (JsonNode candidate : among) {
        if (Findings.id(candidate).equals(Findings.id(wanted))) {
          return candidate;
        }
      }
    }
    return Anchors.find(wanted, decision, among, taken);
  }

  private void put(Decision decision, @Nullable JsonNode now) {
    ArrayNode list = Findings.list(record, decision.kind());
    int at = now == null ? -1 : indexOf(list, now);
    JsonNode program = decision.program() == null ? null : Findings.parse(decision.program());
    if (decision.person() == null) {
      if (at >= 0) {
        list.remove(at);
      }
      stands.add(stand(decision, null, program, null, now));
      return;
    }
    ObjectNode person = Findings.parse(decision.person());
    ObjectNode shown = person.deepCopy();
    shown.put("id", now == null ? "h" + decision.target() : Findings.id(now));
    if (!decision.reading().equals(reading)) {
      Findings.takeReferences(shown, now);
    }
    if (at >= 0) {
      list.set(at, shown);
    } else {
      list.add(shown);
    }
    stands.add(stand(decision, Findings.id(shown), program, person, now));
  }

  private static int indexOf(ArrayNode list, JsonNode wanted) {
    for (int i = 0; i < list.size(); i++) {
      if (Findings.id(list.get(i)).equals(Findings.id(wanted))) {
        return i;
      }
    }
    return -1;
  }

  private static Stand stand(
      Decision decision,
      @Nullable String shown,
      @Nullable JsonNode then,
      @Nullable JsonNode person,
      @Nullable JsonNode now) {
    if (now == null) {
      boolean none = then == null || person == null;
      Stand.Program since =
          then == null
              ? Stand.Program.SAME
              : person == null ? Stand.Program.AGREES : Stand.Program.GONE;
      return new Stand(decision, shown, none ? since : Stand.Program.GONE, Map.of());
    }
    Map<String, String> since = Findings.differences(then, now);
    if (then != null && since.isEmpty()) {
      return new Stand(decision, shown, Stand.Program.SAME, since);
    }
    Map<String, String> apart = Findings.differences(now, person);
    if (person != null && apart.isEmpty()) {
      return new Stand(decision, shown, Stand.Program.AGREES, apart);
    }
    return then == null
        ? new Stand(decision, shown, Stand.Program.APART, apart)
        : new Stand(decision, shown, Stand.Program.CHANGED, since);
  }
}
