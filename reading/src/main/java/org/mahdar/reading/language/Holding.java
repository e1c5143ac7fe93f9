package org.mahdar.reading.language;

import java.util.List;
import java.util.Optional;
import org.mahdar.grammar.Rule;
import org.mahdar.grammar.RuleFile;
import org.mahdar.reading.words.WordTable;

/**
 * How much a lexicon folder holds of one family.
 *
 * @param rows lines of its tables
 * @param wordings variants in their Arabic cells, before any form is made from them
 * @param cases examples, counter-examples and gaps of its rules
 */
public record Holding(Family family, int rows, int wordings, int rules, int guards, int cases) {

  static Holding of(Family family, List<WordTable> tables, Optional<RuleFile> file) {
    List<WordTable.Row> rows = tables.stream().flatMap(table -> table.rows().stream()).toList();
    List<Rule> rules = file.map(RuleFile::rules).orElse(List.of());
    return new Holding(
        family,
        rows.size(),
        rows.stream().mapToInt(row -> Entry.variants(row.cell("arabic")).size()).sum(),
        rules.size(),
        file.map(it -> it.guards().size()).orElse(0),
        rules.stream()
            .mapToInt(r -> r.examples().size() + r.counters().size() + r.gaps().size())
            .sum());
  }

  public boolean isEmpty() {
    return rows + rules + guards == 0;
  }
}
