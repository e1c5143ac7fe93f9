package org.mahdar.desk.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mahdar.desk.markup.Markup;
import org.mahdar.finding.Figure;

/** Figures and whose they are. What several owners put differently stands side by side. */
final class Figures {

  private final Sheet sheet;

  private Figures(Sheet sheet) {
    this.sheet = sheet;
  }

  static void write(Sheet sheet) {
    sheet.section("figures", sheet.digest().figures().size(), () -> new Figures(sheet).groups());
  }

  private void groups() {
    Map<Object, List<Entry<Figure>>> bySubject = new LinkedHashMap<>();
    for (Entry<Figure> entry : sheet.digest().figures()) {
      bySubject.computeIfAbsent(subject(entry), key -> new ArrayList<>()).add(entry);
    }
    sheet.out().open("div", "class", "figures");
    bySubject.values().forEach(this::group);
    sheet.out().close();
  }

  /** Two figures speak of one thing only when what, unit and period are the same and stated. */
  private static Object subject(Entry<Figure> entry) {
    Figure figure = entry.finding();
    String what = figure.what();
    return what == null || what.isBlank()
        ? entry
        : Arrays.asList(Claim.bare(what), figure.unit(), figure.period());
  }

  private void group(List<Entry<Figure>> entries) {
    boolean differ = entries.stream().map(each -> value(each.finding())).distinct().count() > 1;
    Markup out = sheet.out().open("div", "class", differ ? "figure differing" : "figure");
    Figure first = entries.getFirst().finding();
    out.open("h3");
    String what = first.what();
    if (what == null || what.isBlank()) {
      out.label(sheet.labels().of("figure.what_not_stated"));
    } else {
      out.open("bdi").text(Sheet.cut(what)).close();
    }
    out.close();
    if (differ) {
      out.label("p", "note", sheet.labels().of("figure.differ"));
    }
    out.open("div", "class", "values");
    entries.forEach(this::value);
    out.close().close();
  }

  private static List<Object> value(Figure figure) {
    return Arrays.asList(figure.value(), figure.low(), figure.high());
  }

  private void value(Entry<Figure> entry) {
    Figure figure = entry.finding();
    Markup out = sheet.out().open("div", "class", "value");
    out.label("p", "number", sheet.figures().of(figure));
    out.open("p");
    sheet.evidence(entry.first());
    out.close().open("div", "class", "facts");
    Figure.Direction direction = figure.direction();
    if (direction != null) {
      sheet.chip(sheet.labels().of("direction." + direction.code()), "quiet");
    }
    sheet.date("period", figure.period());
    if (figure.attributedTo() == null) {
      sheet.chip(sheet.labels().of("owner.not_stated"), "undated");
    }
    sheet.fact("owner", figure.attributedTo());
    ClaimLine.claimedBy(sheet, entry);
    ClaimLine.carriedBy(sheet, entry);
    ClaimLine.published(sheet, entry);
    out.close().close();
  }
}
