package org.mahdar.desk.report;

import org.mahdar.desk.markup.Markup;
import org.mahdar.finding.Minutes;

/** The texts themselves, with everyone who carries them. */
final class Documents {

  private static final int LONGEST_TITLE = 110;

  private final Sheet sheet;

  private Documents(Sheet sheet) {
    this.sheet = sheet;
  }

  static void write(Sheet sheet) {
    sheet.section(
        "documents",
        sheet.digest().documents().size(),
        () -> sheet.digest().texts().forEach(new Documents(sheet)::document));
  }

  private void document(CarriedText text) {
    Minutes lead = text.lead();
    Markup out = sheet.out().open("details", "class", "document", "id", text.id());
    out.open("summary").open("b", "dir", "auto").text(title(lead)).close().text(" ");
    out.open("span", "class", "facts").label(ClaimLine.name(lead)).text(" ");
    ClaimLine.published(sheet, lead);
    if (text.carriers().size() > 1) {
      sheet.chip(sheet.labels().count("count.carriers", text.carriers().size()), "carriers");
    }
    out.close().close();
    out.open("div", "class", "about");
    for (Minutes carrier : text.carriers()) {
      about(carrier);
    }
    out.close();
    MarkedText.write(out, text);
    out.close();
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
