package org.mahdar.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.mahdar.ledger.likeness.Wording;

@ParameterizedClass
@EnumSource(Database.class)
class WordingsTest {

  private static final String PLEDGE = "select stems from findings where kind = 'pledge'";
  private static final String AROUND = "select around from findings where kind = 'agreement'";

  @Parameter Database database = Database.SQLITE;
  @TempDir Path folder;
  private String address = "";

  @BeforeEach
  void aLedgerThatIsNotThereYet() {
    address = database.fresh(folder);
  }

  @Test
  void aFindingIsKeptWithItsWordsAndWhatCameAboutWithThoseAroundIt() {
    add();
    assertThat(Dump.column(address, PLEDGE))
        .containsExactly(Wording.of("ستبني ميناء جديدا").stored());
    assertThat(Dump.column(address, AROUND))
        .containsExactly(Wording.of(Reports.TEXT).names().stored());
    assertThat(
            Dump.column(address, "select around from findings where kind in ('pledge', 'event')"))
        .containsOnly("null");
  }

  @Test
  void anOlderLedgerGetsThemWhenItIsOpened() {
    add();
    var pledge = Dump.column(address, PLEDGE);
    var around = Dump.column(address, AROUND);
    Dump.run(
        address,
        "update findings set stems = null, around = null",
        "drop table account_log",
        "drop table invitations",
        "drop table tokens",
        "drop table sessions",
        "drop table accounts",
        "drop view claims",
        "drop table decided",
        "drop table decisions",
        "drop table identity_members",
        "drop table identity_moves",
        "drop table identity_changes",
        "drop table families",
        "drop table links",
        "drop table traces",
        "delete from flyway_schema_history where version in ('7', '8', '9', '11', '12', '13')");
    Ledger.openToRead(address).close();
    assertThat(Dump.column(address, PLEDGE)).isEqualTo(pledge);
    assertThat(Dump.column(address, AROUND)).isEqualTo(around);
  }

  private void add() {
    try (Ledger ledger = Ledger.open(address)) {
      ledger.add(Reports.full("1.txt", "2026-11-01"));
    }
  }
}
