package org.mahdar.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mahdar.desk.index.LexiconTables;

/** The tables of relations speak of what the lexicon has. */
class RelationTablesTest {

  private static List<String> first(String table) {
    return LexiconTables.arabic(table)
        .lines()
        .skip(1)
        .map(line -> line.split("\t", -1)[0])
        .toList();
  }

  private static Set<String> formulae() {
    return LexiconTables.arabic("formulae/words.tsv")
        .lines()
        .flatMap(line -> List.of(line.split("[\t;]", -1)).stream())
        .filter(cell -> cell.startsWith("id="))
        .map(cell -> cell.substring(3))
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"levels", "stances", "initiatives"})
  void everyFormulaIsOneOfTheLexicon(String table) {
    assertThat(first("relations/" + table + ".tsv")).isNotEmpty().doesNotHaveDuplicates();
    assertThat(formulae()).containsAll(first("relations/" + table + ".tsv"));
  }

  @Test
  void everyFrameIsAnOrganisationOfTheLexicon() {
    assertThat(first("names/organisations.tsv")).containsAll(first("relations/frames.tsv"));
    assertThat(first("relations/frames.tsv")).doesNotHaveDuplicates();
  }

  @Test
  void everyMemberIsAState() {
    Set<String> states = Set.copyOf(first("names/states.tsv").stream().distinct().toList());
    LexiconTables.arabic("relations/frames.tsv")
        .lines()
        .skip(1)
        .map(line -> line.split("\t", -1)[1])
        .filter(members -> !members.isEmpty() && !members.equals("*"))
        .forEach(members -> assertThat(states).containsAll(List.of(members.split(" ", -1))));
  }
}
