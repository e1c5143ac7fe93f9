package org.mahdar.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangeTest {

  @TempDir Path folder;

  @Test
  void aChangeIsKeptAtOnceAndAFailedOneLeavesNothing() {
    try (Ledger ledger = Ledger.open(folder)) {
      ledger.add(Reports.full("1.txt", "2026-11-01"));
      ledger.change(connection -> run(connection, "update documents set genre = 'opinion'"));
      assertThatThrownBy(() ->
              ledger.change(connection -> {
                run(connection, "update documents set genre = 'feature'");
                throw new IllegalStateException("changed my mind");
              }))
          .hasMessage("changed my mind");
      assertThat(Dump.column(folder, "select genre from documents")).containsExactly("opinion");
    }
  }

  @Test
  void whoOpenedToReadChangesNothing() {
    Ledger.open(folder).close();
    try (Ledger ledger = Ledger.openToRead(folder)) {
      assertThatThrownBy(
              () -> ledger.change(connection -> run(connection, "delete from documents")))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("opened to read");
    }
  }

  private static boolean run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      return statement.execute(sql);
    }
  }
}
