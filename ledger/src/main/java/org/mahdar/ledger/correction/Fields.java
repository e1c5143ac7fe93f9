package org.mahdar.ledger.correction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mahdar.ledger.decision.Refusal;
import org.mahdar.text.Folding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A field of a finding as people type it. Words of the article are given as they stand in it (or as
 * {@code START-END}, UTF-16 code units); parties by name, by the name's actor, or as {@code
 * NAME@ACTOR}, several separated by a bar; lists separated by commas; nothing is an absent value.
 */
final class Fields {

  private static final Set<String> QUOTES = Set.of("content", "evidence", "target", "mention");
  private static final Set<String> PARTY_LISTS = Set.of("by", "to", "participants", "parties");
  private static final Set<String> PARTIES = Set.of("addressee", "place");
  private static final Set<String> NUMBERS = Set.of("value", "low", "high", "count", "ordinal");
  private static final Set<String> FLAGS = Set.of("continues", "approximate");
  private static final Set<String> FIXED = Set.of("id", "rule", "confidence");
  private static final Pattern OFFSETS = Pattern.compile("(\\d{1,9})-(\\d{1,9})");
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final ObjectNode record;

  Fields(ObjectNode record) {
    this.record = record;
  }

  /** Sets fields of a finding that has all fields of its kind already. */
  void set(ObjectNode finding, Map<String, String> values) {
    values.forEach((name, value) -> {
      if (!finding.has(name) || FIXED.contains(name)) {
        List<String> names = new ArrayList<>(finding.propertyNames());
        names.removeAll(FIXED);
        throw new Refusal(
            "A finding of this kind has no such field to set",
            name,
            "Name one of " + String.join(", ", names) + ".");
      }
      finding.set(name, node(name, value.strip(), finding.path(name)));
    });
  }

  private JsonNode node(String name, String value, JsonNode old) {
    if (name.equals("fields") || PARTY_LISTS.contains(name)) {
      ArrayNode all = NODES.arrayNode();
      for (String part : value.split(name.equals("fields") ? "," : "\\|", -1)) {
        if (!part.isBlank()) {
          all.add(name.equals("fields") ? NODES.stringNode(part.strip()) : party(part.strip()));
        }
      }
      return all;
    }
    if (value.isEmpty()) {
      return NODES.nullNode();
    }
    if (QUOTES.contains(name)) {
      return quote(name, value, old.path("start").asInt(0));
    }
    if (name.equals("cue")) {
      ObjectNode cue = quote(name, value, old.path("start").asInt(0));
      return cue.put("lemma", old.path("lemma").asString(cue.path("text").asString()));
    }
    if (name.equals("speaker")) {
      return party(value).put("basis", old.path("basis").asString("explicit"));
    }
    if (PARTIES.contains(name)) {
      return party(value);
    }
    if (NUMBERS.contains(name)) {
      return number(name, value);
    }
    return FLAGS.contains(name) ? flag(name, value) : NODES.stringNode(value);
  }

  private ObjectNode quote(String name, String value, int near) {
    String text = record.path("text").asString();
    Matcher offsets = OFFSETS.matcher(value);
    int start = offsets.matches() ? Integer.parseInt(offsets.group(1)) : nearest(text, value, near);
    int end = offsets.matches() ? Integer.parseInt(offsets.group(2)) : start + value.length();
    if (start < 0 || start >= end || end > text.length()) {
      throw new Refusal(
          "These words do not stand in the document",
          name + "=" + value,
          "Copy them from `mahdar show`, or write START-END, offsets into the text of "
              + text.length()
              + " units.");
    }
    return NODES
        .objectNode()
        .put("start", start)
        .put("end", end)
        .put("text", text.substring(start, end));
  }

  private static int nearest(String text, String words, int near) {
    int before = text.lastIndexOf(words, near);
    int after = text.indexOf(words, near);
    return before < 0 || (after >= 0 && after - near < near - before) ? after : before;
  }

  /** Somebody the document names already is known by name and id. */
  private ObjectNode party(String typed) {
    int at = typed.lastIndexOf('@');
    if (at > 0) {
      return NODES
          .objectNode()
          .put("name", typed.substring(0, at).strip())
          .put("actor", typed.substring(at + 1).strip());
    }
    String folded = Folding.of(typed);
    for (JsonNode actor : record.path("actors")) {
      if (actor.path("actor").asString("").equals(typed)
          || Folding.of(actor.path("name").asString()).equals(folded)) {
        ObjectNode known = NODES.objectNode().put("name", actor.path("name").asString());
        return known.set("actor", actor.path("actor").deepCopy());
      }
    }
    if (typed.matches("(state|person|org):.*")) {
      throw new Refusal(
          "The document does not name this actor",
          typed,
          "Write the name too: NAME@" + typed + ".");
    }
    return NODES.objectNode().put("name", typed).putNull("actor");
  }

  private static JsonNode number(String name, String value) {
    try {
      BigDecimal number = new BigDecimal(value);
      return name.equals("count") || name.equals("ordinal")
          ? NODES.numberNode(number.intValueExact())
          : NODES.numberNode(number);
    } catch (NumberFormatException | ArithmeticException e) {
      throw new Refusal(
          "This is no number that could stand there",
          name + "=" + value,
          "Write digits, such as 41000000000 or 3.5.");
    }
  }

  private static JsonNode flag(String name, String value) {
    return switch (value) {
      case "true", "yes" -> NODES.booleanNode(true);
      case "false", "no" -> NODES.booleanNode(false);
      default ->
          throw new Refusal("This is neither yes nor no", name + "=" + value, "Write yes or no.");
    };
  }

  /** A field's value for people. */
  static String shown(@Nullable JsonNode value) {
    if (value == null || value.isNull() || value.isMissingNode()) {
      return "-";
    }
    if (value.isArray()) {
      return value.isEmpty()
          ? "-"
          : String.join(" | ", value.valueStream().map(Fields::shown).toList());
    }
    if (value.has("text")) {
      return value.path("text").asString();
    }
    if (value.has("name")) {
      JsonNode actor = value.path("actor");
      return value.path("name").asString() + (actor.isString() ? "@" + actor.asString() : "");
    }
    return value.isNumber() ? value.decimalValue().toPlainString() : value.asString();
  }
}
