package org.mahdar.desk.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mahdar.chain.Edit;
import org.mahdar.chain.Family;
import org.mahdar.chain.Link;
import org.mahdar.chain.Report;
import org.mahdar.desk.cli.terminal.Shown;
import org.mahdar.desk.cli.terminal.Table;

/** Links and families, for people. */
final class ChainLines {

  private static final int TITLE = 60;

  private ChainLines() {}

  static List<String> links(List<Link> links) {
    Table table = new Table("lrrlll");
    for (Link link : links) {
      table.row(
          List.of(
              link.type().name().toLowerCase(Locale.ROOT),
              percent(link.aInB()),
              percent(link.bInA()),
              place(link.a()),
              place(link.b()),
              edits(link.edits())));
    }
    List<String> lines = new ArrayList<>(table.lines());
    lines.add(links.size() + (links.size() == 1 ? " link" : " links"));
    return lines;
  }

  static List<String> families(List<Family> families) {
    List<String> lines = new ArrayList<>();
    for (Family family : families) {
      lines.add(heading(family));
      Table table = new Table("llll");
      for (Family.Part part : family.members()) {
        Report report = part.report();
        table.row(
            List.of(
                "  " + part.relation().name().toLowerCase(Locale.ROOT),
                orNothing(report.time().published()),
                place(report),
                title(report)));
      }
      lines.addAll(table.lines());
      lines.addAll(unseen(family));
    }
    lines.add(families.size() + (families.size() == 1 ? " family" : " families"));
    return lines;
  }

  /** A line for every two copies whose common source is not here. */
  static List<String> unseen(Family family) {
    return family.unseen().stream()
        .map(pair ->
            "  unseen common source: "
                + place(member(family, pair.one()))
                + " and "
                + place(member(family, pair.other())))
        .toList();
  }

  private static Report member(Family family, String id) {
    return family.members().stream()
        .map(Family.Part::report)
        .filter(report -> report.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String heading(Family family) {
    String whose = family.agency() == null ? "no agency credited" : Shown.line(family.agency());
    return family.members().size() + " articles, " + whose;
  }

  private static String place(Report report) {
    String outlet = report.outlet();
    return (outlet == null ? "" : Shown.line(outlet) + " ") + Shown.name(report.source());
  }

  private static String title(Report report) {
    String title = report.title() == null ? "" : Shown.line(report.title());
    return title.length() > TITLE ? title.substring(0, TITLE) + "…" : title;
  }

  /** What was done, most frequent first: «reworded 4, day 1». */
  private static String edits(List<Edit> edits) {
    Map<Edit.Kind, Long> counts =
        edits.stream()
            .collect(Collectors.groupingBy(Edit::kind, LinkedHashMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<Edit.Kind, Long>comparingByValue().reversed())
        .map(entry -> entry.getKey().name().toLowerCase(Locale.ROOT) + " " + entry.getValue())
        .collect(Collectors.joining(", "));
  }

  private static String percent(double share) {
    return Math.round(100 * share) + "%";
  }

  private static String orNothing(@Nullable String text) {
    return text == null ? "" : text;
  }
}
