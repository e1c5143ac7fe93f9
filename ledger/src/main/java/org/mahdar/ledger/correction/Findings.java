package org.mahdar.ledger.correction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.MinutesJson;
import org.mahdar.ledger.decision.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The findings of a record's tree. */
final class Findings {

  /** Not what the article says, but how it was found, or where else it is told of. */
  private static final List<String> ABOUT = List.of("id", "rule", "confidence");

  private static final List<String> REFERENCES = List.of("statement", "within", "setting");

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  /** Kinds in the order of the record, and the names of their lists there. */
  static final Map<String, String> LISTS = lists();

  private Findings() {}

  private static Map<String, String> lists() {
    Map<String, String> lists = new LinkedHashMap<>();
    for (String kind : List.of("statement", "pledge", "event", "agreement", "project", "figure")) {
      lists.put(kind, kind + "s");
    }
    return lists;
  }

  static ArrayNode list(ObjectNode record, String kind) {
    return (ArrayNode) record.path(name(kind));
  }

  private static String name(String kind) {
    String name = LISTS.get(kind);
    if (name == null) {
      throw new Refusal(
          "There are no findings of this kind",
          kind,
          "Name one of " + String.join(", ", LISTS.keySet()) + ".");
    }
    return name;
  }

  /** The words that prove it. */
  static JsonNode proof(JsonNode finding, String kind) {
    return finding.path(proofField(kind));
  }

  static String proofField(String kind) {
    return kind.equals("statement") || kind.equals("pledge") ? "content" : "evidence";
  }

  static String id(JsonNode finding) {
    return finding.path("id").asString();
  }

  static ObjectNode parse(String json) {
    return (ObjectNode) JSON.readTree(json);
  }

  static String write(JsonNode finding) {
    return MinutesJson.escapeHalves(JSON.writeValueAsString(finding));
  }

  /** What two versions of a finding say differently, field by field: before and now. */
  static Map<String, String> differences(@Nullable JsonNode before, @Nullable JsonNode now) {
    Map<String, String> differences = new LinkedHashMap<>();
    if (before == null || now == null) {
      return differences;
    }
    for (Map.Entry<String, JsonNode> field : now.properties()) {
      String name = field.getKey();
      JsonNode old = before.path(name);
      if (!ABOUT.contains(name)
          && !REFERENCES.contains(name)
          && !Fields.shown(old).equals(Fields.shown(field.getValue()))) {
        differences.put(name, Fields.shown(old) + " → " + Fields.shown(field.getValue()));
      }
    }
    return differences;
  }

  /** What refers to findings that are not there any more refers to nothing. */
  static void dropDanglingReferences(ObjectNode record) {
    for (String list : List.of("statements", "pledges")) {
      for (JsonNode finding : record.path(list)) {
        dropDangling((ObjectNode) finding, "statement", record.path("statements"));
        dropDangling((ObjectNode) finding, "within", record.path("statements"));
        dropDangling((ObjectNode) finding, "setting", record.path("events"));
      }
    }
  }

  private static void dropDangling(ObjectNode finding, String field, JsonNode among) {
    JsonNode reference = finding.path(field);
    if (reference.isString()
        && among.valueStream().noneMatch(it -> id(it).equals(reference.asString()))) {
      finding.putNull(field);
    }
  }

  /** Another reading numbers its findings anew: references are what this one says, or nothing. */
  static void takeReferences(ObjectNode finding, @Nullable JsonNode from) {
    for (String field : REFERENCES) {
      if (finding.has(field)) {
        finding.set(field, from == null ? finding.nullNode() : from.path(field).deepCopy());
      }
    }
  }
}
