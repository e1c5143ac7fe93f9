package org.mahdar.desk.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.chain.Edit;
import org.mahdar.chain.Link;
import org.mahdar.chain.Report;
import org.mahdar.chain.SideBySide;
import org.mahdar.chain.SideBySide.Row;
import org.mahdar.desk.markup.Label;
import org.mahdar.desk.markup.Labels;
import org.mahdar.desk.markup.Markup;
import org.mahdar.text.Span;

/**
 * Two articles beside each other on one self-contained page in Arabic and English: what the first
 * has alone is struck out, what the second has alone underlined, each with what was done to it.
 */
public final class DiffPage {

  private static final Labels LABELS = Labels.parse(Resources.text("diff-labels.tsv"));
  private static final String STYLE = Shell.STYLE + Resources.text("diff.css");
  private static final int MOST_NAMES = 60;

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
    Link link = both.link();
    out.label("h1", "headline", LABELS.of("type." + (link == null ? "none" : word(link.type()))));
    facts(link);
    out.label("p", "caveat", LABELS.of("caveat")).close();
    out.open("main", "class", "diff");
    legend();
    if (link == null) {
      names();
    }
    table();
    out.close().close().close();
    return out.trusted("\n").toString();
  }

  private void head() {
    Label title = LABELS.of("title");
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

  private void facts(@Nullable Link link) {
    out.open("p", "class", "made facts");
    share(link == null ? both.aInB() : link.aInB(), "a-in-b");
    share(link == null ? both.bInA() : link.bInA(), "b-in-a");
    if (link != null && link.agency() != null) {
      out.open("span", "class", "fact").label("span", "key", LABELS.of("agency")).text(" ");
      out.name(link.agency()).close().text(" ");
    }
    if (link != null && link.from() != Link.From.NOT_KNOWN) {
      out.label("span", "fact", LABELS.of("made-from-" + word(link.from())));
    }
    out.close();
  }

  private void share(double share, String key) {
    out.open("span", "class", "fact").name(Math.round(100 * share) + "%").text(" ");
    out.label(LABELS.of(key)).close().text(" ");
  }

  /** What was done how often, in the colours of the table. */
  private void legend() {
    Map<Edit.Kind, Integer> counts = new EnumMap<>(Edit.Kind.class);
    both.edits().forEach(edit -> counts.merge(edit.kind(), 1, Integer::sum));
    out.open("p", "class", "legend");
    if (marksCommon()) {
      out.open("mark").label(LABELS.of("both")).close();
    } else {
      counts.forEach((kind, count) -> {
        out.open("span").open(kind == Edit.Kind.TRIMMED ? "del" : "ins", "class", look(kind));
        out.label(label(kind)).close().text(" ").name(Integer.toString(count)).close();
        out.text(" ");
      });
    }
    out.close();
  }

  private boolean marksCommon() {
    Link link = both.link();
    return link == null || link.type() == Link.Type.RETRANSLATED;
  }

  private void names() {
    List<Row> names = both.names();
    if (names.isEmpty()) {
      return;
    }
    out.open("section", "class", "shared").label("h2", "", LABELS.of("names")).open("ul");
    names.stream().limit(MOST_NAMES).forEach(this::name);
    out.close().close();
  }

  private void name(Row row) {
    String one = row.a() == null ? "" : row.a().in(both.a().text());
    String other = row.b() == null ? "" : row.b().in(both.b().text());
    out.open("li").name(one.equals(other) ? one : one + " / " + other).close();
  }

  private void table() {
    out.open("table").open("thead").open("tr");
    heading("a", both.a());
    heading("b", both.b());
    out.close().close().open("tbody");
    Piece.Cutter ofA = Piece.Cutter.ofA(both);
    Piece.Cutter ofB = Piece.Cutter.ofB(both);
    for (Row row : both.rows()) {
      out.open("tr");
      cell(ofA, row.a(), "del");
      cell(ofB, row.b(), "ins");
      out.close();
    }
    out.close().close();
  }

  private void heading(String which, Report report) {
    out.open("th", "scope", "col").label("span", "which", LABELS.of(which));
    if (report.title() != null) {
      out.open("span", "class", "name").name(report.title()).close();
    }
    String outlet = report.outlet() == null ? "" : report.outlet() + " · ";
    String time = report.time().published() == null ? "" : report.time().published() + " · ";
    out.open("span", "class", "source").name(outlet + time + report.source()).close().close();
  }

  private void cell(Piece.Cutter cutter, @Nullable Span span, String tag) {
    if (span == null) {
      out.open("td", "class", "empty").close();
      return;
    }
    out.open("td").open("div", "dir", "auto");
    cutter.pieces(span).forEach(piece -> piece(piece, tag));
    out.close().close();
  }

  private void piece(Piece piece, String tag) {
    Edit.Kind kind = piece.edit();
    if (piece.common()) {
      out.open("mark").text(piece.words()).close();
    } else if (kind == null || piece.words().isBlank()) {
      out.text(piece.words());
    } else {
      out.open(tag, "class", look(kind)).text(piece.words()).close();
      out.label("span", "kind", label(kind));
    }
  }

  private static Label label(Edit.Kind kind) {
    return LABELS.of("edit." + word(kind));
  }

  private static String look(Edit.Kind kind) {
    return switch (kind) {
      case REORDERED -> "moved";
      case DAY, HONORIFIC, ATTRIBUTION, SPELLING -> "small";
      case TRIMMED, EXTENDED, ELSEWHERE, HEADLINE, FIGURE, REWORDED -> "change";
    };
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
