package org.mahdar.desk.report;

import org.mahdar.finding.Finding;

/** Agreements, and projects. */
final class Agreements {

  private Agreements() {}

  static void write(Sheet sheet) {
    sheet.section(
        "agreements",
        sheet.digest().agreements().size(),
        () ->
            Entries.write(
                sheet,
                sheet.digest().agreements(),
                entry -> {
                  Gist.write(sheet, entry);
                  sheet.date("date", entry.finding().date());
                },
                entry -> claims(sheet, entry)));
    sheet.section(
        "projects",
        sheet.digest().projects().size(),
        () ->
            Entries.write(
                sheet,
                sheet.digest().projects(),
                entry -> Gist.write(sheet, entry),
                entry -> claims(sheet, entry)));
  }

  private static void claims(Sheet sheet, Entry<? extends Finding> entry) {
    ClaimLine.claimedBy(sheet, entry);
    ClaimLine.carriedBy(sheet, entry);
    ClaimLine.published(sheet, entry);
  }
}
