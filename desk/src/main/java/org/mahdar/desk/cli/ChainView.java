package org.mahdar.desk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mahdar.chain.Family;
import org.mahdar.chain.Report;
import org.mahdar.desk.cli.terminal.Shown;
import org.mahdar.desk.cli.terminal.Table;
import org.mahdar.ledger.chain.Chain;
import org.mahdar.ledger.chain.Tie;

/** Who else carries a document, for people. */
final class ChainView {

  private static final String COLUMNS = "lllllrrl";
  private static final int TITLE_COLUMNS = 48;
  private static final int ID_START = "sha256:".length();
  private static final int ID_END = ID_START + 8;

  private final Chain chain;

  ChainView(Chain chain) {
    this.chain = chain;
  }

  /** In one line, not yet made safe to show; null when nobody else carries it. */
  @Nullable String gist() {
    Family family = chain.family();
    if (family == null) {
      return null;
    }
    int others = family.members().size() - 1;
    String agency = family.agency();
    return others
        + (others == 1 ? " other document" : " others")
        + (agency == null ? "" : ", credited to " + agency);
  }

  /** The members of the family in order, this document among them. */
  List<String> members() {
    Family family = chain.family();
    if (family == null) {
      return List.of();
    }
    Table table = headed();
    for (Family.Part part : family.members()) {
      String relation = part.relation().name().toLowerCase(Locale.ROOT);
      table.row(cells(relation, part.report(), chain.tie(part.report().id()).orElse(null)));
    }
    List<String> lines = new ArrayList<>(table.lines());
    lines.addAll(ChainLines.unseen(family));
    return lines;
  }

  /** Documents that are linked to this one and carry another report, or only quote. */
  List<String> others() {
    if (chain.outside().isEmpty()) {
      return List.of();
    }
    Table table = headed();
    chain.outside().forEach(tie -> table.row(cells("-", tie.with(), tie)));
    return table.lines();
  }

  private static Table headed() {
    Table table = new Table(COLUMNS);
    table.row(List.of("  as", "published", "id", "link", "went", "of this", "of it", "outlet"));
    return table;
  }

  private List<String> cells(String relation, Report report, @Nullable Tie tie) {
    List<String> cells = new ArrayList<>();
    String published = report.time().published();
    cells.add("  " + relation);
    cells.add(published == null ? "-" : Shown.line(published));
    cells.add(report.id().substring(ID_START, Math.min(ID_END, report.id().length())));
    if (report.id().equals(chain.id())) {
      cells.addAll(List.of("this", "", "", ""));
    } else if (tie == null) {
      cells.addAll(List.of("-", "", "", ""));
    } else {
      cells.add(tie.type().name().toLowerCase(Locale.ROOT));
      cells.add(way(tie.way()));
      cells.add(percent(tie.carried()));
      cells.add(percent(tie.carries()));
    }
    cells.add(name(report));
    return cells;
  }

  private static String way(Tie.Way way) {
    return switch (way) {
      case FROM_HERE -> "from this";
      case TO_HERE -> "to this";
      case NOT_KNOWN -> "-";
    };
  }

  private static String name(Report report) {
    String outlet = report.outlet();
    String place = outlet == null ? Near.fileName(report.source()) : outlet;
    return Stream.of(place, report.title())
        .flatMap(Stream::ofNullable)
        .filter(name -> !name.isBlank())
        .map(name -> Shown.words(name, TITLE_COLUMNS))
        .collect(Collectors.joining(" · "));
  }

  private static String percent(double share) {
    return Math.round(100 * share) + "%";
  }
}
