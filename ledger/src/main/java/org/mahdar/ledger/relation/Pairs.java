package org.mahdar.ledger.relation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which states are named together: where it is worth asking for a relation. */
public final class Pairs {

  private static final String NAMED =
      "select distinct document, country from actors where country is not null"
          + " order by document, country";

  /** What names more states than these is a list of them, and tells of no two. */
  private static final int A_LIST = 12;

  private Pairs() {}

  /**
   * Two states and how many documents name both, or people of both.
   *
   * @param first ISO 3166-1 alpha-2, in the alphabet before {@code second}
   */
  public record Pair(String first, String second, int documents) {

    public boolean holds(String state) {
      return first.equals(state) || second.equals(state);
    }

    /** The side that a state is not on. */
    public String other(String state) {
      return first.equals(state) ? second : first;
    }
  }

  /** All pairs, those named together most first. */
  public static List<Pair> of(Connection connection) throws SQLException {
    Map<String, Map<String, Integer>> counts = new TreeMap<>();
    try (var statement = connection.createStatement();
        ResultSet row = statement.executeQuery(NAMED)) {
      List<String> states = new ArrayList<>();
      long document = 0;
      while (row.next()) {
        if (row.getLong(1) != document) {
          count(states, counts);
          states.clear();
          document = row.getLong(1);
        }
        states.add(row.getString(2));
      }
      count(states, counts);
    }
    List<Pair> pairs = new ArrayList<>();
    counts.forEach((first, others) ->
        others.forEach((second, documents) -> pairs.add(new Pair(first, second, documents))));
    pairs.sort(Comparator.comparingInt((Pair pair) -> -pair.documents()));
    return pairs;
  }

  private static void count(List<String> states, Map<String, Map<String, Integer>> counts) {
    if (states.size() > A_LIST) {
      return;
    }
    for (int i = 0; i < states.size(); i++) {
      Map<String, Integer> others = counts.computeIfAbsent(states.get(i), _ -> new TreeMap<>());
      for (String second : states.subList(i + 1, states.size())) {
        others.merge(second, 1, Integer::sum);
      }
    }
  }
}
