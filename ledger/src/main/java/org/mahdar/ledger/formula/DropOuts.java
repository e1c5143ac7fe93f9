package org.mahdar.ledger.formula;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mahdar.finding.Party;
import org.mahdar.ledger.Tables;
import org.mahdar.ledger.claim.Carrier;
import org.mahdar.ledger.claim.Carriers;
import org.mahdar.ledger.claim.Copies;
import org.mahdar.ledger.claim.Sides;

/**
 * Phrases that texts on the next occasion of the same kind do not have. What is published within a
 * week of the first text is on one occasion.
 */
public final class DropOuts {

  private static final String OCCASIONS =
      "select f.document, f.finding, e.type, p.name, p.actor from findings f"
          + " join events e on e.document = f.document and e.finding = f.finding"
          + " join parties p on p.document = f.document and p.finding = f.finding"
          + " where f.kind = 'event' and e.status = 'held' and p.part = 'participant'"
          + " and e.type in ('meeting', 'visit', 'summit', 'call')";

  private static final String PHRASES = "select document, formula from formulae";

  private DropOuts() {}

  /** In order of the text that lacks the phrase. Undated texts have no place in an order. */
  public static List<DropOut> of(Tables tables) throws SQLException {
    Carriers carriers = Carriers.of(tables);
    Map<Long, Set<String>> phrases = phrases(tables.connection());
    List<DropOut> all = new ArrayList<>();
    occasions(tables.connection(), carriers, Sides.of(tables))
        .forEach((occasion, texts) -> {
          List<List<Carrier>> times = Copies.group(texts, text -> text);
          for (int i = 1; i < times.size(); i++) {
            Carrier after = times.get(i).getFirst();
            firstWith(times.get(i - 1), phrases)
                .forEach(
                    (formula, before) -> all.add(new DropOut(formula, occasion, before, after)));
            Set<String> still = firstWith(times.get(i), phrases).keySet();
            all.removeIf(it -> it.without().equals(after) && still.contains(it.formula()));
          }
        });
    all.sort((a, b) -> {
      int order = Carrier.ORDER.compare(a.without(), b.without());
      return order != 0
          ? order
          : (a.occasion() + a.formula()).compareTo(b.occasion() + b.formula());
    });
    return all;
  }

  /** Phrases of the texts on one occasion, each with the first text that has it. */
  private static Map<String, Carrier> firstWith(
      List<Carrier> texts, Map<Long, Set<String>> phrases) {
    Map<String, Carrier> first = new TreeMap<>();
    for (Carrier text : texts) {
      phrases
          .getOrDefault(text.document(), Set.of())
          .forEach(formula -> first.putIfAbsent(formula, text));
    }
    return first;
  }

  private static Map<String, List<Carrier>> occasions(
      Connection connection, Carriers carriers, Sides sides) throws SQLException {
    Map<String, Map<Long, Set<String>>> states = new HashMap<>();
    try (var statement = connection.createStatement();
        ResultSet row = statement.executeQuery(OCCASIONS)) {
      while (row.next()) {
        String side = sides.of(new Party(row.getString(4), row.getString(5)));
        if (Sides.isState(side)) {
          states
              .computeIfAbsent(row.getString(3), _ -> new HashMap<>())
              .computeIfAbsent(row.getLong(1), _ -> new TreeSet<>())
              .add(side);
        }
      }
    }
    Map<String, List<Carrier>> occasions = new TreeMap<>();
    states.forEach((type, byDocument) ->
        byDocument.forEach((document, parties) -> {
          Carrier carrier = carriers.of(document);
          if (parties.size() > 1 && carrier.published() != null) {
            occasions
                .computeIfAbsent(type + " " + String.join("-", parties), _ -> new ArrayList<>())
                .add(carrier);
          }
        }));
    occasions.values().forEach(texts -> texts.sort(Carrier.ORDER));
    return occasions;
  }

  private static Map<Long, Set<String>> phrases(Connection connection) throws SQLException {
    Map<Long, Set<String>> phrases = new HashMap<>();
    try (var statement = connection.createStatement();
        ResultSet row = statement.executeQuery(PHRASES)) {
      while (row.next()) {
        phrases.computeIfAbsent(row.getLong(1), _ -> new HashSet<>()).add(row.getString(2));
      }
    }
    return phrases;
  }
}
