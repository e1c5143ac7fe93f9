package org.mahdar.desk.cite;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.Quote;

/** A citation as RIS: a tag and a value a line. Values have no line breaks, so none adds a tag. */
public final class Ris {

  public static final String TYPE = "application/x-research-info-systems; charset=utf-8";

  private static final int YEAR = 4;

  private final StringBuilder out = new StringBuilder();

  private Ris() {}

  public static String of(Citation citation) {
    return of(List.of(citation));
  }

  /** One after another, as a file of references has them. */
  public static String of(List<Citation> citations) {
    Ris ris = new Ris();
    citations.forEach(ris::write);
    return ris.out.toString();
  }

  /** A page of the desk, in the language that it is in. */
  public static String of(PageCitation page, boolean arabic) {
    Ris ris = new Ris();
    ris.line("TY", "ELEC");
    ris.line("TI", page.named(arabic));
    ris.line("PB", arabic ? "محضر" : "Mahdar");
    ris.line("UR", page.address());
    ris.line("Y2", date(page.accessed().toString()));
    ris.line("LA", arabic ? "ar" : "en");
    ris.line("N1", PageCitation.words(page.ledger(), arabic));
    ris.line("ER", "");
    return ris.out.toString();
  }

  private void write(Citation citation) {
    Minutes minutes = citation.minutes();
    line("TY", "NEWS");
    line("ID", minutes.id());
    line("TI", minutes.title());
    line("AU", minutes.byline());
    line("T2", minutes.outlet());
    line("PB", minutes.agency());
    String published = minutes.published();
    if (published != null && published.length() >= YEAR) {
      line("PY", published.substring(0, YEAR));
      line("DA", date(published));
    }
    line("UR", citation.web());
    String captured = minutes.captured();
    line("Y2", captured == null ? null : date(captured));
    line("LA", minutes.language());
    Quote words = citation.words();
    line("N1", words == null ? null : "«" + words.text() + "»");
    line("AN", citation.place());
    line("AV", citation.kept() == null ? null : "archived copy of " + citation.kept());
    line("DP", "Mahdar");
    line("ER", "");
  }

  /** {@code 2024/07/03/}, with what is known. */
  private static String date(String iso) {
    String[] parts = iso.split("[-/T]", -1);
    StringBuilder date = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      boolean known = i < parts.length && parts[i].chars().allMatch(c -> c >= '0' && c <= '9');
      date.append(known ? parts[i] : "").append('/');
    }
    return date.toString();
  }

  private void line(String tag, @Nullable String value) {
    if (value != null) {
      out.append(tag).append("  - ").append(Citation.line(value)).append("\r\n");
    }
  }
}
