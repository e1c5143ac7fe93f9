package org.mahdar.reading.rules;

import java.util.List;
import org.mahdar.grammar.Rule;

/** What to look at, and what to paste where the finding is right and the example wrong. */
final class Block {

  private Block() {}

  static String of(Rule rule, Rule.Example example, List<Outcome> outcomes) {
    StringBuilder block = new StringBuilder();
    block.append(example.file()).append(':').append(example.line());
    block.append(": rule ").append(rule.id());
    block.append(" should find ").append(example.slots()).append(" in: ").append(example.text());
    block.append(outcomes.isEmpty() ? "\nnothing was found" : "\nfound instead:");
    for (Outcome outcome : outcomes) {
      block.append("\n  ").append(outcome.rule());
      block.append("\n  - text: ").append(example.text());
      outcome.slots().forEach((k, v) -> block.append("\n    ").append(k).append(": ").append(v));
    }
    return block.toString();
  }
}
