package org.mahdar.reading.rules;

import java.util.List;
import org.mahdar.grammar.Rule;

/**
 * What to look at, and what to paste where the finding is right and the example wrong: the slots
 * that the example states, as they were found.
 */
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
      outcome
          .slots()
          .forEach((slot, value) -> {
            if (example.slots().containsKey(slot)) {
              block.append("\n    ").append(slot).append(": ").append(value);
            }
          });
    }
    return block.toString();
  }
}
