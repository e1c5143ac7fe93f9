package org.mahdar.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.MinutesJson;
import org.mahdar.ledger.correction.Corrected;
import org.mahdar.ledger.correction.Decision;
import org.mahdar.ledger.correction.DecisionRows;
import org.mahdar.ledger.correction.Stand;
import org.mahdar.ledger.identity.Identities;
import tools.jackson.databind.node.ObjectNode;

/**
 * What people decided, laid over what the program read: findings as corrected, actors as merged. It
 * is a function of the record and the decisions, so the order in which they came does not matter.
 */
final class AsDecided {

  private final Connection connection;
  private final Identities identities;
  private final Set<Long> corrected;

  /** What is decided now. */
  AsDecided(Connection connection) throws SQLException {
    this.connection = connection;
    this.identities = Identities.of(connection);
    this.corrected = new HashSet<>();
    try (var statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select distinct document from decisions")) {
      while (row.next()) {
        corrected.add(row.getLong(1));
      }
    }
  }

  /**
   * @param digest the record's
   */
  Shown over(long document, Minutes read, String digest) throws SQLException {
    boolean decided = corrected.contains(document);
    if (!decided && identities.isEmpty()) {
      return new Shown(read, List.of());
    }
    ObjectNode tree = MinutesJson.tree(read);
    List<Stand> stands = decided ? Corrected.apply(tree, digest, decisions(document)) : List.of();
    identities.apply(tree);
    return new Shown(MinutesJson.of(tree), stands);
  }

  private List<Decision> decisions(long document) throws SQLException {
    return DecisionRows.of(connection, document);
  }

  /**
   * A record as people see it.
   *
   * @param stands the decisions that hold on it
   */
  record Shown(Minutes minutes, List<Stand> stands) {
    Shown {
      stands = List.copyOf(stands);
    }
  }
}
