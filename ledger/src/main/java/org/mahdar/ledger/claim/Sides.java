package org.mahdar.ledger.claim;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Party;
import org.mahdar.ledger.Tables;
import org.mahdar.ledger.likeness.Term;
import org.mahdar.ledger.likeness.Wording;
import org.mahdar.text.Folding;

/**
 * For which state a party stands, as the documents say: a state for itself, a person or
 * organisation for the country given most often, and a name such as «الجانب الكيني» for the state
 * that it names.
 */
public final class Sides {

  private static final String STATE = "state:";

  private final Map<String, String> countries = new HashMap<>();
  private final Map<String, String> stateNames = new HashMap<>();
  private final Map<Long, Set<String>> named = new HashMap<>();

  /** Filled while questions are asked, by several threads at a time. */
  private final Map<String, String> unknown = new ConcurrentHashMap<>();

  private Sides() {}

  public static Sides of(Tables tables) throws SQLException {
    return tables.kept(Sides.class, "all", all -> read(all.connection()));
  }

  private static Sides read(Connection connection) throws SQLException {
    Sides sides = new Sides();
    sides.countries(connection);
    try (var statement = connection.createStatement()) {
      try (ResultSet row =
          statement.executeQuery(
              "select distinct name, country from actors"
                  + " where type = 'state' and country is not null")) {
        while (row.next()) {
          sides.stateName(row.getString(1), row.getString(2));
        }
      }
      try (ResultSet row =
          statement.executeQuery(
              "select distinct country, document from actors where country is not null")) {
        while (row.next()) {
          sides.named.computeIfAbsent(row.getLong(2), _ -> new HashSet<>()).add(row.getString(1));
        }
      }
    }
    return sides;
  }

  private void countries(Connection connection) throws SQLException {
    Map<String, Map<String, Integer>> counts = new TreeMap<>();
    try (var statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select actor, country, count(*) from actors where actor is not null"
                    + " and country is not null and type <> 'state' group by actor, country")) {
      while (row.next()) {
        counts
            .computeIfAbsent(row.getString(1), _ -> new TreeMap<>())
            .put(row.getString(2), row.getInt(3));
      }
    }
    counts.forEach((actor, byCountry) -> countries.put(actor, most(byCountry)));
  }

  /** In alphabetical order the first of those with most. */
  private static String most(Map<String, Integer> counts) {
    String best = "";
    int most = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }

  /** Names of one word: others («المملكة المتحدة») share words with too much else. */
  private void stateName(String name, String country) {
    if (name.indexOf(' ') < 0) {
      Wording.of(name).terms().forEach(term -> stateNames.merge(term.key(), country, Sides::first));
    }
  }

  private static String first(String a, String b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  /**
   * ISO 3166-1 alpha-2 where a party stands for a state, else its actor id, else its folded name.
   */
  public String of(Party party) {
    String actor = party.actor();
    if (actor != null) {
      return actor.startsWith(STATE)
          ? actor.substring(STATE.length())
          : countries.getOrDefault(actor, actor);
    }
    return unknown.computeIfAbsent(party.name(), this::ofName);
  }

  private String ofName(String name) {
    String country = namedIn(name);
    return country == null ? Folding.of(name.strip()) : country;
  }

  /** The state whose name or adjective comes first in a name; null when there is none. */
  private @Nullable String namedIn(String name) {
    for (Term term : Wording.of(name).terms()) {
      String country = state(term);
      if (country != null) {
        return country;
      }
    }
    return null;
  }

  /** The state that a word names, as a noun or as an adjective; null when it names none. */
  private @Nullable String state(Term term) {
    String country = stateNames.get(term.key());
    return country == null && term.key().endsWith("ي")
        ? stateNames.get(term.key().substring(0, term.key().length() - 1))
        : country;
  }

  /** A wording without names of states: who is meant is known, and says nothing of what. */
  public Wording withoutStates(Wording wording) {
    return new Wording(wording.terms().stream().filter(term -> state(term) == null).toList());
  }

  /** Whether a side is a state's code. */
  public static boolean isState(String side) {
    return side.length() == 2 && isLetter(side.charAt(0)) && isLetter(side.charAt(1));
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /** The states that a document names, or whose people it names. */
  public Set<String> namedIn(long document) {
    return named.getOrDefault(document, Set.of());
  }
}
