package org.mahdar.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

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

  private static final Set<String> RULE_KEYS =
      Set.of("id", "means", "match", "unless", "beats", "set", "examples", "counter", "gaps");
  private static final Set<String> GUARD_KEYS =
      Set.of("guard", "means", "where", "test", "reach", "stop");

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
    for (Node item : sequence(root(name, text), name)) {
      Map<String, Node> keys = mapping(item, name);
      if (keys.containsKey("guard")) {
        guards.add(guard(name, item, keys));
      } else {
        rules.add(rule(name, item, keys));
      }
    }
    return new RuleFile(name, rules, guards);
  }

  private static Node root(String name, String text) {
    try {
      return new Compose(LoadSettings.builder().setLabel(name).build())
          .composeString(text)
          .orElseThrow(() -> new RuleException(name + ":1", "the file is empty"));
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw new RuleException(name + ":" + line, "this is no YAML: " + e.getProblem());
    }
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

  private static Guard guard(String file, Node item, Map<String, Node> keys) {
    refuseUnknown(file, item, keys, GUARD_KEYS);
    return new Guard(
        text(file, item, keys, "guard"),
        text(file, item, keys, "means"),
        where(file, item, text(file, item, keys, "where")),
        text(file, item, keys, "test"),
        reach(file, item, text(file, item, keys, "reach")),
        keys.containsKey("stop") ? text(file, item, keys, "stop") : "",
        file,
        line(item));
  }

  private static int reach(String file, Node item, String number) {
    if (!number.matches("[1-9][0-9]?")) {
      throw new RuleException(at(file, item), "reach: is a number from 1 to 99, not " + number);
    }
    return Integer.parseInt(number);
  }

  private static Guard.Where where(String file, Node item, String word) {
    return switch (word) {
      case "before" -> Guard.Where.BEFORE;
      case "after" -> Guard.Where.AFTER;
      case "around" -> Guard.Where.AROUND;
      default ->
          throw new RuleException(at(file, item), "where: is before, after or around, not " + word);
    };
  }

  private static Rule rule(String file, Node item, Map<String, Node> keys) {
    refuseUnknown(file, item, keys, RULE_KEYS);
    Rule rule =
        new Rule(
            text(file, item, keys, "id"),
            text(file, item, keys, "means"),
            text(file, item, keys, "match"),
            list(file, keys.get("unless")),
            list(file, keys.get("beats")),
            keys.containsKey("set") ? strings(file, keys.get("set")) : Map.of(),
            examples(file, keys.get("examples")),
            examples(file, keys.get("counter")),
            examples(file, keys.get("gaps")),
            file,
            line(item));
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

  private static List<Rule.Example> examples(String file, @Nullable Node node) {
    if (node == null) {
      return List.of();
    }
    List<Rule.Example> examples = new ArrayList<>();
    for (Node item : sequence(node, file)) {
      Map<String, String> slots = new LinkedHashMap<>(strings(file, item));
      String text = slots.remove("text");
      String guard = slots.remove("guard");
      if (text == null) {
        throw new RuleException(at(file, item), "an example needs text:");
      }
      for (Map.Entry<String, String> slot : slots.entrySet()) {
        if (isWords(slot.getKey()) && !text.contains(slot.getValue())) {
          throw new RuleException(
              at(file, item),
              slot.getKey() + ": «" + slot.getValue() + "» does not stand in the text");
        }
      }
      examples.add(new Rule.Example(text, slots, guard == null ? "" : guard, file, line(item)));
    }
    return examples;
  }

  /** Slots that hold words of the text; the others hold codes or resolved names. */
  private static boolean isWords(String slot) {
    return slot.equals("cue") || slot.equals("content") || slot.equals("evidence");
  }

  private static Map<String, String> strings(String file, @Nullable Node node) {
    Map<String, String> strings = new LinkedHashMap<>();
    mapping(node, file).forEach((key, value) -> strings.put(key, scalar(value, file)));
    return strings;
  }

  private static List<String> list(String file, @Nullable Node node) {
    return node == null
        ? List.of()
        : sequence(node, file).stream().map(item -> scalar(item, file)).toList();
  }

  private static String text(String file, Node item, Map<String, Node> keys, String key) {
    Node value = keys.get(key);
    if (value == null) {
      throw new RuleException(at(file, item), "«" + key + ":» is missing");
    }
    return scalar(value, file);
  }

  private static String scalar(Node node, String file) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw new RuleException(at(file, node), "plain text expected here");
  }

  private static List<Node> sequence(Node node, String file) {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    throw new RuleException(at(file, node), "a list («- …») expected here");
  }

  private static Map<String, Node> mapping(@Nullable Node node, String file) {
    if (node instanceof MappingNode mapping) {
      Map<String, Node> keys = new LinkedHashMap<>();
      for (NodeTuple tuple : mapping.getValue()) {
        keys.put(scalar(tuple.getKeyNode(), file), tuple.getValueNode());
      }
      return keys;
    }
    throw new RuleException(file, "keys («id: …») expected here");
  }

  private static void refuseUnknown(
      String file, Node item, Map<String, Node> keys, Set<String> known) {
    for (String key : keys.keySet()) {
      if (!known.contains(key)) {
        throw new RuleException(at(file, item), "«" + key + ":» is not known; known are " + known);
      }
    }
  }

  private static String at(String file, Node node) {
    return file + ":" + line(node);
  }

  private static int line(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }
}
