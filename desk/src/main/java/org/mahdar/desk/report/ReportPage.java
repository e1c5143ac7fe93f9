package org.mahdar.desk.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mahdar.chain.Family;
import org.mahdar.desk.markup.Markup;
import org.mahdar.finding.Minutes;

/**
 * Minutes as one self-contained page in Arabic and English. Every line leads to the words that it
 * was read from; nothing on it is a verdict. Style, script and font are inside, and a content
 * security policy keeps the page from asking the network for anything.
 *
 * <p>The fragment chooses what is shown: {@code #en} or {@code #ar}, {@code #e=d1.s1} for a piece
 * of evidence, {@code #en&e=d1.s1} for both.
 */
public final class ReportPage {

  private ReportPage() {}

  /**
   * Writes the whole page.
   *
   * @param minutes in the order in which the documents are to be numbered; may be empty
   * @param families which documents carry one report; may name documents that are not here
   * @throws IOException when {@code out} refuses
   */
  public static void write(List<Minutes> minutes, List<Family> families, Appendable out)
      throws IOException {
    out.append(page(minutes, families));
  }

  /**
   * Writes the whole page as UTF-8, replacing what the file held.
   *
   * @throws IOException when the file cannot be written
   */
  public static void write(List<Minutes> minutes, List<Family> families, Path file)
      throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      write(minutes, families, out);
    }
  }

  private static String page(List<Minutes> minutes, List<Family> families) {
    Sheet sheet = Sheet.of(Digest.of(minutes, families));
    Markup out = sheet.out();
    out.trusted("<!DOCTYPE html>\n").open("html", "lang", "ar", "dir", "rtl");
    Shell.head(out, Headline.of(sheet.digest(), sheet.labels()));
    out.open("body");
    Masthead.write(sheet);
    out.open("main");
    Timeline.write(sheet);
    Statements.write(sheet);
    Pledges.write(sheet);
    Figures.write(sheet);
    Agreements.write(sheet);
    Formulae.write(sheet);
    Actors.write(sheet);
    Documents.write(sheet);
    out.close();
    Shell.panel(sheet);
    Shell.script(out);
    out.close().close();
    return out.trusted("\n").toString();
  }
}
