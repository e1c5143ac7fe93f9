package org.mahdar.ledger.correction;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people should look at next: the least certain first, each report once. */
public final class Doubts {

  /** Of a family of copies only one is read. */
  private static final String OPEN =
      " from findings f where not exists (select 1 from decided x"
          + " where x.document = f.document and x.finding = f.finding)"
          + " and f.document not in (select document from families"
          + " where document not in (select min(document) from families group by family))";

  private Doubts() {}

  /**
   * The findings that nobody decided on.
   *
   * @param kind only of this kind; null for all
   */
  public static List<Doubt> of(Connection connection, @Nullable String kind, int limit)
      throws SQLException {
    String sql =
        "select q.document, d.id, d.source, q.finding, q.kind, q.rule, q.confidence,"
            + " q.span_start, q.span_end, q.words from ("
            + "select f.document, f.finding, f.kind, f.rule, f.confidence, f.span_start,"
            + " f.span_end, f.words"
            + OPEN
            + (kind == null ? "" : " and f.kind = ?")
            + " order by f.confidence, f.document, f.finding limit "
            + limit
            + ") q join documents d on d.document = q.document"
            + " order by q.confidence, q.document, q.finding";
    try (PreparedStatement question = connection.prepareStatement(sql)) {
      if (kind != null) {
        question.setString(1, kind);
      }
      List<Doubt> doubts = new ArrayList<>();
      try (ResultSet row = question.executeQuery()) {
        while (row.next()) {
          doubts.add(
              new Doubt(
                  row.getLong(1),
                  row.getString(2),
                  row.getString(3),
                  row.getString(4),
                  row.getString(5),
                  row.getString(6),
                  row.getDouble(7),
                  row.getInt(8),
                  row.getInt(9),
                  row.getString(10)));
        }
      }
      return doubts;
    }
  }

  /**
   * How many findings nobody decided on.
   *
   * @param kind only of this kind; null for all
   */
  public static int count(Connection connection, @Nullable String kind) throws SQLException {
    String sql = "select count(*)" + OPEN + (kind == null ? "" : " and f.kind = ?");
    try (PreparedStatement question = connection.prepareStatement(sql)) {
      if (kind != null) {
        question.setString(1, kind);
      }
      try (ResultSet row = question.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }
}
