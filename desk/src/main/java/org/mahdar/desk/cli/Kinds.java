package org.mahdar.desk.cli;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.mahdar.desk.answer.LedgerRows;
import org.mahdar.finding.Minutes;
import org.mahdar.ledger.Kind;

/** The kinds of findings in numbers and words. */
final class Kinds {

  private Kinds() {}

  static int count(Minutes minutes, Kind kind) {
    return switch (kind) {
      case STATEMENT -> minutes.statements().size();
      case PLEDGE -> minutes.pledges().size();
      case EVENT -> minutes.events().size();
      case AGREEMENT -> minutes.agreements().size();
      case PROJECT -> minutes.projects().size();
      case FIGURE -> minutes.figures().size();
      case FORMULA -> minutes.formulae().size();
      case ACTOR -> minutes.actors().size();
    };
  }

  static Map<Kind, Long> none() {
    return new EnumMap<>(Kind.class);
  }

  static void add(Map<Kind, Long> counts, Minutes minutes) {
    for (Kind kind : Kind.values()) {
      counts.merge(kind, (long) count(minutes, kind), Long::sum);
    }
  }

  /** {@code 12 statements, 1 pledge}; what is not there is not named. */
  static String spoken(Map<Kind, Long> counts) {
    String words =
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() > 0)
            .map(entry ->
                many(entry.getValue(), entry.getKey().code(), LedgerRows.plural(entry.getKey())))
            .collect(Collectors.joining(", "));
    return words.isEmpty() ? "none" : words;
  }

  /** {@code 1 document}, {@code 1,200 documents}. */
  static String many(long count, String one, String more) {
    return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : more);
  }
}
