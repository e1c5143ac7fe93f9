package org.mahdar.desk.cli;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.cli.terminal.Console;
import org.mahdar.desk.cli.terminal.Ink;
import org.mahdar.desk.cli.terminal.Shown;
import org.mahdar.finding.Finding;
import org.mahdar.finding.Minutes;
import org.mahdar.ledger.chain.Chain;

/** One document: what is known of it, its text with the findings marked, and the findings. */
final class DocumentView {

  private static final int LABEL = 10;
  private static final int ID_DIGITS = 19;
  private static final int INDENT = 6;

  private final Console console;
  private final Minutes minutes;
  private final @Nullable String kept;
  private final ChainView chain;

  /**
   * @param kept where the page as it was received is kept, or null
   */
  DocumentView(Console console, Minutes minutes, @Nullable String kept, Chain chain) {
    this.console = console;
    this.minutes = minutes;
    this.kept = kept;
    this.chain = new ChainView(chain);
  }

  void show() {
    head();
    console.line("");
    MarkedText.lines(console, minutes.text(), Mark.of(minutes)).forEach(console::line);
    section("findings", minutes.findings().isEmpty());
    for (Finding finding : minutes.findings()) {
      finding(console, finding);
    }
    formulae();
    actors();
    dates();
    carriers();
  }

  /** Only who else carries it. */
  void chain() {
    fact("document", minutes.source());
    fact("carried by", Objects.requireNonNullElse(chain.gist(), "nobody else"));
    carriers();
  }

  private void carriers() {
    section("carried by", chain.members().isEmpty());
    chain.members().forEach(console::line);
    section("also linked to", chain.others().isEmpty());
    chain.others().forEach(console::line);
  }

  private void head() {
    fact("document", minutes.source());
    fact("id", minutes.id().substring(0, Math.min(ID_DIGITS, minutes.id().length())));
    fact("title", minutes.title());
    fact("byline", minutes.byline());
    fact("outlet", minutes.outlet());
    fact("agency", minutes.agency());
    fact("url", minutes.url());
    String published = minutes.published();
    fact(
        "published",
        published == null ? null : published + " (" + minutes.publishedBasis().code() + ")");
    fact("captured", minutes.captured());
    fact("carried by", chain.gist());
    fact("kept", kept);
    Minutes.Genre genre = minutes.genre();
    fact("genre", genre == null ? null : genre.code());
    minutes.warnings().forEach(warning -> fact("warning", warning));
  }

  private void fact(String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      console.line(label(name) + Shown.name(value));
    }
  }

  private String label(String name) {
    return Ink.DIM.on(console, String.format(Locale.ROOT, "%-" + LABEL + "s ", name));
  }

  private void section(String name, boolean empty) {
    if (!empty) {
      console.line("");
      console.line(Ink.BOLD.on(console, name));
    }
  }

  /** Three lines: what it says, its words, the rule. */
  static void finding(Console console, Finding finding) {
    String id = String.format(Locale.ROOT, "%-4s", Shown.line(finding.id()));
    String indent = " ".repeat(INDENT);
    console.line("  " + Mark.ink(finding).on(console, id) + FindingLine.of(finding));
    int room = console.terminals().width() - INDENT - 2;
    console.line(indent + Shown.words(finding.proof().text(), room));
    String place = "  " + finding.proof().start() + "–" + finding.proof().end();
    console.line(indent + Ink.DIM.on(console, FindingLine.rule(finding) + place));
  }

  private void formulae() {
    section("formulae", minutes.formulae().isEmpty());
    int number = 1;
    for (Minutes.Formula formula : minutes.formulae()) {
      String mark = String.format(Locale.ROOT, "%-4s", "§" + number++);
      String words = Shown.words(formula.text());
      console.line("  " + mark + Shown.line(formula.formula()) + "  " + words);
    }
  }

  private void actors() {
    section("actors", minutes.actors().isEmpty());
    for (Minutes.Actor actor : minutes.actors()) {
      String id = actor.actor() == null ? "-" : Shown.line(actor.actor());
      String role = actor.role() == null ? "" : " · " + Shown.words(actor.role());
      String line =
          String.format(
              Locale.ROOT,
              "  %-12s %-28s %3d×  ",
              actor.type().code(),
              id,
              actor.mentions().size());
      console.line(line + Shown.words(actor.name()) + role);
    }
  }

  private void dates() {
    List<Minutes.DateMention> dates = minutes.dates();
    section("dates", dates.isEmpty());
    for (Minutes.DateMention date : dates) {
      String value = date.value() == null ? "-" : Shown.line(date.value());
      String line = String.format(Locale.ROOT, "  %-12s %-9s ", value, date.basis().code());
      console.line(line + Shown.words(date.text()));
    }
  }
}
