package org.mahdar.desk.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.Quote;
import org.mahdar.ledger.readout.Line;
import org.mahdar.ledger.readout.Meetings;

/** Two accounts side by side as rows. */
public final class ReadoutRows {

  private ReadoutRows() {}

  /**
   * @param lines of the two accounts, in their order
   */
  public static Answer answer(Minutes here, Minutes there, List<Line> lines, int limit) {
    Answer answer = new Answer("lines", "sort", "shared", "here", "there");
    for (Line line : lines.stream().limit(limit).toList()) {
      answer.add(
          Answer.values(
              "sort", new Answer.Code("line", line.sort().code()),
              "shared", line.shared(),
              "here", words(line.here()),
              "there", words(line.there()),
              "first", proof(here, line.here()),
              "second", proof(there, line.there())));
    }
    answer.total(lines.size());
    return answer;
  }

  /** Meetings that seem to have two accounts. */
  public static Answer meetings(List<Meetings.Pair> pairs, int limit) {
    Answer answer = new Answer("meetings", "day", "first_side", "second_side", "first", "second");
    for (Meetings.Pair pair : pairs.stream().limit(limit).toList()) {
      Map<String, @Nullable Object> row =
          Answer.values(
              "day", pair.day(), "first_side", pair.firstSide(), "second_side", pair.secondSide());
      row.put("first", Proof.of(pair.first()));
      row.put("second", Proof.of(pair.second()));
      answer.item(row);
      Map<String, @Nullable Object> shown = new LinkedHashMap<>(row);
      shown.put("first", pair.first().source());
      shown.put("second", pair.second().source());
      answer.row(shown);
    }
    answer.total(pairs.size());
    return answer;
  }

  private static @Nullable String words(@Nullable Quote quote) {
    return quote == null ? null : quote.text().strip();
  }

  private static @Nullable Map<String, @Nullable Object> proof(
      Minutes minutes, @Nullable Quote quote) {
    return quote == null
        ? null
        : Answer.values(
            "id",
            minutes.id(),
            "source",
            minutes.source(),
            "start",
            quote.start(),
            "end",
            quote.end());
  }
}
