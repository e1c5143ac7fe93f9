package org.mahdar.ledger.readout;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Party;
import org.mahdar.ledger.Tables;
import org.mahdar.ledger.claim.Carrier;
import org.mahdar.ledger.claim.Carriers;
import org.mahdar.ledger.claim.Sides;

/**
 * Meetings that two sides seem to tell of, each in a text of its own: both name the day and one of
 * those who took part, and another state speaks most in each.
 */
public final class Meetings {

  private static final int DAY = "2025-04-25".length();

  private static final String PARTICIPANTS =
      "select e.document, e.date, p.name, p.actor from events e"
          + " join parties p on p.document = e.document and p.finding = e.finding"
          + " where e.status = 'held' and e.date is not null and p.part = 'participant'"
          + " and e.type in ('meeting', 'visit', 'summit', 'call')";

  private static final String SPEAKERS =
      "select document, name, actor from parties where part = 'speaker'";

  private final Carriers carriers;
  private final Sides sides;
  private final Map<Long, Map<String, Integer>> said = new HashMap<>();

  private Meetings(Carriers carriers, Sides sides) {
    this.carriers = carriers;
    this.sides = sides;
  }

  /**
   * Two accounts of what seems to be one meeting.
   *
   * @param day ISO 8601
   * @param firstSide ISO 3166-1 alpha-2: who speaks most in the first
   */
  public record Pair(
      String day, Carrier first, String firstSide, Carrier second, String secondSide) {}

  /** The latest first. Of copies of one text the earliest stands for all. */
  public static List<Pair> of(Tables tables) throws SQLException {
    Connection connection = tables.connection();
    Meetings meetings = new Meetings(Carriers.of(tables), Sides.of(tables));
    meetings.speakers(connection);
    List<Pair> pairs = new ArrayList<>();
    for (Map.Entry<String, Set<Long>> each : meetings.occasions(connection).entrySet()) {
      meetings.pairs(each.getKey().substring(0, DAY), each.getValue(), pairs);
    }
    return pairs.stream()
        .distinct()
        .sorted(
            Comparator.comparing(Pair::day)
                .reversed()
                .thenComparing(pair -> pair.first().id())
                .thenComparing(pair -> pair.second().id()))
        .toList();
  }

  private void speakers(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        ResultSet row = statement.executeQuery(SPEAKERS)) {
      while (row.next()) {
        String side = sides.of(new Party(row.getString(2), row.getString(3)));
        said.computeIfAbsent(row.getLong(1), _ -> new TreeMap<>()).merge(side, 1, Integer::sum);
      }
    }
  }

  /** Documents by the day and one who took part. */
  private Map<String, Set<Long>> occasions(Connection connection) throws SQLException {
    Map<String, Set<Long>> occasions = new LinkedHashMap<>();
    try (var statement = connection.createStatement();
        ResultSet row = statement.executeQuery(PARTICIPANTS)) {
      while (row.next()) {
        String day = row.getString(2);
        String actor = row.getString(4);
        if (day.length() == DAY && actor != null) {
          occasions.computeIfAbsent(day + " " + actor, _ -> new HashSet<>()).add(row.getLong(1));
        }
      }
    }
    return occasions;
  }

  /** One account of each side: the most one-sided. */
  private void pairs(String day, Collection<Long> documents, List<Pair> pairs) {
    Map<String, Carrier> bySide = new TreeMap<>();
    for (Carrier text : documents.stream().map(carriers::of).sorted(Carrier.ORDER).toList()) {
      String side = mostHeard(text.document());
      if (side != null) {
        bySide.merge(side, text, (one, other) -> heard(other) > heard(one) ? other : one);
      }
    }
    List<String> states = List.copyOf(bySide.keySet());
    for (int i = 0; i < states.size(); i++) {
      for (int j = i + 1; j < states.size(); j++) {
        Carrier first = bySide.get(states.get(i));
        Carrier second = bySide.get(states.get(j));
        if (first != null
            && second != null
            && isOfBoth(first, second, states.get(i), states.get(j))) {
          pairs.add(new Pair(day, first, states.get(i), second, states.get(j)));
        }
      }
    }
  }

  private boolean isOfBoth(Carrier first, Carrier second, String one, String other) {
    Set<String> both = Set.of(one, other);
    return !first.family().equals(second.family())
        && sides.namedIn(first.document()).containsAll(both)
        && sides.namedIn(second.document()).containsAll(both);
  }

  private int heard(Carrier text) {
    return said.getOrDefault(text.document(), Map.of()).values().stream()
        .mapToInt(Integer::intValue)
        .max()
        .orElse(0);
  }

  /** The state that speaks most in a document, more than any other; null where none does. */
  private @Nullable String mostHeard(long document) {
    String most = null;
    int count = 0;
    boolean tied = false;
    for (Map.Entry<String, Integer> side : said.getOrDefault(document, Map.of()).entrySet()) {
      if (Sides.isState(side.getKey()) && side.getValue() >= count) {
        tied = side.getValue() == count;
        most = side.getKey();
        count = side.getValue();
      }
    }
    return tied ? null : most;
  }
}
