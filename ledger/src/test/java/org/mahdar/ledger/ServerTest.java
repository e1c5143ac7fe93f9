package org.mahdar.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mahdar.finding.Minutes;
import org.mahdar.ledger.LedgerException.Reason;

/** What opening a ledger on a server says. */
class ServerTest {

  private static final Minutes REPORT = Reports.full("1.txt", "2026-11-01");

  @TempDir Path folder;

  @Test
  void twoWritersRefuseAndReadersGoOn() {
    String address = Database.POSTGRES.fresh(folder);
    try (Ledger first = Ledger.open(address)) {
      first.add(REPORT);
      assertRefused(() -> Ledger.open(address), Reason.LOCKED, "Wait until it ends");
      try (Ledger reader = Ledger.openToRead(address)) {
        assertThat(reader.documents()).isEmpty();
        first.commit();
        assertThat(reader.documents()).hasSize(1);
      }
    }
    Ledger.open(address).close();
  }

  @Test
  void ledgersInTwoSchemasOfOneDatabaseDoNotHinderEachOther() {
    try (Ledger one = Ledger.open(Database.POSTGRES.fresh(folder));
        Ledger two = Ledger.open(Database.POSTGRES.fresh(folder))) {
      one.add(REPORT);
      assertThat(two.documents()).isEmpty();
    }
  }

  @Test
  void readingWhereNothingWasAddedMakesNothing() {
    String address = Database.POSTGRES.fresh(folder);
    assertRefused(() -> Ledger.openToRead(address), Reason.ABSENT, "mahdar add");
    assertThat(Dump.of(address)).isEmpty();
  }

  @Test
  void somebodyElsesTablesAreRefusedAndKept() {
    String address = Database.POSTGRES.fresh(folder);
    Dump.run(address, "create table recipes (name text)");
    assertRefused(() -> Ledger.open(address), Reason.NOT_A_LEDGER, "left as it is");
    assertThat(Dump.of(address)).containsOnlyKeys("recipes");
  }

  @Test
  void aLedgerOfANewerVersionIsRefused() {
    String address = Database.POSTGRES.fresh(folder);
    Ledger.open(address).close();
    Dump.run(address, "update flyway_schema_history set version = '99' where installed_rank = 1");
    assertRefused(() -> Ledger.openToRead(address), Reason.NEWER, "newer Mahdar");
  }

  @Test
  void aDatabaseThatIsNotThereIsNamedWithTheWayToMakeIt() {
    String address = Database.server("nowhere");
    assertRefused(() -> Ledger.open(address), Reason.UNREACHABLE, "createdb --template=template0");
  }

  @Test
  void aDatabaseInAnotherOrderIsRefused() throws SQLException {
    try (Connection connection = DriverManager.getConnection(Database.server("postgres"));
        var statement = connection.createStatement()) {
      statement.execute("create database latin template template0 encoding 'LATIN1' locale 'C'");
    }
    String address = Database.server("latin");
    assertRefused(() -> Ledger.open(address), Reason.UNREACHABLE, "order of its bytes");
  }

  @Test
  void aServerThatDoesNotAnswerIsNamedWithoutThePassword() {
    assertRefused(
        () -> Ledger.open("jdbc:postgresql://localhost:1/news?user=layla&password=sesame"),
        Reason.UNREACHABLE,
        "jdbc:postgresql://localhost:1/news. Check that it runs");
    assertThatThrownBy(
            () -> Ledger.open("jdbc:postgresql://localhost:1/news?user=layla&password=sesame"))
        .hasMessageNotContaining("sesame");
  }

  @Test
  void aServerThatAsksForAPasswordIsNoServerThatDoesNotAnswer() {
    SQLException refused = new SQLException("no password was provided", "08004");
    assertThat(Postgres.problem(refused, "jdbc:postgresql://db/news"))
        .hasMessageContaining("does not let you in")
        .hasMessageContaining("~/.pgpass");
  }

  @Test
  void whatIsNoAddressIsRefusedWithoutWhatStandsBehindTheQuestionMark() {
    assertThatThrownBy(() -> Ledger.open("jdbc:postgresql://[x:y/z?password=sesame"))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("jdbc:postgresql://HOST/DATABASE")
        .hasMessageNotContaining("sesame");
    assertRefused(() -> Ledger.open("jdbc:h2:mem:x"), Reason.UNREACHABLE, "Name a folder");
  }

  private static void assertRefused(ThrowingCallable opening, Reason reason, String part) {
    assertThatThrownBy(opening)
        .isInstanceOfSatisfying(
            LedgerException.class, e -> assertThat(e.reason()).isEqualTo(reason))
        .hasMessageContaining(part)
        .message()
        .hasLineCount(1);
  }
}
