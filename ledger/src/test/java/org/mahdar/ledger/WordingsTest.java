package org.mahdar.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mahdar.ledger.likeness.Wording;

class WordingsTest {

  private static final String PLEDGE = "select stems from findings where kind = 'pledge'";
  private static final String AROUND = "select around from findings where kind = 'event'";

  @TempDir Path folder;

  @Test
  void aFindingIsKeptWithItsWordsAndAnEventWithThoseAroundIt() {
    add();
    assertThat(Dump.column(folder, PLEDGE))
        .containsExactly(Wording.of("ستبني ميناء جديدا").stored());
    assertThat(Dump.column(folder, AROUND)).containsExactly(Wording.of(Reports.TEXT).stored());
    assertThat(Dump.column(folder, "select around from findings where kind = 'figure'"))
        .containsExactly("null");
  }

  @Test
  void anOlderLedgerGetsThemWhenItIsOpened() {
    add();
    var pledge = Dump.column(folder, PLEDGE);
    var around = Dump.column(folder, AROUND);
    Dump.run(
        folder,
        "update findings set stems = null, around = null",
        "delete from flyway_schema_history where version = '7'");
    Ledger.openToRead(folder).close();
    assertThat(Dump.column(folder, PLEDGE)).isEqualTo(pledge);
    assertThat(Dump.column(folder, AROUND)).isEqualTo(around);
  }

  private void add() {
    try (Ledger ledger = Ledger.open(folder)) {
      ledger.add(Reports.full("1.txt", "2026-11-01"));
    }
  }
}
