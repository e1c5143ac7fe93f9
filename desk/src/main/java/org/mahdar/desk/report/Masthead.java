package org.mahdar.desk.report;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.mahdar.desk.markup.DateWords;
import org.mahdar.desk.markup.Label;
import org.mahdar.desk.markup.Markup;
import org.mahdar.finding.Minutes;

/** What the page is, what it was made from, and where its parts are. */
final class Masthead {

  private static final List<String> SECTIONS =
      List.of(
          "timeline",
          "statements",
          "pledges",
          "figures",
          "agreements",
          "projects",
          "formulae",
          "actors",
          "documents");

  private static final int NAMED_CARRIERS = 12;

  private Masthead() {}

  static void write(Sheet sheet) {
    Markup out = sheet.out().open("header", "class", "masthead");
    language(sheet);
    out.open("p", "class", "flag", "lang", "ar", "dir", "rtl").text("محضر").close();
    out.label("p", "strapline", sheet.labels().of("strapline"));
    out.label("h1", "headline", Headline.of(sheet.digest(), sheet.labels()));
    made(sheet);
    out.label("p", "caveat", sheet.labels().of("caveat"));
    out.close();
    contents(sheet);
  }

  /** Radio buttons, so that the switch works without a script. */
  private static void language(Sheet sheet) {
    Markup out =
        sheet
            .out()
            .open(
                "div", "class", "language", "role", "radiogroup", "aria-label", "اللغة · Language");
    out.empty("input", "type", "radio", "name", "ui", "id", "ui-ar", "checked", "checked");
    out.open("label", "for", "ui-ar", "lang", "ar").text("العربية").close();
    out.empty("input", "type", "radio", "name", "ui", "id", "ui-en");
    out.open("label", "for", "ui-en", "lang", "en").text("English").close();
    out.close();
  }

  private static void made(Sheet sheet) {
    List<Minutes> documents = sheet.digest().documents();
    int texts = sheet.digest().texts().size();
    Markup out = sheet.out().open("p", "class", "made facts");
    out.label("span", "fact", sheet.labels().count("count.documents", documents.size()));
    if (texts < documents.size()) {
      out.text(" ").label("span", "fact", sheet.labels().count("count.texts", texts));
    }
    int reports = sheet.digest().reports().size();
    if (reports < texts) {
      out.text(" ").label("span", "fact", sheet.labels().count("count.reports", reports));
    }
    out.text(" ");
    dates(sheet, documents);
    List<Label> carriers = documents.stream().map(ClaimLine::name).distinct().toList();
    sheet.fact("carried_by", carriers.stream().limit(NAMED_CARRIERS).toList());
    if (carriers.size() > NAMED_CARRIERS) {
      sheet.chip(sheet.labels().count("count.more", carriers.size() - NAMED_CARRIERS), "quiet");
    }
    out.close();
  }

  private static void dates(Sheet sheet, List<Minutes> documents) {
    List<String> dates =
        documents.stream()
            .map(Minutes::published)
            .filter(Objects::nonNull)
            .sorted(Comparator.comparing(DateWords::order))
            .toList();
    if (!dates.isEmpty()) {
      sheet.fact("published", sheet.dates().between(dates.getFirst(), dates.getLast()));
    }
    if (dates.size() < documents.size()) {
      Label undated = sheet.labels().count("count.undated", documents.size() - dates.size());
      sheet.out().label("span", "fact", undated).text(" ");
    }
  }

  private static void contents(Sheet sheet) {
    Markup out = sheet.out().open("nav", "class", "contents", "aria-label", "الأقسام · Sections");
    for (String section : SECTIONS) {
      out.open("a", "href", "#" + section);
      out.label(sheet.labels().of("section." + section)).close().text(" ");
    }
    out.close();
  }
}
