package org.mahdar.desk.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.cli.terminal.Console;
import org.mahdar.desk.cli.terminal.Ink;
import org.mahdar.desk.cli.terminal.Shown;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.Minutes.Role;
import org.mahdar.finding.Minutes.Segment;
import org.mahdar.text.Article;
import org.mahdar.text.Stated;

/** One document as it came in: what is said of it, and what each part of its text was taken for. */
final class PageView {

  private static final int LABEL = 10;
  private static final int PART = 28;

  private final Console console;
  private final Article article;
  private final Minutes minutes;
  private final StringBuilder lines = new StringBuilder();

  PageView(Console console, Article article, Minutes minutes) {
    this.console = console;
    this.article = article;
    this.minutes = minutes;
  }

  /** Lines that end in a line break, and an empty one behind them. */
  String lines() {
    line(Ink.BOLD.on(console, Shown.name(article.source())));
    fact("url", article.url());
    fact("language", minutes.language());
    claims();
    String published = minutes.published();
    fact("dated", published == null ? null : published + " by " + minutes.publishedBasis().code());
    fact("agency", minutes.agency());
    minutes.warnings().forEach(warning -> fact("warning", warning));
    line("");
    minutes.body().forEach(this::segment);
    line("");
    return lines.toString();
  }

  /** Field by field, in each the most trusted first. */
  private void claims() {
    Set<Stated.Field> used = EnumSet.noneOf(Stated.Field.class);
    List<Stated.Claim> claims = new ArrayList<>(article.stated().claims());
    claims.sort(Comparator.comparing(Stated.Claim::field));
    for (Stated.Claim claim : claims) {
      String mark = used.add(claim.field()) ? "* " : "  ";
      String basis = Ink.DIM.on(console, " (" + Shown.line(claim.basis()) + ")");
      String field = claim.field().name().toLowerCase(Locale.ROOT);
      line(label(field) + mark + Shown.name(claim.value()) + basis);
    }
  }

  private void fact(String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      line(label(name) + "  " + Shown.name(value));
    }
  }

  private String label(String name) {
    return Ink.DIM.on(console, String.format(Locale.ROOT, "%-" + LABEL + "s ", name));
  }

  private void segment(Segment segment) {
    boolean dropped = segment.role() == Role.BOILERPLATE;
    String part = segment.role().code() + (dropped ? " " + segment.reason() : "");
    String label = String.format(Locale.ROOT, "%-" + PART + "s ", Shown.line(part));
    for (String words : article.text().substring(segment.start(), segment.end()).split("\n", -1)) {
      if (!words.isBlank()) {
        String shown = Shown.words(words.strip());
        line(Ink.DIM.on(console, label) + (dropped ? Ink.DIM.on(console, shown) : shown));
      }
    }
  }

  private void line(String line) {
    lines.append(line).append('\n');
  }
}
