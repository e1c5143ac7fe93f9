package org.mahdar.ledger.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mahdar.chain.Report;
import org.mahdar.finding.Minutes.PublishedBasis;

/** Rows of the table of documents as chains see them: names, times and credits, no words. */
final class ReportRows {

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "source",
          "url",
          "outlet",
          "agency",
          "title",
          "published",
          "published_basis",
          "captured");

  private ReportRows() {}

  /** What to select of a document. */
  static String columns(String document) {
    return COLUMNS.stream().map(name -> document + "." + name).collect(Collectors.joining(", "));
  }

  static int width() {
    return COLUMNS.size();
  }

  /**
   * @param first the first of the columns
   */
  static Report at(ResultSet row, int first) throws SQLException {
    return new Report(
        row.getString(first),
        row.getString(first + 1),
        row.getString(first + 2),
        row.getString(first + 3),
        row.getString(first + 4),
        row.getString(first + 5),
        "",
        List.of(),
        Reports.time(
            row.getString(first + 6),
            PublishedBasis.valueOf(row.getString(first + 7).toUpperCase(Locale.ROOT)),
            row.getString(first + 8)));
  }
}
