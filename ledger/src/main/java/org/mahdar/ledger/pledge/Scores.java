package org.mahdar.ledger.pledge;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** People's scores: only ever added to, so that the history stands. */
public final class Scores {

  private static final String COLUMNS =
      "score, document, span_start, span_end, words, scale, value, person, note, scored_at";

  private Scores() {}

  /** Every score ever given, in order. */
  public static List<Score> all(Connection connection) throws SQLException {
    List<Score> all = new ArrayList<>();
    try (var statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("select " + COLUMNS + " from scores order by score")) {
      while (row.next()) {
        all.add(
            new Score(
                row.getLong(1),
                row.getLong(2),
                row.getInt(3),
                row.getInt(4),
                row.getString(5),
                Scale.ofCode(row.getString(6)),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10)));
      }
    }
    return all;
  }

  /** The number of the last score that was given, 0 before the first. */
  public static long last(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select coalesce(max(score), 0) from scores")) {
      row.next();
      return row.getLong(1);
    }
  }

  /** Adds a score of a promise; see {@link org.mahdar.ledger.Ledger#change}. */
  public static Score give(
      Connection connection,
      Promise promise,
      Scale scale,
      String value,
      String person,
      String note,
      Instant now)
      throws SQLException {
    long number = last(connection) + 1;
    Score score =
        new Score(
            number,
            promise.carrier().document(),
            promise.start(),
            promise.end(),
            promise.words(),
            scale,
            value,
            person.strip(),
            note.strip(),
            now.truncatedTo(ChronoUnit.SECONDS).toString());
    try (var insert =
        connection.prepareStatement(
            "insert into scores (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      insert.setLong(1, score.number());
      insert.setLong(2, score.document());
      insert.setInt(3, score.start());
      insert.setInt(4, score.end());
      insert.setString(5, score.words());
      insert.setString(6, score.scale().code());
      insert.setString(7, score.value());
      insert.setString(8, score.person());
      insert.setString(9, score.note());
      insert.setString(10, score.at());
      insert.executeUpdate();
    }
    return score;
  }

  /** Those of one thread, in order. */
  public static List<Score> of(PledgeThread thread, List<Score> all) {
    return all.stream().filter(score -> thread.promises().anyMatch(score::isOf)).toList();
  }

  /** What each person holds now on each scale: the last that was given and not taken back. */
  public static List<Score> current(List<Score> scores) {
    Map<String, Score> last = new TreeMap<>();
    scores.stream()
        .sorted(Comparator.comparingLong(Score::number))
        .forEach(score -> last.put(score.scale() + "\n" + score.person(), score));
    return last.values().stream().filter(score -> !score.value().equals(Scale.WITHDRAWN)).toList();
  }

  /**
   * How far people agree on a scale. Scores of several voicings of one undertaking are scores of
   * it.
   */
  public static Agreement agreement(Register register, List<Score> all, Scale scale) {
    Map<String, List<Score>> byThread = new TreeMap<>();
    for (Score score : all) {
      if (score.scale() == scale) {
        byThread.computeIfAbsent(register.key(score), _ -> new ArrayList<>()).add(score);
      }
    }
    List<Map<String, String>> scored = new ArrayList<>();
    byThread
        .values()
        .forEach(scores -> {
          Map<String, String> byPerson = new TreeMap<>();
          current(scores).forEach(score -> byPerson.put(score.person(), score.value()));
          if (!byPerson.isEmpty()) {
            scored.add(byPerson);
          }
        });
    return Agreement.of(scale, scored);
  }
}
