package org.mahdar.ledger.correction;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.MinutesJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of a finding as people see and type them: {@link Wish.Edit} and {@link Wish.Add} take
 * such values back. What a finding does not say is empty.
 */
public final class Form {

  /** How it was found and where else it is told of is nobody's to type. */
  private static final Set<String> HIDDEN =
      Set.of("id", "rule", "confidence", "statement", "within", "setting", "mention");

  private Form() {}

  /** That of a finding; empty when the record has none of this id. */
  public static Optional<Map<String, String>> of(Minutes minutes, String finding) {
    ObjectNode record = MinutesJson.tree(minutes);
    return Findings.LISTS.keySet().stream()
        .flatMap(kind -> Findings.list(record, kind).valueStream())
        .filter(each -> Findings.id(each).equals(finding))
        .findFirst()
        .map(Form::fields);
  }

  /**
   * That of a finding of which nothing is known yet.
   *
   * @throws org.mahdar.ledger.decision.Refusal when there is no such kind
   */
  public static Map<String, String> blank(String kind) {
    return fields(Blank.of(kind, "new"));
  }

  private static Map<String, String> fields(JsonNode finding) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> each : finding.properties()) {
      if (!HIDDEN.contains(each.getKey())) {
        String between = each.getKey().equals("fields") ? ", " : " | ";
        fields.put(each.getKey(), typed(each.getValue(), between));
      }
    }
    return fields;
  }

  private static String typed(JsonNode value, String between) {
    if (value.isNull()) {
      return "";
    }
    if (value.isArray()) {
      return String.join(between, value.valueStream().map(it -> typed(it, between)).toList());
    }
    return value.isBoolean() ? value.booleanValue() ? "yes" : "no" : Fields.shown(value);
  }
}
