package org.mahdar.desk.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mahdar.desk.markup.Markup;
import org.mahdar.finding.Minutes;

/** The texts themselves, with everyone who carries them. */
final class Documents {

  private static final int LONGEST_TITLE = 110;

  private final Sheet sheet;
  private final Map<String, List<CarriedText>> passages = new HashMap<>();
  private final Map<String, CarriedText> leads = new HashMap<>();

  private Documents(Sheet sheet) {
    this.sheet = sheet;
    for (CarriedText text : sheet.digest().texts()) {
      leads.putIfAbsent(text.report(), text);
      String whole = text.passageOf();
      if (whole != null) {
        passages.computeIfAbsent(whole, report -> new ArrayList<>()).add(text);
      }
    }
  }

  static void write(Sheet sheet) {
    sheet.section("documents", sheet.digest().documents().size(), () -> new Documents(sheet).all());
  }

  private void all() {
    for (List<CarriedText> report : sheet.digest().reports()) {
      report.forEach(text -> document(text, report));
    }
  }

  private void document(CarriedText text, List<CarriedText> report) {
    Minutes lead = text.lead();
    Markup out = sheet.out().open("details", "class", "document", "id", text.id());
    out.open("summary").open("b", "dir", "auto").text(title(lead)).close().text(" ");
    out.open("span", "class", "facts").label(ClaimLine.name(lead)).text(" ");
    ClaimLine.published(sheet, lead);
    int copies = report.stream().mapToInt(copy -> copy.carriers().size()).sum();
    if (text.carriers().size() > 1) {
      sheet.chip(sheet.labels().count("count.carriers", text.carriers().size()), "carriers");
    }
    if (copies > text.carriers().size()) {
      sheet.chip(sheet.labels().count("count.copies", copies), "carriers");
    }
    out.close().close();
    out.open("div", "class", "about");
    kin(text, report);
    for (Minutes carrier : text.carriers()) {
      about(carrier);
    }
    out.close();
    MarkedText.write(out, text);
    out.close();
  }

  /** The other texts of the report, and those that have a passage of it among other material. */
  private void kin(CarriedText text, List<CarriedText> report) {
    links("copies", report.stream().filter(copy -> !copy.equals(text)).toList());
    links("carried_in_part", passages.getOrDefault(text.report(), List.of()));
    String whole = text.passageOf();
    links(
        "passage_of",
        Stream.ofNullable(whole).map(leads::get).flatMap(Stream::ofNullable).toList());
  }

  private void links(String key, List<CarriedText> texts) {
    if (texts.isEmpty()) {
      return;
    }
    Markup out = sheet.out().open("p", "class", "facts");
    out.open("span", "class", "fact").label("span", "key", sheet.labels().of(key)).text(" ");
    for (int i = 0; i < texts.size(); i++) {
      if (i > 0) {
        out.label(sheet.labels().of("comma")).text(" ");
      }
      out.open("a", "href", "#" + texts.get(i).id()).label(ClaimLine.name(texts.get(i).lead()));
      out.close();
    }
    out.close().close();
  }

  private void about(Minutes minutes) {
    Markup out = sheet.out().open("p", "class", "facts");
    sheet.fact("outlet", minutes.outlet());
    sheet.fact("agency", minutes.agency());
    sheet.fact("byline", minutes.byline());
    Minutes.Genre genre = minutes.genre();
    sheet.fact("genre", genre == null ? null : sheet.labels().of("genre." + genre.code()));
    ClaimLine.published(sheet, minutes);
    sheet.date("modified", minutes.modified());
    sheet.date("captured", minutes.captured());
    sheet.fact("source", minutes.source());
    sheet.fact("url", minutes.url());
    sheet.fact("lexicon", minutes.lexicon());
    minutes.warnings().forEach(warning -> sheet.fact("warning", warning));
    out.close();
  }

  /** The stated title, else how the article begins, where its body begins. */
  private static String title(Minutes minutes) {
    String title = minutes.title();
    if (title != null && !title.isBlank()) {
      return Sheet.cut(title);
    }
    String text = minutes.text();
    int start =
        minutes.body().stream()
            .filter(segment -> segment.role() == Minutes.Role.PARAGRAPH)
            .mapToInt(Minutes.Segment::start)
            .filter(offset -> offset < text.length())
            .findFirst()
            .orElse(0);
    String opening = text.substring(start).strip();
    return opening.length() <= LONGEST_TITLE
        ? opening
        : opening.substring(0, Math.max(40, opening.lastIndexOf(' ', LONGEST_TITLE))) + "…";
  }
}
