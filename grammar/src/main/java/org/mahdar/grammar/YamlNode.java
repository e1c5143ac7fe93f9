package org.mahdar.grammar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A piece of a YAML file that knows where it stands. Its faults name file and line. */
record YamlNode(String file, Node node) {

  /** The whole of a file. */
  static YamlNode root(String file, String text) {
    try {
      return new Compose(LoadSettings.builder().setLabel(file).build())
          .composeString(text)
          .map(node -> new YamlNode(file, node))
          .orElseThrow(() -> new RuleException(file + ":1", "the file is empty"));
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw new RuleException(file + ":" + line, "this is no YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new RuleException(file + ":1", "this is no YAML: " + first);
    }
  }

  String text() {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw fault("plain text expected here");
  }

  List<YamlNode> items() {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue().stream().map(item -> new YamlNode(file, item)).toList();
    }
    throw fault("a list («- …») expected here");
  }

  Map<String, YamlNode> keys() {
    if (node instanceof MappingNode mapping) {
      Map<String, YamlNode> keys = new LinkedHashMap<>();
      for (NodeTuple tuple : mapping.getValue()) {
        YamlNode key = new YamlNode(file, tuple.getKeyNode());
        if (keys.put(key.text(), new YamlNode(file, tuple.getValueNode())) != null) {
          throw key.fault("«" + key.text() + ":» stands here twice");
        }
      }
      return keys;
    }
    throw fault("keys («id: …») expected here");
  }

  /** The keys, which must be among those that are known. */
  Map<String, YamlNode> keys(Set<String> known) {
    Map<String, YamlNode> keys = keys();
    for (String key : keys.keySet()) {
      if (!known.contains(key)) {
        throw fault("«" + key + ":» is not known; known are " + known);
      }
    }
    return keys;
  }

  /** Keys whose values are plain text. */
  static Map<String, String> texts(@Nullable YamlNode node) {
    Map<String, String> texts = new LinkedHashMap<>();
    if (node != null) {
      node.keys().forEach((key, value) -> texts.put(key, value.text()));
    }
    return texts;
  }

  /** A list of plain texts; none where there is no node. */
  static List<String> list(@Nullable YamlNode node) {
    return node == null ? List.of() : node.items().stream().map(YamlNode::text).toList();
  }

  int line() {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }

  RuleException fault(String message) {
    return new RuleException(file + ":" + line(), message);
  }
}
