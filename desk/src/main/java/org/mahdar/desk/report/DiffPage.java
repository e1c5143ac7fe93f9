package org.mahdar.desk.report;

import org.mahdar.chain.SideBySide;
import org.mahdar.desk.markup.Label;
import org.mahdar.desk.markup.Markup;

/**
 * Two articles beside each other on one self-contained page in Arabic and English: what the first
 * has alone is struck out, what the second has alone underlined, each with what was done to it.
 */
public final class DiffPage {

  private static final String STYLE = Shell.STYLE + Resources.text("diff.css");

  private final SideBySide both;
  private final Markup out = new Markup();

  private DiffPage(SideBySide both) {
    this.both = both;
  }

  /** The page. */
  public static String of(SideBySide both) {
    return new DiffPage(both).page();
  }

  private String page() {
    out.trusted("<!DOCTYPE html>\n").open("html", "lang", "ar", "dir", "rtl");
    head();
    out.open("body").open("header", "class", "masthead");
    language();
    DiffTable table = new DiffTable(out, both, Markup::label);
    out.label("h1", "headline", table.headline());
    table.facts();
    out.label("p", "caveat", DiffTable.LABELS.of("caveat")).close();
    out.open("main", "class", "diff");
    table.legend();
    table.names();
    table.table(both.rows());
    out.close().close().close();
    return out.trusted("\n").toString();
  }

  private void head() {
    Label title = DiffTable.LABELS.of("title");
    String policy =
        "default-src 'none'; style-src '"
            + Shell.hash(STYLE)
            + "'; font-src data:; base-uri 'none'; form-action 'none'";
    out.open("head").empty("meta", "charset", "utf-8");
    out.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy);
    out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    out.empty("meta", "name", "color-scheme", "content", "light dark");
    out.empty("meta", "name", "referrer", "content", "no-referrer");
    out.open("title").text("محضر · " + title.arabic() + " · " + title.english()).close();
    out.open("style").trusted(STYLE).close().close();
  }

  /** Radio buttons, so that the switch works without a script. */
  private void language() {
    out.open("div", "class", "language", "role", "radiogroup", "aria-label", "اللغة · Language");
    out.empty("input", "type", "radio", "name", "ui", "id", "ui-ar", "checked", "checked");
    out.open("label", "for", "ui-ar", "lang", "ar").text("العربية").close();
    out.empty("input", "type", "radio", "name", "ui", "id", "ui-en");
    out.open("label", "for", "ui-en", "lang", "en").text("English").close().close();
  }
}
