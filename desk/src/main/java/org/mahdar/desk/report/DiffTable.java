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
import org.mahdar.desk.markup.Turns;
import org.mahdar.text.Span;

/**
 * Two articles beside each other, for every page that shows them: what the first has alone is
 * struck out, what the second has alone underlined, each with what was done to it.
 */
public final class DiffTable {

  /** The words of the table, of types of links and of edits. */
  public static final Labels LABELS = Labels.parse(Resources.text("diff-labels.tsv"));

  private static final int MOST_NAMES = 60;

  private final Markup out;
  private final SideBySide both;
  private final Voice voice;

  /** Writes a label in the language, or languages, of a page. */
  @FunctionalInterface
  public interface Voice {
    void say(Markup out, Label label);
  }

  public DiffTable(Markup out, SideBySide both, Voice voice) {
    this.out = out;
    this.both = both;
    this.voice = voice;
  }

  /** How the two are linked, in a sentence. */
  public Label headline() {
    Link link = both.link();
    return LABELS.of("type." + (link == null ? "none" : word(link.type())));
  }

  /** Which share of each the other has, who is credited, and which was made from which. */
  public void facts() {
    Link link = both.link();
    out.open("p", "class", "made facts");
    share(link == null ? both.aInB() : link.aInB(), "a-in-b");
    share(link == null ? both.bInA() : link.bInA(), "b-in-a");
    if (link != null && link.agency() != null) {
      out.open("span", "class", "fact");
      label("span", "key", LABELS.of("agency")).text(" ");
      out.name(link.agency()).close().text(" ");
    }
    if (link != null && link.from() != Link.From.NOT_KNOWN) {
      label("span", "fact", LABELS.of("made-from-" + word(link.from())));
    }
    out.close();
  }

  private void share(double share, String key) {
    out.open("span", "class", "fact").name(Math.round(100 * share) + "%").text(" ");
    say(LABELS.of(key)).close().text(" ");
  }

  /** What was done how often, in the colours of the table. */
  public void legend() {
    Map<Edit.Kind, Integer> counts = new EnumMap<>(Edit.Kind.class);
    both.edits().forEach(edit -> counts.merge(edit.kind(), 1, Integer::sum));
    out.open("p", "class", "legend");
    if (marksCommon()) {
      out.open("mark");
      say(LABELS.of("both")).close();
    } else {
      counts.forEach((kind, count) -> {
        out.open("span").open(kind == Edit.Kind.TRIMMED ? "del" : "ins", "class", look(kind));
        say(label(kind)).close().text(" ").name(Integer.toString(count)).close();
        out.text(" ");
      });
    }
    out.close();
  }

  private boolean marksCommon() {
    Link link = both.link();
    return link == null || link.type() == Link.Type.RETRANSLATED;
  }

  /** Of two that are not linked: the names and figures that both have. */
  public void names() {
    List<Row> names = both.names();
    if (both.link() != null || names.isEmpty()) {
      return;
    }
    out.open("section", "class", "shared");
    label("h2", "", LABELS.of("names")).open("ul");
    names.stream().limit(MOST_NAMES).forEach(this::name);
    out.close().close();
  }

  private void name(Row row) {
    String one = row.a() == null ? "" : row.a().in(both.a().text());
    String other = row.b() == null ? "" : row.b().in(both.b().text());
    out.open("li").name(one.equals(other) ? one : one + " / " + other).close();
  }

  /**
   * The sentences of both.
   *
   * @param rows all, or those that are to be seen
   */
  public void table(List<Row> rows) {
    out.open("table").open("thead").open("tr");
    heading("a", both.a());
    heading("b", both.b());
    out.close().close().open("tbody");
    Piece.Cutter ofA = Piece.Cutter.ofA(both);
    Piece.Cutter ofB = Piece.Cutter.ofB(both);
    for (Row row : rows) {
      out.open("tr");
      cell(ofA, row.a(), "del");
      cell(ofB, row.b(), "ins");
      out.close();
    }
    out.close().close();
  }

  private void heading(String which, Report report) {
    out.open("th", "scope", "col");
    label("span", "which", LABELS.of(which));
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
      out.open("mark").text(Turns.without(piece.words())).close();
    } else if (kind == null || piece.words().isBlank()) {
      out.text(Turns.without(piece.words()));
    } else {
      out.open(tag, "class", look(kind)).text(Turns.without(piece.words())).close();
      label("span", "kind", label(kind));
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

  private Markup say(Label label) {
    voice.say(out, label);
    return out;
  }

  private Markup label(String tag, String look, Label label) {
    out.open(tag, "class", look);
    voice.say(out, label);
    return out.close();
  }
}
