package org.mahdar.ledger.figure;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Party;
import org.mahdar.ledger.Tables;
import org.mahdar.ledger.claim.Carrier;
import org.mahdar.ledger.claim.Carriers;
import org.mahdar.ledger.claim.Condition;
import org.mahdar.ledger.claim.Sides;
import org.mahdar.ledger.likeness.Wording;

/**
 * Numbers as they stand in documents, copies too.
 *
 * @param all in order
 */
record Amounts(List<Amount> all) {

  private static final String SELECT =
      "select f.document, f.finding, f.span_start, f.span_end, f.words, f.around, x.value, x.low,"
          + " x.high, x.unit, x.what, x.period, x.approximate, x.attributed_to from findings f"
          + " join figures x on x.document = f.document and x.finding = f.finding"
          + " where f.kind = 'figure'";

  /**
   * @param condition on findings {@code f} and figures {@code x}
   */
  static Amounts of(Tables tables, Condition condition) throws SQLException {
    Sides sides = Sides.of(tables);
    Carriers carriers = Carriers.of(tables);
    List<Amount> all = new ArrayList<>();
    try (var statement = condition.prepare(tables.connection(), SELECT, "");
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        all.add(amount(row, carriers.of(row.getLong(1)), sides));
      }
    }
    all.sort(Amount.ORDER);
    return new Amounts(all);
  }

  private static Amount amount(ResultSet row, Carrier carrier, Sides sides) throws SQLException {
    String what = row.getString(11);
    String owner = row.getString(14);
    BigDecimal value = row.getBigDecimal(7);
    return new Amount(
        carrier,
        List.of(),
        row.getString(2),
        row.getInt(3),
        row.getInt(4),
        row.getString(5),
        plain(Objects.requireNonNull(value)),
        plainOrNull(row.getBigDecimal(8)),
        plainOrNull(row.getBigDecimal(9)),
        row.getString(10),
        what,
        row.getString(12),
        row.getBoolean(13),
        owner,
        owner == null || owner.isBlank() ? null : sides.of(new Party(owner, null)),
        Wording.parse(row.getString(6)));
  }

  private static @Nullable BigDecimal plainOrNull(@Nullable BigDecimal number) {
    return number == null ? null : plain(number);
  }

  /** Databases differ in zeros behind the point. */
  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
