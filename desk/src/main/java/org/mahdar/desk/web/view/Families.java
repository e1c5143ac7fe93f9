package org.mahdar.desk.web.view;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mahdar.chain.Family;
import org.mahdar.chain.Report;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Ledgers;
import org.mahdar.ledger.chain.Chain;
import org.mahdar.ledger.claim.Dates;

/** The families of a ledger, the largest first, and what somebody wants of them. */
record Families(List<Family> all) {

  private static final Comparator<Family> LARGEST_FIRST =
      Comparator.comparingInt((Family family) -> -family.members().size())
          .thenComparing(Families::firstDay)
          .thenComparing(Family::id);

  static Families of(Ledgers ledgers) {
    return ledgers.remembered(
        "families",
        ledger -> {
          List<Family> families = ledger.look(Chain::families);
          return new Families(families.stream().sorted(LARGEST_FIRST).toList());
        });
  }

  /** Those that credit an agency, have an outlet among them, and carried something in a time. */
  List<Family> asked(Asked asked) {
    String agency = asked.text("agency");
    String outlet = asked.text("outlet");
    String from = asked.date("from");
    String until = asked.date("until");
    return all.stream()
        .filter(family -> agency == null || credits(family, agency))
        .filter(family -> outlet == null || outlets(family).anyMatch(it -> has(it, outlet)))
        .filter(family -> isWithin(family, from, until))
        .toList();
  }

  static Stream<String> outlets(Family family) {
    return family.members().stream()
        .map(part -> part.report().outlet())
        .flatMap(Stream::ofNullable)
        .distinct();
  }

  /** The member that the others were made from, where that is known. */
  static Optional<Report> source(Family family) {
    return family.members().stream()
        .filter(part -> part.relation() == Family.Relation.SOURCE)
        .map(Family.Part::report)
        .findFirst();
  }

  private static boolean credits(Family family, String agency) {
    return family.members().stream()
        .map(part -> part.report().agency())
        .flatMap(Stream::ofNullable)
        .anyMatch(it -> has(it, agency));
  }

  private static boolean has(String name, String typed) {
    return name.toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT));
  }

  private static boolean isWithin(Family family, @Nullable String from, @Nullable String until) {
    return family.members().stream()
        .anyMatch(part -> Dates.isBetween(part.report().time().published(), from, until));
  }

  private static String firstDay(Family family) {
    String first = family.members().getFirst().report().time().published();
    return first == null ? "~" : first;
  }
}
