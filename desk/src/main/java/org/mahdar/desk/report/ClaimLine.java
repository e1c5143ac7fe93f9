package org.mahdar.desk.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.markup.Label;
import org.mahdar.finding.Finding;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.Statement;

/** Whose claim it is and who carried it: the line under every entry. */
final class ClaimLine {

  private static final int NAMED_CARRIERS = 4;

  private ClaimLine() {}

  static void claimedBy(Sheet sheet, Entry<? extends Finding> entry) {
    Statement voice = entry.first().voice();
    sheet.fact(
        "claimed_by",
        voice == null
            ? sheet.labels().of("claimed_by.text")
            : sheet.digest().names().of(voice.speaker()));
  }

  /** The carriers; several of one text or one report count as one telling. */
  static void carriedBy(Sheet sheet, Entry<? extends Finding> entry) {
    List<Minutes> carriers = entry.carriers();
    List<Label> names = carriers.stream().map(ClaimLine::name).distinct().toList();
    sheet.fact("carried_by", names.stream().limit(NAMED_CARRIERS).toList());
    int texts = entry.texts().size();
    int reports = entry.reports();
    if (carriers.size() > reports) {
      String of =
          reports > 1 ? "count.carriers_all" : texts > 1 ? "count.copies" : "count.carriers";
      sheet.chip(sheet.labels().count(of, carriers.size()), "carriers");
    }
    if (reports > 1) {
      String in = texts > reports ? "count.in_reports" : "count.in_texts";
      sheet.chip(sheet.labels().count(in, reports), "carriers");
    }
    elsewhere(sheet, entry);
  }

  static void published(Sheet sheet, Entry<? extends Finding> entry) {
    published(sheet, entry.first().text().lead());
  }

  static void published(Sheet sheet, Minutes minutes) {
    String published = minutes.published();
    if (published == null) {
      sheet.chip(sheet.labels().of("published.not_stated"), "undated");
      return;
    }
    Label basis = sheet.labels().code("published_basis", minutes.publishedBasis().code());
    sheet.fact("published", sheet.dates().of(published), basis);
  }

  /** The outlet, else the agency, else the name of the file. */
  static Label name(Minutes minutes) {
    String outlet = filled(minutes.outlet());
    String agency = filled(minutes.agency());
    if (outlet != null && agency != null && !outlet.equals(agency)) {
      return Label.same(outlet + " (" + agency + ")");
    }
    String name = outlet != null ? outlet : agency;
    return Label.same(name != null ? name : fileName(minutes.source()));
  }

  private static String fileName(String source) {
    return source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
  }

  /** Links to the same words in the other texts. */
  private static <F extends Finding> void elsewhere(Sheet sheet, Entry<F> entry) {
    List<Sighting<F>> others = entry.sightings().subList(1, entry.sightings().size());
    if (others.isEmpty()) {
      return;
    }
    sheet.out().open("details", "class", "elsewhere");
    sheet.out().label("summary", "key", sheet.labels().of("elsewhere"));
    sheet.out().open("ul");
    for (Sighting<F> other : others) {
      sheet.out().open("li");
      sheet.evidence(other);
      sheet.out().text(" ");
      sheet.fact("carried_by", name(other.text().lead()));
      published(sheet, other.text().lead());
      sheet.out().close();
    }
    sheet.out().close().close();
  }

  private static @Nullable String filled(@Nullable String words) {
    return words == null || words.isBlank() ? null : words.strip();
  }
}
