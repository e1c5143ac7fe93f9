package org.mahdar.ledger.figure;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Party;
import org.mahdar.ledger.claim.Carrier;
import org.mahdar.ledger.claim.Carriers;
import org.mahdar.ledger.claim.Condition;
import org.mahdar.ledger.claim.Dates;
import org.mahdar.ledger.claim.Sides;
import org.mahdar.ledger.likeness.Wording;

/** Figures as series. */
public final class Figures {

  private static final String SELECT =
      "select f.document, f.finding, f.span_start, f.span_end, f.words, f.around, x.value, x.low,"
          + " x.high, x.unit, x.what, x.period, x.approximate, x.attributed_to from findings f"
          + " join figures x on x.document = f.document and x.finding = f.finding"
          + " where f.kind = 'figure'";

  private Figures() {}

  /** Those with conflicts first, then those with most numbers, then in order of time. */
  public static List<Series> of(Connection connection, FigureFilter filter) throws SQLException {
    Condition condition = new Condition().in("x.unit", filter.units());
    if (!filter.unowned()) {
      condition.and("x.attributed_to is not null");
    }
    Sides sides = Sides.of(connection);
    Carriers carriers = Carriers.of(connection);
    List<Amount> amounts = new ArrayList<>();
    try (var statement = condition.prepare(connection, SELECT, "");
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        Amount amount = amount(row, carriers.of(row.getLong(1)), sides);
        if (Dates.isBetween(amount.carrier().published(), filter.from(), filter.until())
            && amount.subject().hasAll(filter.about())) {
          amounts.add(amount);
        }
      }
    }
    amounts.sort(Amount.ORDER);
    return SeriesOfAmounts.of(amounts).stream()
        .filter(series -> isOf(series, filter, sides))
        .toList();
  }

  private static boolean isOf(Series series, FigureFilter filter, Sides sides) {
    return filter.owners().isEmpty()
        || series.amounts().stream().anyMatch(amount -> isOf(amount, filter, sides));
  }

  private static boolean isOf(Amount amount, FigureFilter filter, Sides sides) {
    String owner = amount.owner();
    if (owner == null) {
      return false;
    }
    Party party = new Party(owner, null);
    return filter.owners().stream().anyMatch(who -> who.is(party, sides.of(party)));
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
