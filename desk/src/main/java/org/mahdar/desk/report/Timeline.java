package org.mahdar.desk.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Agreement;
import org.mahdar.finding.Event;
import org.mahdar.finding.Figure;
import org.mahdar.finding.Finding;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.Pledge;
import org.mahdar.finding.Project;
import org.mahdar.finding.Statement;

/**
 * Events, agreements and pledges in time. An event stands at its own date, a pledge at the date of
 * the text that voices it; what has neither is listed apart, never placed by guess.
 */
final class Timeline {

  /**
   * @param basis label key of where the date comes from
   */
  private record Moment(@Nullable String date, String basis, Entry<? extends Finding> entry) {}

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
    Minutes lead = entry.first().text().lead();
    return switch (entry.finding()) {
      case Event e -> new Moment(e.date(), "date_basis." + e.dateBasis().code(), entry);
      case Agreement a -> new Moment(a.date(), "date_basis.stated", entry);
      case Pledge p ->
          new Moment(lead.published(), "published_basis." + lead.publishedBasis().code(), entry);
      case Statement s -> new Moment(null, "date.not_stated", entry);
      case Project j -> new Moment(j.date(), "date_basis.stated", entry);
      case Figure f -> new Moment(null, "date.not_stated", entry);
    };
  }

  private static Map<String, List<Moment>> years(List<Moment> moments) {
    Map<String, List<Moment>> years = new TreeMap<>();
    for (Moment moment : moments) {
      String date = moment.date();
      if (date != null) {
        String year = date.length() < 4 ? date : date.substring(0, 4);
        years.computeIfAbsent(year, key -> new ArrayList<>()).add(moment);
      }
    }
    years
        .values()
        .forEach(year ->
            year.sort(
                Comparator.comparing(
                    moment -> moment.date() == null ? "" : DateWords.order(moment.date()))));
    return years;
  }

  private void year(String year, List<Moment> moments) {
    sheet.out().open("h3", "class", "year").name(year).close();
    sheet.out().open("ol", "class", "moments");
    String before = "";
    for (Moment moment : moments) {
      String date = moment.date() == null ? "" : moment.date();
      sheet.out().open("li", "class", "moment");
      sheet.out().open("div", "class", date.equals(before) ? "when again" : "when");
      sheet.out().label(sheet.dates().of(date)).close();
      what(moment);
      sheet.out().close();
      before = date;
    }
    sheet.out().close();
  }

  private void undated(List<Moment> moments) {
    if (moments.isEmpty()) {
      return;
    }
    sheet.out().open("details", "class", "apart").open("summary");
    sheet.out().label(sheet.labels().of("date.not_stated"));
    sheet.out().element("span", "count", Integer.toString(moments.size())).close();
    sheet.out().open("ol", "class", "moments undated");
    for (Moment moment : moments) {
      sheet.out().open("li", "class", "moment");
      what(moment);
      sheet.out().close();
    }
    sheet.out().close().close();
  }

  private void what(Moment moment) {
    sheet.out().open("div", "class", "what");
    sheet.out().open("p", "class", "facts");
    Gist.write(sheet, moment.entry());
    sheet.out().close().open("p");
    sheet.evidence(moment.entry().first());
    sheet.out().close().open("div", "class", "facts");
    if (moment.date() != null) {
      sheet.fact("dated", sheet.labels().of(moment.basis()));
    }
    ClaimLine.claimedBy(sheet, moment.entry());
    ClaimLine.carriedBy(sheet, moment.entry());
    sheet.out().close().close();
  }
}
