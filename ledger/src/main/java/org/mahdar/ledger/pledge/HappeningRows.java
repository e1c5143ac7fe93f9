package org.mahdar.ledger.pledge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mahdar.ledger.Kind;
import org.mahdar.ledger.Tables;
import org.mahdar.ledger.claim.Carriers;
import org.mahdar.ledger.claim.Scope;

/** What happened or was to happen, out of the tables. */
@SuppressWarnings("InlineFormatString") // a table asks better than a line
final class HappeningRows {

  private static final String HAPPENINGS =
      happenings("event", "events", "x.type", "x.status")
          + " union all "
          + happenings("project", "projects", "'project'", "x.status")
          + " union all "
          + happenings("agreement", "agreements", "x.type", "coalesce(x.status, '')");

  private HappeningRows() {}

  private static String happenings(String kind, String table, String type, String status) {
    return "select f.document, f.finding, f.span_start, f.span_end, f.words, f.kind, "
        + (type + ", " + status + ", x.date, f.stems, f.around from findings f join " + table)
        + (" x on x.document = f.document and x.finding = f.finding where f.kind = '"
            + kind
            + "'%1$s");
  }

  /** What can announce or answer a promise, in order. */
  static List<Happening> of(Tables tables, Scope scope) throws SQLException {
    Carriers carriers = Carriers.of(tables);
    List<Happening> all = new ArrayList<>();
    try (var statement = tables.connection().createStatement();
        ResultSet row =
            statement.executeQuery(HAPPENINGS.formatted(scope.conditions("f.document")))) {
      while (row.next()) {
        Happening happening =
            new Happening(
                carriers.of(row.getLong(1)),
                row.getString(2),
                row.getInt(3),
                row.getInt(4),
                row.getString(5),
                Kind.valueOf(row.getString(6).toUpperCase(Locale.ROOT)),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                stored(row.getString(10)),
                stored(row.getString(11)));
        if (happening.isAnnounced() || happening.cameAbout()) {
          all.add(happening);
        }
      }
    }
    all.sort(Happening.ORDER);
    return all;
  }

  private static String stored(@Nullable String stems) {
    return Objects.requireNonNullElse(stems, "");
  }
}
