package org.mahdar.desk.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.ledger.figure.Amount;
import org.mahdar.ledger.figure.Conflict;
import org.mahdar.ledger.figure.Series;

/** Series of figures as rows. */
public final class FigureRows {

  private FigureRows() {}

  /**
   * @param limit how many series are listed
   */
  public static Answer answer(List<Series> wanted, int limit) {
    return answer(wanted, 0, limit);
  }

  /**
   * @param from how many series are left out before: each keeps its number in the whole list
   * @param limit how many are listed then
   */
  public static Answer answer(List<Series> wanted, int from, int limit) {
    Answer answer =
        new Answer(
            "series",
            "series",
            "ref",
            "date",
            "value",
            "unit",
            "period",
            "conflict",
            "carried",
            "owner");
    int number = from;
    for (Series series : wanted.stream().skip(from).limit(limit).toList()) {
      String name = Integer.toString(++number);
      List<Map<String, @Nullable Object>> rows = rows(name, series);
      rows.forEach(answer::row);
      answer.item(
          Answer.values(
              "series",
              name,
              "unit",
              series.unit(),
              "owners",
              series.owners(),
              "figures",
              rows,
              "conflicts",
              series.conflicts().stream().map(it -> conflict(series, it)).toList()));
    }
    answer.total(wanted.size());
    return answer;
  }

  private static List<Map<String, @Nullable Object>> rows(String name, Series series) {
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    for (int i = 0; i < series.amounts().size(); i++) {
      Amount amount = series.amounts().get(i);
      rows.add(
          Answer.values(
              "series", name,
              "ref", amount.reference(),
              "date", amount.carrier().published(),
              "value", (amount.approximate() ? "~" : "") + amount.value().toPlainString(),
              "number", amount.value(),
              "approximate", amount.approximate(),
              "unit", amount.unit(),
              "period", amount.period(),
              "conflict", against(series, i),
              "carried", 1 + amount.carriedBy().size(),
              "what", amount.what(),
              "words", amount.words(),
              "owner", amount.owner(),
              "owner_side", amount.ownerSide(),
              "evidence", Proof.of(amount.carrier(), amount.start(), amount.end()),
              "carried_by", Proof.names(amount.carrier(), amount.carriedBy())));
    }
    return rows;
  }

  private static List<String> against(Series series, int position) {
    List<String> others = new ArrayList<>();
    for (Conflict conflict : series.conflicts()) {
      if (conflict.first() == position || conflict.second() == position) {
        int other = conflict.first() == position ? conflict.second() : conflict.first();
        others.add(series.amounts().get(other).reference());
      }
    }
    return others;
  }

  private static Map<String, @Nullable Object> conflict(Series series, Conflict conflict) {
    return Answer.values(
        "first", series.amounts().get(conflict.first()).reference(),
        "second", series.amounts().get(conflict.second()).reference(),
        "time", new Answer.Code("conflict", conflict.time().code()));
  }
}
