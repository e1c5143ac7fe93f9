package org.mahdar.ledger.identity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mahdar.ledger.decision.Refusal;
import org.mahdar.ledger.identity.Change.Move;

/** Everybody who is named in a ledger. */
final class Roster {

  private static final List<String> TABLES = List.of("actors", "parties");
  private static final int SHOWN = 8;

  private final Connection connection;
  private final List<Named> everybody = new ArrayList<>();

  /**
   * @param actor the merged one; null for an unknown name
   */
  private record Named(String name, @Nullable String actor) {
    String member() {
      return Member.of(name, actor);
    }
  }

  Roster(Connection connection) throws SQLException {
    this.connection = connection;
    try (var statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select name, actor from actors union select name, actor from parties")) {
      while (row.next()) {
        everybody.add(new Named(row.getString(1), row.getString(2)));
      }
    }
  }

  /**
   * Whom somebody means, as an id or a name in any spelling of its letters.
   *
   * @throws Refusal when nobody or several are called so
   */
  String member(String typed) throws SQLException {
    if (Member.isId(typed)) {
      requireKnown(typed);
      return typed;
    }
    Set<String> meant = new TreeSet<>();
    String folded = Member.folded(typed);
    for (Named named : everybody) {
      if (Member.folded(named.name()).equals(folded)) {
        meant.add(named.member());
      }
    }
    if (meant.size() == 1) {
      return meant.iterator().next();
    }
    throw meant.isEmpty()
        ? new Refusal(
            "Nobody in the ledger is called so",
            "«" + typed + "»" + near(folded),
            "`mahdar actors list` shows names and ids.")
        : new Refusal("Several are called so", "«" + typed + "»", "Name one by id: " + meant + ".");
  }

  private void requireKnown(String id) throws SQLException {
    boolean known =
        everybody.stream().anyMatch(it -> it.member().equals(id))
            || Identities.of(connection).members().containsKey(id);
    if (!known) {
      throw new Refusal(
          "Nobody in the ledger has this id", id, "`mahdar actors list` shows names and ids.");
    }
  }

  private String near(String folded) {
    List<String> near =
        everybody.stream()
            .map(Named::name)
            .filter(name -> Member.folded(name).contains(folded))
            .distinct()
            .sorted()
            .limit(SHOWN)
            .toList();
    return near.isEmpty() ? "" : ", but " + String.join(", ", near);
  }

  /** Keys of all documents that name one of these, as they were before. */
  Set<Long> documentsOf(List<Move> moves) throws SQLException {
    Set<String> wanted = new TreeSet<>();
    for (Move move : moves) {
      wanted.add(move.before());
      wanted.add(move.after());
      wanted.add(move.member());
    }
    Set<Long> documents = new TreeSet<>();
    for (String table : TABLES) {
      for (Named named : everybody) {
        if (wanted.contains(named.member())) {
          add(table, named, documents);
        }
      }
    }
    return documents;
  }

  private void add(String table, Named named, Set<Long> documents) throws SQLException {
    String actor = named.actor();
    String who = actor == null ? "actor is null" : "actor = ?";
    try (PreparedStatement statement =
        connection.prepareStatement(
            "select distinct document from " + table + " where name = ? and " + who)) {
      statement.setString(1, named.name());
      if (actor != null) {
        statement.setString(2, actor);
      }
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          documents.add(row.getLong(1));
        }
      }
    }
  }
}
