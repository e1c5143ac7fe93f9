package org.mahdar.desk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.mahdar.desk.cli.terminal.Console;
import org.mahdar.desk.cli.terminal.Ink;
import org.mahdar.desk.cli.terminal.Shown;
import org.mahdar.finding.Quote;
import org.mahdar.ledger.claim.Carrier;
import org.mahdar.search.Answer;
import org.mahdar.search.Hit;
import org.mahdar.search.Kind;
import org.mahdar.search.Passage;
import org.mahdar.text.Span;

/** What a search found, on a terminal. */
record SearchView(Answer answer) {

  private static final int NAME_COLUMNS = 40;
  private static final int TITLE_COLUMNS = 60;

  void show(Console console) {
    for (Hit hit : answer.hits()) {
      console.line(Ink.BOLD.on(console, reference(hit)) + "  " + facts(hit));
      console.line("    " + passage(console, hit.passage()));
    }
    int shown = answer.hits().size();
    String less = shown < answer.total() ? String.format(Locale.ROOT, ", %,d shown", shown) : "";
    console.line(String.format(Locale.ROOT, "%,d found", answer.total()) + less);
  }

  /** What {@code show} and {@code explain} take. */
  private static String reference(Hit hit) {
    String document = Carrier.shortId(hit.document());
    return Shown.line(hit.finding() == null ? document : document + ":" + hit.finding());
  }

  private static String facts(Hit hit) {
    String name = hit.name();
    String actor = hit.actor();
    String title = hit.title();
    List<String> facts = new ArrayList<>();
    facts.add(hit.published() == null ? "undated" : Shown.line(hit.published()));
    facts.add(hit.kind().code());
    if (hit.kind() == Kind.STATEMENT) {
      facts.addAll(hit.acts());
    } else if (hit.kind() == Kind.PLEDGE) {
      facts.addAll(hit.strengths());
    } else if (title != null) {
      facts.add(Shown.words(title, TITLE_COLUMNS));
    }
    if (name != null) {
      String id = actor == null ? "" : " (" + Shown.line(actor) + ")";
      facts.add(Shown.words(name, NAME_COLUMNS) + id);
    }
    Stream.of(hit.agency(), hit.outlet())
        .filter(Objects::nonNull)
        .distinct()
        .map(each -> Shown.words(each, NAME_COLUMNS))
        .forEach(facts::add);
    facts.add(Shown.name(Near.fileName(hit.source()), NAME_COLUMNS));
    return String.join(" · ", facts);
  }

  private static String passage(Console console, Passage passage) {
    Quote shown = passage.shown();
    StringBuilder line = new StringBuilder();
    int at = 0;
    for (Span mark : passage.marks()) {
      int start = mark.start() - shown.start();
      int end = mark.end() - shown.start();
      line.append(Shown.line(shown.text().substring(at, start)))
          .append(Ink.BOLD.on(console, Shown.line(shown.text().substring(start, end))));
      at = end;
    }
    return Shown.isolated(line.append(Shown.line(shown.text().substring(at))).toString());
  }
}
