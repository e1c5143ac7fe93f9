package org.mahdar.desk.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mahdar.chain.Edit;
import org.mahdar.chain.Link;
import org.mahdar.chain.Report;
import org.mahdar.chain.SideBySide;
import org.mahdar.chain.SideBySide.Row;
import org.mahdar.desk.cli.terminal.Console;
import org.mahdar.desk.cli.terminal.Ink;
import org.mahdar.desk.cli.terminal.Shown;
import org.mahdar.desk.report.Piece;
import org.mahdar.text.Span;

/** Two articles in two columns of a terminal. */
final class DiffView {

  /** Between the columns: blank, mark, blank. */
  private static final int GUTTER = 3;

  private static final int NARROWEST = 16;
  private static final int MOST_PASSAGES = 8;
  private static final int MOST_NAMES = 24;

  private final Console console;
  private final SideBySide both;
  private final int column;

  DiffView(Console console, SideBySide both) {
    this.console = console;
    this.both = both;
    this.column = Math.max(NARROWEST, (console.terminals().width() - GUTTER) / 2);
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(Ink.BOLD.on(console, "a") + "  " + heading(both.a()));
    lines.add(Ink.BOLD.on(console, "b") + "  " + heading(both.b()));
    Link link = both.link();
    if (link == null) {
      lines.add(Ink.BOLD.on(console, "not linked") + ": " + shares(both));
      shared(lines);
    } else {
      lines.add(summary(link));
      lines.add("");
      columns(lines);
    }
    return lines;
  }

  private static String heading(Report report) {
    String title = report.title() == null ? "" : Shown.words(report.title()) + "  ";
    String outlet = report.outlet() == null ? "" : Shown.words(report.outlet()) + "  ";
    String time = report.time().published() == null ? "" : report.time().published() + "  ";
    return title + outlet + time + Shown.name(report.source());
  }

  private String summary(Link link) {
    String type = link.type().name().toLowerCase(Locale.ROOT);
    String shares =
        ": " + percent(link.aInB()) + " of a in b, " + percent(link.bInA()) + " of b in a";
    String agency = link.agency() == null ? "" : ", credited to " + Shown.words(link.agency());
    String edits = edits(both.edits());
    return Ink.BOLD.on(console, type) + shares + agency + (edits.isEmpty() ? "" : "; " + edits);
  }

  /** «reworded 4, day 1». */
  private static String edits(List<Edit> edits) {
    Map<Edit.Kind, Integer> counts = new EnumMap<>(Edit.Kind.class);
    edits.forEach(edit -> counts.merge(edit.kind(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(entry -> entry.getKey().name().toLowerCase(Locale.ROOT) + " " + entry.getValue())
        .collect(Collectors.joining(", "));
  }

  private static String percent(double share) {
    return Math.round(100 * share) + "%";
  }

  /** What two articles have in common that are not linked, in a few words. */
  static String shares(SideBySide both) {
    int passages = both.passages().size();
    int names = both.names().size();
    return percent(both.aInB())
        + " of a's words stand in b, "
        + percent(both.bInA())
        + " of b's in a; "
        + Kinds.many(passages, "passage", "passages")
        + ", "
        + Kinds.many(names, "name or figure", "names and figures")
        + " in common";
  }

  private void shared(List<String> lines) {
    String text = both.a().text();
    both.passages().stream()
        .limit(MOST_PASSAGES)
        .forEach(span -> lines.add("  " + Shown.words(span.in(text), 2 * column)));
    List<String> names =
        both.names().stream()
            .limit(MOST_NAMES)
            .map(row -> word(row.a(), text) + " " + word(row.b(), both.b().text()))
            .map(DiffView::once)
            .toList();
    if (!names.isEmpty()) {
      lines.addAll(new Wrapped(console, 2 * column).lines("  ", names));
    }
  }

  private static String word(@Nullable Span span, String text) {
    return span == null ? "" : Shown.line(span.in(text));
  }

  /** Two equal words are one. */
  private static String once(String two) {
    int gap = two.indexOf(' ');
    String one = two.substring(0, gap);
    return one.equals(two.substring(gap + 1)) ? one : one + "/" + two.substring(gap + 1);
  }

  private void columns(List<String> lines) {
    Piece.Cutter ofA = Piece.Cutter.ofA(both);
    Piece.Cutter ofB = Piece.Cutter.ofB(both);
    Wrapped wrapped = new Wrapped(console, column);
    for (Row row : both.rows()) {
      List<Piece> one = pieces(ofA, row.a());
      List<Piece> other = pieces(ofB, row.b());
      List<String> left = wrapped.cell(one, Wrapped.Side.ONE);
      List<String> right = wrapped.cell(other, Wrapped.Side.OTHER);
      String mark = mark(row, one, other);
      for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
        String blank = " ".repeat(column);
        String here = i < left.size() ? left.get(i) : blank;
        String there = i < right.size() ? right.get(i) : "";
        lines.add((here + " " + (i == 0 ? mark : " ") + " " + there).stripTrailing());
      }
    }
  }

  private static List<Piece> pieces(Piece.Cutter cutter, @Nullable Span span) {
    return span == null ? List.of() : cutter.pieces(span);
  }

  private static String mark(Row row, List<Piece> one, List<Piece> other) {
    boolean moved =
        one.stream().anyMatch(DiffView::isMoved) || other.stream().anyMatch(DiffView::isMoved);
    if (moved) {
      return "|";
    }
    if (row.b() == null) {
      return "-";
    }
    if (row.a() == null) {
      return "+";
    }
    boolean changed =
        one.stream().anyMatch(piece -> piece.edit() != null)
            || other.stream().anyMatch(piece -> piece.edit() != null);
    return changed ? "~" : " ";
  }

  private static boolean isMoved(Piece piece) {
    return piece.edit() == Edit.Kind.REORDERED;
  }
}
