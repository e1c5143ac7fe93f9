package org.mahdar.ledger;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Finding;
import org.mahdar.finding.Minutes;

/** Gives the findings of older ledgers the wordings that new ones get when they are added. */
final class FillWordings implements JavaMigration {

  private static final String VERSION = "7";

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion(VERSION);
  }

  @Override
  public String getDescription() {
    return "wordings of old findings";
  }

  @Override
  public @Nullable Integer getChecksum() {
    return null;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) throws SQLException, IOException {
    Connection connection = context.getConnection();
    List<Long> documents = Catalogue.keys(connection);
    try (var record =
            connection.prepareStatement("select record from readings where document = ?");
        var fill =
            connection.prepareStatement(
                "update findings set stems = ?, around = ? where document = ? and finding = ?")) {
      for (long document : documents) {
        fill(document, record, fill);
      }
    }
  }

  private static void fill(long document, PreparedStatement record, PreparedStatement fill)
      throws SQLException, IOException {
    record.setLong(1, document);
    try (ResultSet row = record.executeQuery()) {
      if (row.next()) {
        Minutes minutes = PackedRecord.read(row.getBytes(1));
        for (Finding finding : minutes.findings()) {
          fill.setString(1, Wordings.of(finding));
          fill.setString(2, Wordings.around(finding, minutes));
          fill.setLong(3, document);
          fill.setString(4, finding.id());
          fill.addBatch();
        }
      }
    }
    fill.executeBatch();
  }
}
