package org.mahdar.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file of rules and guards. A rule without an example and a counter-example does not load, nor
 * does a guard that no counter-example shows at work, nor a key that is not known.
 *
 * @param rules in the order of the file
 * @param guards in the order of the file
 */
public record RuleFile(String name, List<Rule> rules, List<Guard> guards) {

  /** What the first line of every rule file says. */
  public static final String SCHEMA = "# schema: mahdar/rules/1";

  private static final String ARABIC = "means-ar";
  private static final Set<String> RULE_KEYS =
      Set.of(
          "id", "means", ARABIC, "match", "unless", "beats", "set", "examples", "counter", "gaps");
  private static final Set<String> GUARD_KEYS =
      Set.of("guard", "means", ARABIC, "where", "test", "reach", "stop");

  public RuleFile {
    rules = List.copyOf(rules);
    guards = List.copyOf(guards);
  }

  /**
   * Reads and checks a file.
   *
   * @throws RuleException naming file and line
   */
  public static RuleFile read(String name, InputStream yaml) {
    List<Rule> rules = new ArrayList<>();
    List<Guard> guards = new ArrayList<>();
    String text = text(name, yaml);
    if (!text.startsWith(SCHEMA)) {
      throw new RuleException(name + ":1", "the first line must name the schema: " + SCHEMA);
    }
    for (YamlNode item : YamlNode.root(name, text).items()) {
      if (item.keys().containsKey("guard")) {
        guards.add(guard(item));
      } else {
        rules.add(rule(item));
      }
    }
    return new RuleFile(name, rules, guards);
  }

  private static String text(String name, InputStream yaml) {
    try {
      String text = new String(yaml.readAllBytes(), StandardCharsets.UTF_8);
      // What editors on Windows begin a file with.
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }

  private static Guard guard(YamlNode item) {
    Map<String, YamlNode> keys = item.keys(GUARD_KEYS);
    return new Guard(
        needed(item, keys, "guard"),
        meaning(item, keys),
        where(item, needed(item, keys, "where")),
        needed(item, keys, "test"),
        reach(item, needed(item, keys, "reach")),
        keys.containsKey("stop") ? needed(item, keys, "stop") : "",
        item.file(),
        item.line());
  }

  private static int reach(YamlNode item, String number) {
    if (!number.matches("[1-9][0-9]?")) {
      throw item.fault("reach: is a number from 1 to 99, not " + number);
    }
    return Integer.parseInt(number);
  }

  private static Guard.Where where(YamlNode item, String word) {
    return switch (word) {
      case "before" -> Guard.Where.BEFORE;
      case "after" -> Guard.Where.AFTER;
      case "around" -> Guard.Where.AROUND;
      default -> throw item.fault("where: is before, after or around, not " + word);
    };
  }

  private static Rule rule(YamlNode item) {
    Map<String, YamlNode> keys = item.keys(RULE_KEYS);
    Rule rule =
        new Rule(
            needed(item, keys, "id"),
            meaning(item, keys),
            needed(item, keys, "match"),
            YamlNode.list(keys.get("unless")),
            YamlNode.list(keys.get("beats")),
            YamlNode.texts(keys.get("set")),
            examples(keys.get("examples")),
            examples(keys.get("counter")),
            examples(keys.get("gaps")),
            item.file(),
            item.line());
    requireCases(rule);
    return rule;
  }

  private static void requireCases(Rule rule) {
    if (rule.examples().isEmpty()) {
      throw new RuleException(rule.place(), "rule " + rule.id() + " has no example: write one");
    }
    if (rule.counters().isEmpty()) {
      throw new RuleException(
          rule.place(),
          "rule " + rule.id() + " has no counter-example: write a text it must pass over");
    }
    for (String guard : rule.unless()) {
      if (rule.counters().stream().noneMatch(c -> c.guard().equals(guard))) {
        throw new RuleException(
            rule.place(), "rule " + rule.id() + " needs a counter-example with guard: " + guard);
      }
    }
  }

  private static List<Rule.Example> examples(@Nullable YamlNode node) {
    return node == null ? List.of() : node.items().stream().map(RuleFile::example).toList();
  }

  private static Rule.Example example(YamlNode item) {
    Map<String, String> slots = YamlNode.texts(item);
    String text = slots.remove("text");
    String guard = slots.remove("guard");
    if (text == null) {
      throw item.fault("an example needs text:");
    }
    slots.forEach((slot, words) -> {
      if (isWords(slot) && !text.contains(words)) {
        throw item.fault(slot + ": «" + words + "» does not stand in the text");
      }
    });
    return new Rule.Example(text, slots, guard == null ? "" : guard, item.file(), item.line());
  }

  /** Whoever writes rules of their own may know one of the languages only. */
  private static Meaning meaning(YamlNode item, Map<String, YamlNode> keys) {
    String english = needed(item, keys, "means");
    return new Meaning(english, keys.containsKey(ARABIC) ? needed(item, keys, ARABIC) : english);
  }

  /** Slots that hold words of the text; the others hold codes or resolved names. */
  private static boolean isWords(String slot) {
    return slot.equals("cue") || slot.equals("content") || slot.equals("evidence");
  }

  private static String needed(YamlNode item, Map<String, YamlNode> keys, String key) {
    YamlNode value = keys.get(key);
    if (value == null) {
      throw item.fault("«" + key + ":» is missing");
    }
    return value.text();
  }
}
