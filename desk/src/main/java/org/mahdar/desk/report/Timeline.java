package org.mahdar.desk.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.markup.DateWords;
import org.mahdar.desk.markup.Label;
import org.mahdar.desk.markup.Markup;
import org.mahdar.finding.Agreement;
import org.mahdar.finding.Event;
import org.mahdar.finding.Figure;
import org.mahdar.finding.Finding;
import org.mahdar.finding.Pledge;
import org.mahdar.finding.Project;
import org.mahdar.finding.Statement;

/**
 * Events, agreements and pledges in time. An event stands at its own date, a pledge at the date of
 * the text that voices it; what has neither is listed apart, never placed by guess.
 */
final class Timeline {

  private record Moment(@Nullable String date, Entry<? extends Finding> entry) {

    boolean pledged() {
      return entry.finding() instanceof Pledge;
    }
  }

  /** More pledges of one day than this wait behind a click: they have a section of their own. */
  private static final int PLEDGES_A_DAY = 3;

  private final Sheet sheet;

  private Timeline(Sheet sheet) {
    this.sheet = sheet;
  }

  static void write(Sheet sheet) {
    new Timeline(sheet).write();
  }

  private void write() {
    List<Moment> moments = moments();
    sheet.section(
        "timeline",
        moments.size(),
        () -> {
          years(moments).forEach(this::year);
          undated(moments.stream().filter(moment -> moment.date() == null).toList());
        });
  }

  private List<Moment> moments() {
    List<Moment> moments = new ArrayList<>();
    sheet.digest().events().forEach(each -> moments.add(moment(each)));
    sheet.digest().agreements().forEach(each -> moments.add(moment(each)));
    sheet.digest().pledges().forEach(each -> moments.add(moment(each)));
    return moments;
  }

  private static Moment moment(Entry<? extends Finding> entry) {
    String date =
        switch (entry.finding()) {
          case Event e -> e.date();
          case Agreement a -> a.date();
          case Pledge p -> entry.first().text().lead().published();
          case Project j -> j.date();
          case Statement s -> null;
          case Figure f -> null;
        };
    return new Moment(date, entry);
  }

  /** By year, then by date, vaguer dates first; each day's events stand before its pledges. */
  private static Map<String, Map<String, List<Moment>>> years(List<Moment> moments) {
    Map<String, Map<String, List<Moment>>> years = new TreeMap<>();
    for (Moment moment : moments) {
      String date = moment.date();
      if (date != null) {
        years
            .computeIfAbsent(
                date.substring(0, Math.min(4, date.length())),
                year ->
                    new TreeMap<>(
                        Comparator.comparing(DateWords::order)
                            .thenComparing(Comparator.naturalOrder())))
            .computeIfAbsent(date, day -> new ArrayList<>())
            .add(moment);
      }
    }
    return years;
  }

  private void year(String year, Map<String, List<Moment>> days) {
    sheet.out().open("h3", "class", "year").name(year).close();
    sheet.out().open("ol", "class", "moments");
    days.forEach(this::day);
    sheet.out().close();
  }

  private void day(String date, List<Moment> moments) {
    Markup out = sheet.out().open("li", "class", "day");
    out.label("div", "when", sheet.dates().of(date)).open("div", "class", "that-day");
    moments.stream().filter(moment -> !moment.pledged()).forEach(this::what);
    List<Moment> pledges = moments.stream().filter(Moment::pledged).toList();
    if (pledges.size() <= PLEDGES_A_DAY) {
      pledges.forEach(this::what);
    } else {
      out.open("details").label("summary", "more", pledges(pledges.size()));
      pledges.forEach(this::what);
      out.close();
    }
    out.close().close();
  }

  private Label pledges(int count) {
    return sheet.labels().count("count.pledges_that_day", count);
  }

  private void undated(List<Moment> moments) {
    if (moments.isEmpty()) {
      return;
    }
    sheet.out().open("details", "class", "apart").open("summary");
    sheet.out().label(sheet.labels().of("date.not_stated"));
    sheet.out().element("span", "count", Integer.toString(moments.size())).close();
    moments.forEach(this::what);
    sheet.out().close();
  }

  private void what(Moment moment) {
    sheet.out().open("div", "class", "what").open("p", "class", "facts");
    Gist.write(sheet, moment.entry());
    sheet.out().close().open("p");
    sheet.evidence(moment.entry().first());
    sheet.out().close().open("div", "class", "facts");
    if (moment.date() != null) {
      dated(moment.entry());
    }
    ClaimLine.claimedBy(sheet, moment.entry());
    ClaimLine.carriedBy(sheet, moment.entry());
    sheet.out().close().close();
  }

  /** Where the date comes from; a pledge has that of the text which voices it. */
  private void dated(Entry<? extends Finding> entry) {
    Label stated = sheet.labels().of("date_basis.stated");
    switch (entry.finding()) {
      case Event e -> sheet.fact("dated", sheet.labels().of("date_basis." + e.dateBasis().code()));
      case Pledge p -> ClaimLine.published(sheet, entry);
      case Agreement a -> sheet.fact("dated", stated);
      case Project j -> sheet.fact("dated", stated);
      case Statement s -> {}
      case Figure f -> {}
    }
  }
}
