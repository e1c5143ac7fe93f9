package org.mahdar.ledger.readout;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mahdar.finding.Party;
import org.mahdar.ledger.Tables;
import org.mahdar.ledger.claim.Carrier;
import org.mahdar.ledger.claim.Carriers;
import org.mahdar.ledger.claim.Dates;
import org.mahdar.ledger.claim.Sides;

/** Finds the accounts of meetings that two states held on a day, and whose accounts they are. */
public final class Accounts {

  private static final String EVENTS =
      "select f.document, e.date from findings f"
          + " join events e on e.document = f.document and e.finding = f.finding"
          + " where f.kind = 'event' and e.status = 'held' and e.date is not null"
          + " and e.type in ('meeting', 'visit', 'summit', 'call')";

  private static final String SPEAKERS =
      "select p.document, p.name, p.actor from parties p where p.part = 'speaker'"
          + " and p.document = ?";

  private Accounts() {}

  /**
   * An account of the occasion, told mostly by one side.
   *
   * @param ours how many statements the side makes in it
   * @param theirs how many the other makes
   */
  public record Account(Carrier carrier, int ours, int theirs) {}

  /**
   * Accounts in which a state says more than the other, the one-sidedest first; of copies of one
   * text the earliest.
   *
   * @param day ISO 8601 at any precision
   */
  public static List<Account> of(Tables tables, String state, String other, String day)
      throws SQLException {
    Connection connection = tables.connection();
    Carriers carriers = Carriers.of(tables);
    Sides sides = Sides.of(tables);
    Set<Long> documents = new HashSet<>();
    try (var statement = connection.createStatement();
        ResultSet row = statement.executeQuery(EVENTS)) {
      while (row.next()) {
        long document = row.getLong(1);
        if (Dates.meet(row.getString(2), day)
            && sides.namedIn(document).containsAll(Set.of(state, other))) {
          documents.add(document);
        }
      }
    }
    List<Carrier> texts = new ArrayList<>(documents.stream().map(carriers::of).toList());
    texts.sort(Carrier.ORDER);
    Set<String> families = new HashSet<>();
    List<Account> accounts = new ArrayList<>();
    for (Carrier text : texts) {
      if (families.add(text.family())) {
        Map<String, Integer> said = said(connection, text.document(), sides);
        accounts.add(new Account(text, said.getOrDefault(state, 0), said.getOrDefault(other, 0)));
      }
    }
    accounts.removeIf(account -> account.ours() <= account.theirs());
    accounts.sort((a, b) -> Integer.compare(b.ours() - b.theirs(), a.ours() - a.theirs()));
    return accounts;
  }

  private static Map<String, Integer> said(Connection connection, long document, Sides sides)
      throws SQLException {
    Map<String, Integer> said = new HashMap<>();
    try (var statement = connection.prepareStatement(SPEAKERS)) {
      statement.setLong(1, document);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          said.merge(sides.of(new Party(row.getString(2), row.getString(3))), 1, Integer::sum);
        }
      }
    }
    return said;
  }
}
