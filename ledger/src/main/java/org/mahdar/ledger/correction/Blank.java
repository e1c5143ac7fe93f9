package org.mahdar.ledger.correction;

import java.util.List;
import java.util.Map;
import org.mahdar.ledger.decision.Refusal;
import tools.jackson.databind.node.ObjectNode;

/** A finding of which nothing is known yet, and what must be said of it. */
final class Blank {

  private static final Map<String, String> FORMS =
      Map.of(
          "statement",
          "{'speaker':null,'mention':null,'addressee':null,'cue':null,'act':'say',"
              + "'mode':'indirect','content':null,'within':null,'setting':null}",
          "pledge",
          "{'by':[],'to':[],'strength':null,'content':null,'statement':null,'fields':[],"
              + "'target':null,'due':null,'continues':false}",
          "event",
          "{'type':null,'participants':[],'place':null,'date':null,'date_basis':'none',"
              + "'status':'held','ordinal':null,'count':null,'format':null,'evidence':null}",
          "agreement",
          "{'kind':null,'name':null,'parties':[],'count':null,'count_text':null,'date':null,"
              + "'fields':[],'status':null,'evidence':null}",
          "project",
          "{'name':null,'status':null,'field':null,'place':null,'date':null,'evidence':null}",
          "figure",
          "{'value':null,'low':null,'high':null,'unit':null,'what':null,'period':null,"
              + "'direction':null,'approximate':false,'attributed_to':null,'evidence':null}");

  private static final Map<String, List<String>> NEEDED =
      Map.of(
          "statement", List.of("speaker", "cue", "act", "mode", "content"),
          "pledge", List.of("strength", "content"),
          "event", List.of("type", "status", "date_basis", "evidence"),
          "agreement", List.of("kind", "name", "evidence"),
          "project", List.of("name", "status", "evidence"),
          "figure", List.of("value", "unit", "evidence"));

  /** What stands for the rule where a person found it. */
  static final String RULE = "person.added";

  private Blank() {}

  static ObjectNode of(String kind, String id) {
    String form = FORMS.getOrDefault(kind, "{}").replace('\'', '"');
    ObjectNode finding = Findings.parse("{\"id\":null}");
    finding.put("id", id);
    finding.setAll(Findings.parse(form));
    return finding.put("rule", RULE).put("confidence", 1);
  }

  /** Refuses what no record of this kind may be without. */
  static void check(ObjectNode finding, String kind) {
    List<String> missing =
        NEEDED.getOrDefault(kind, List.of()).stream()
            .filter(field -> finding.path(field).isNull())
            .toList();
    if (!missing.isEmpty()) {
      throw new Refusal(
          "A " + kind + " cannot be without these",
          String.join(", ", missing),
          "Say each with --set FIELD=VALUE.");
    }
  }
}
