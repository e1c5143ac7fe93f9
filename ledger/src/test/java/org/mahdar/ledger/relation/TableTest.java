package org.mahdar.ledger.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TableTest {

  @Test
  void rowsAreReadByTheNamesOfTheirColumns() {
    Table table = Table.parse("levels.tsv", "#id\tarabic\n# a remark\na\tشراكة | الشراكة\n\n");
    assertThat(table.rows()).hasSize(1);
    assertThat(table.rows().getFirst().cell("id")).isEqualTo("a");
    assertThat(table.rows().getFirst().forms("arabic")).containsExactly("شراكة", "الشراكة");
  }

  @Test
  void aRowThatDoesNotFitIsNamedWithItsLine() {
    assertThatThrownBy(() -> Table.parse("levels.tsv", "#id\tarabic\na\n"))
        .hasMessageContaining("levels.tsv, line 2");
    Table table = Table.parse("levels.tsv", "#id\tarabic\na\tb\n");
    assertThatThrownBy(() -> table.rows().getFirst().cell("rank")).hasMessageContaining("«rank»");
  }
}
