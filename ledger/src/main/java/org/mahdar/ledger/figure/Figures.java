package org.mahdar.ledger.figure;

import java.sql.SQLException;
import java.util.List;
import org.mahdar.finding.Party;
import org.mahdar.ledger.Tables;
import org.mahdar.ledger.claim.Condition;
import org.mahdar.ledger.claim.Dates;
import org.mahdar.ledger.claim.Sides;

/** Figures as series. */
public final class Figures {

  private Figures() {}

  /** Those with conflicts first, then those with most numbers, then in order of time. */
  public static List<Series> of(Tables tables, FigureFilter filter) throws SQLException {
    return tables.kept(Found.class, filter, all -> new Found(series(all, filter))).series();
  }

  private record Found(List<Series> series) {}

  private static List<Series> series(Tables tables, FigureFilter filter) throws SQLException {
    Sides sides = Sides.of(tables);
    List<Amount> amounts =
        amounts(tables, filter).all().stream().filter(amount -> isWanted(amount, filter)).toList();
    return SeriesOfAmounts.of(amounts).stream()
        .filter(series -> isOf(series, filter, sides))
        .toList();
  }

  /** Those that may be wanted, and perhaps others. */
  private static Amounts amounts(Tables tables, FigureFilter filter) throws SQLException {
    Condition wanted = new Condition().in("x.unit", filter.units());
    if (!filter.unowned()) {
      wanted.and("x.attributed_to is not null");
    }
    return tables.often(
        Amounts.class, all -> Amounts.of(all, new Condition()), some -> Amounts.of(some, wanted));
  }

  private static boolean isWanted(Amount amount, FigureFilter filter) {
    return (filter.unowned() || amount.owner() != null)
        && (filter.units().isEmpty() || filter.units().contains(amount.unit()))
        && Dates.isBetween(amount.carrier().published(), filter.from(), filter.until())
        && amount.subject().hasAll(filter.about());
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
}
