package org.mahdar.desk.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.mahdar.desk.cli.terminal.Console;
import org.mahdar.desk.cli.terminal.Ink;
import org.mahdar.desk.cli.terminal.Shown;
import org.mahdar.finding.Finding;
import org.mahdar.finding.Minutes;
import org.mahdar.reading.Explained;
import org.mahdar.reading.Explained.Step;
import org.mahdar.text.Span;

/** Why there is something at an offset, or what is nearest. */
record Explanation(Minutes minutes, List<Step> steps, int offset) {

  private static final int NEAREST = 3;

  /** Enough to see where one is; sentences of the news can fill a screen. */
  private static final int CONTEXT = 160;

  static Explanation of(Explained explained, PlaceInDocument place) {
    int offset = place.offset(explained.minutes());
    return new Explanation(explained.minutes(), explained.steps(), offset);
  }

  void show(Console console) {
    console.line("document  " + Shown.name(minutes.source()));
    console.line(String.format(Locale.ROOT, "offset    %d of %d", offset, minutes.text().length()));
    console.line("");
    console.line(MarkedText.lines(console, context(), List.of(here())).getFirst());
    List<Finding> found = minutes.findings().stream().filter(this::isHere).toList();
    List<Step> fired = steps.stream().filter(step -> firedHere(step, found)).toList();
    if (!fired.isEmpty()) {
      head(console, "rules that fired here");
      fired.forEach(step -> step(console, step));
    }
    if (!found.isEmpty()) {
      head(console, "findings here");
      found.forEach(finding -> DocumentView.finding(console, finding));
    }
    named(console);
    if (fired.isEmpty() && found.isEmpty()) {
      nearest(console);
    }
  }

  private static void head(Console console, String words) {
    console.line("");
    console.line(Ink.BOLD.on(console, words));
  }

  /** On the word itself, or elsewhere with words here as what it found. */
  private boolean firedHere(Step step, List<Finding> found) {
    return step.span().contains(offset)
        || found.stream().anyMatch(finding -> finding.id().equals(step.finding()));
  }

  private boolean isHere(Finding finding) {
    return finding.proof().span().contains(offset);
  }

  private void step(Console console, Step step) {
    console.line(
        "  " + Ink.BOLD.on(console, Shown.line(step.rule())) + "  " + Shown.line(step.place()));
    console.line("      " + Shown.words(step.means().english()));
    String words = step.span().in(minutes.text());
    int room = console.terminals().width() - 8;
    console.line("      " + Shown.words(words, room));
    String became = step.finding() == null ? "yielded to another" : "became " + step.finding();
    console.line("      " + became + "  " + step.span().start() + "–" + step.span().end());
    step.notes().forEach(note -> console.line("      - " + Shown.words(NoteLine.of(note))));
  }

  /** What the lower strata know about the place: who is named there, which date it is. */
  private void named(Console console) {
    for (Minutes.Actor actor : minutes.actors()) {
      if (actor.mentions().stream().anyMatch(mention -> mention.span().contains(offset))) {
        head(console, "actor named here");
        String id = actor.actor() == null ? "unknown to the lexicon" : Shown.line(actor.actor());
        console.line("  " + actor.type().code() + " · " + id + " · " + Shown.words(actor.name()));
      }
    }
    for (Minutes.DateMention date : minutes.dates()) {
      if (date.start() <= offset && offset < date.end()) {
        head(console, "date here");
        String value = date.value() == null ? "unresolved" : Shown.line(date.value());
        console.line("  " + value + " · " + date.basis().code() + " · " + Shown.words(date.text()));
      }
    }
    for (Minutes.Formula formula : minutes.formulae()) {
      if (formula.start() <= offset && offset < formula.end()) {
        head(console, "formula here");
        console.line("  " + Shown.line(formula.formula()) + " · " + Shown.words(formula.text()));
      }
    }
  }

  private void nearest(Console console) {
    console.line("");
    console.line("No rule fired at " + offset + ".");
    List<Finding> near =
        minutes.findings().stream()
            .sorted(Comparator.comparingInt(finding -> distance(finding.proof().span())))
            .limit(NEAREST)
            .toList();
    if (near.isEmpty()) {
      console.line("Nothing was found anywhere in this document.");
      return;
    }
    head(console, "nearest findings");
    near.forEach(finding -> DocumentView.finding(console, finding));
    steps.stream()
        .min(Comparator.comparingInt(step -> distance(step.span())))
        .ifPresent(step -> {
          head(console, "nearest rule");
          step(console, step);
        });
  }

  private int distance(Span span) {
    return span.contains(offset)
        ? 0
        : Math.min(Math.abs(span.start() - offset), Math.abs(span.end() - 1 - offset));
  }

  private int contextStart() {
    Span line = line();
    int start = Math.max(line.start(), offset - CONTEXT);
    // A pair of surrogates is one letter.
    return start > 0 && Character.isLowSurrogate(minutes.text().charAt(start)) ? start - 1 : start;
  }

  private String context() {
    return minutes.text().substring(contextStart(), Math.min(line().end(), offset + CONTEXT));
  }

  private Span line() {
    String text = minutes.text();
    int end = text.indexOf('\n', offset);
    return new Span(text.lastIndexOf('\n', offset - 1) + 1, end < 0 ? text.length() : end);
  }

  /** The word at the offset. */
  private Mark here() {
    String text = context();
    int at = offset - contextStart();
    int start = at;
    while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    int end = at;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return new Mark(new Span(start, end), "here", Ink.YELLOW);
  }
}
