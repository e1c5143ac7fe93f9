package org.mahdar.desk.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.answer.Answer;
import org.mahdar.desk.answer.LedgerRows;
import org.mahdar.desk.cli.terminal.Console;
import org.mahdar.desk.cli.terminal.Ink;
import org.mahdar.desk.cli.terminal.Shown;
import org.mahdar.desk.cli.terminal.Table;
import org.mahdar.ledger.DocumentLine;
import org.mahdar.ledger.Kind;
import org.mahdar.ledger.Summary;
import org.mahdar.ledger.Tally;

/**
 * What a ledger holds.
 *
 * @param limit how many documents to list as text; 0 for all
 */
record LedgerView(String place, Summary summary, List<DocumentLine> documents, int limit) {

  private static final int TOP = 5;
  private static final int NAME_COLUMNS = 24;
  private static final int SOURCE_COLUMNS = 36;
  private static final int TITLE_COLUMNS = 60;

  void show(Console console) {
    facts().forEach(console::line);
    if (documents.isEmpty()) {
      return;
    }
    console.line("");
    List<String> lines = table().lines();
    console.line(Ink.BOLD.on(console, lines.getFirst()));
    lines.stream().skip(1).forEach(console::line);
    if (shown() < documents.size()) {
      console.line(
          String.format(
              Locale.ROOT,
              "… and %,d more: mahdar show --limit 0 lists all",
              documents.size() - shown()));
    }
  }

  private List<String> facts() {
    List<String> facts = new ArrayList<>();
    facts.add("ledger      " + Shown.name(place));
    facts.add(
        String.format(
            Locale.ROOT,
            "documents   %,d, of %,d different texts in %,d reports%s",
            summary.documents(),
            summary.distinctTexts(),
            summary.reports(),
            dates()));
    facts.add("findings    " + Kinds.spoken(summary.findings()));
    if (summary.reports() < summary.documents()) {
      facts.add("            (a report and its copies counted once, but outlets by documents)");
    }
    top("speakers", summary.speakers(), facts);
    top("states", summary.states(), facts);
    top("outlets", summary.outlets(), facts);
    return facts;
  }

  private String dates() {
    String first = summary.firstPublished();
    String last = summary.lastPublished();
    return first == null || last == null ? "" : ", published " + first + " to " + last;
  }

  private static void top(String what, List<Tally> tallies, List<String> facts) {
    List<String> named = new ArrayList<>();
    for (Tally tally : tallies) {
      String name = tally.name();
      if (name != null && named.size() < TOP) {
        named.add(
            Shown.words(name, NAME_COLUMNS) + String.format(Locale.ROOT, " %,d", tally.count()));
      }
    }
    if (!named.isEmpty()) {
      facts.add(String.format(Locale.ROOT, "%-11s %s", what, String.join(" · ", named)));
    }
  }

  private long shown() {
    return limit == 0 ? documents.size() : Math.min(limit, documents.size());
  }

  private Table table() {
    Table table = new Table("ll" + "r".repeat(Kind.values().length) + "ll");
    List<String> head = new ArrayList<>(List.of("id", "published"));
    for (Kind kind : Kind.values()) {
      head.add(shortName(kind));
    }
    head.addAll(List.of("source", "title"));
    table.row(head);
    documents.stream().limit(shown()).forEach(line -> table.row(cells(line)));
    return table;
  }

  private static String shortName(Kind kind) {
    return switch (kind) {
      case STATEMENT -> "said";
      case PLEDGE -> "pledge";
      case EVENT -> "event";
      case AGREEMENT -> "agree";
      case PROJECT -> "proj";
      case FIGURE -> "figure";
      case FORMULA -> "form";
      case ACTOR -> "actor";
    };
  }

  private static List<String> cells(DocumentLine line) {
    List<String> cells = new ArrayList<>();
    cells.add(line.shortId());
    String published = line.published();
    cells.add(published == null ? "-" : Shown.name(published, NAME_COLUMNS));
    for (Kind kind : Kind.values()) {
      cells.add(line.count(kind) == 0 ? "·" : Integer.toString(line.count(kind)));
    }
    cells.add(Shown.name(Near.fileName(line.source()), SOURCE_COLUMNS));
    cells.add(
        Stream.of(line.agency(), line.outlet(), line.title())
            .flatMap(Stream::ofNullable)
            .filter(name -> !name.isBlank())
            .map(name -> Shown.words(name, TITLE_COLUMNS))
            .collect(Collectors.joining(" · ")));
    return cells;
  }

  String json() {
    Map<String, @Nullable Object> ledger = new LinkedHashMap<>();
    ledger.put("ledger", place);
    ledger.putAll(LedgerRows.summary(summary));
    ledger.put("list", documents.stream().map(LedgerRows::row).toList());
    return Answer.written(ledger);
  }
}
