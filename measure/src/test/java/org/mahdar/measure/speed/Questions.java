package org.mahdar.measure.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.index.IndexListener;
import org.mahdar.desk.index.LedgerIndex;
import org.mahdar.desk.index.SearchNames;
import org.mahdar.ledger.Ledger;
import org.mahdar.ledger.change.Changes;
import org.mahdar.ledger.change.Since;
import org.mahdar.ledger.claim.Who;
import org.mahdar.ledger.figure.FigureFilter;
import org.mahdar.ledger.figure.Figures;
import org.mahdar.ledger.formula.Concordance;
import org.mahdar.ledger.formula.FormulaFilter;
import org.mahdar.ledger.likeness.Wording;
import org.mahdar.ledger.pledge.PledgeFilter;
import org.mahdar.ledger.pledge.Register;
import org.mahdar.ledger.pledge.Threads;
import org.mahdar.ledger.relation.Relations;
import org.mahdar.ledger.relation.Sides;
import org.mahdar.ledger.statement.StatementFilter;
import org.mahdar.ledger.statement.Statements;
import org.mahdar.reading.language.CliticTables;
import org.mahdar.search.Question;
import org.mahdar.search.Search;

/** What people ask a ledger, as they type it, and the answer each time it is asked. */
final class Questions implements AutoCloseable {

  private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

  private final Ledger ledger;
  private final Search search;
  private final Map<String, Supplier<?>> all = new LinkedHashMap<>();

  Questions(Ledger ledger) {
    this.ledger = ledger;
    this.search =
        LedgerIndex.search(
            ledger, CliticTables.load("ar"), SearchNames.of(List.of()), IndexListener.NONE);
    relations();
    pledges();
    statements();
    claims();
    for (String words : List.of("النفط", "«الحزام والطريق»", "Iran", "السعودية اليمن")) {
      all.put("search " + words, () -> search.find(Question.of(words, 20)));
    }
  }

  Map<String, Supplier<?>> all() {
    return all;
  }

  private void relations() {
    Relations relations = Relations.of(Questions::table);
    for (String pair :
        List.of("SA YE", "SA EG", "SA US", "IR US", "SA TR", "RU SY", "CN KZ", "IR SA", "GB US")) {
      Sides sides = new Sides(List.of(pair.substring(0, 2)), List.of(pair.substring(3)));
      all.put("relation " + pair, () -> relations.between(ledger, sides));
    }
  }

  private void pledges() {
    for (PledgeFilter filter : List.of(PledgeFilter.ALL, by("SA"), by("US"))) {
      String who = filter.by().isEmpty() ? "" : " --by " + filter.by().getFirst().wanted();
      all.put(
          "pledges" + who,
          () -> ledger.ask(it -> Register.of(it, filter.scope())).voicings(filter));
      all.put(
          "pledges --threads" + who,
          () -> ledger.ask(it -> Threads.of(it, filter.scope())).holding(filter, 50));
    }
    all.put(
        "pledges --overdue",
        () ->
            ledger
                .ask(it -> Threads.of(it, PledgeFilter.ALL.scope()))
                .overdue(PledgeFilter.ALL, TODAY, 50));
  }

  private static PledgeFilter by(String state) {
    return new PledgeFilter(
        List.of(Who.parse(state)), List.of(), Set.of(), Set.of(), null, null, Wording.none());
  }

  private void statements() {
    statements("", null, Set.of(), null, "");
    statements(" --by SA", "SA", Set.of(), null, "");
    statements(" --by الجبير", "الجبير", Set.of(), null, "");
    statements(" --about النفط", null, Set.of(), null, "النفط");
    statements(" --act say", null, Set.of("say"), null, "");
    statements(" --from 2015-07-20", null, Set.of(), "2015-07-20", "");
    statements(" --by US --about اليمن", "US", Set.of(), null, "اليمن");
  }

  private void statements(
      String typed, @Nullable String by, Set<String> acts, @Nullable String from, String about) {
    List<Who> speakers = by == null ? List.of() : List.of(Who.parse(by));
    StatementFilter filter = new StatementFilter(speakers, acts, from, null, Wording.of(about));
    all.put("statements" + typed, () -> ledger.ask(it -> Statements.of(it, filter)));
  }

  private void claims() {
    for (boolean unowned : new boolean[] {false, true}) {
      FigureFilter figures =
          new FigureFilter(List.of(), Set.of(), null, null, Wording.none(), unowned);
      all.put(
          "figures" + (unowned ? " --unowned" : ""),
          () -> ledger.ask(it -> Figures.of(it, figures)));
    }
    FormulaFilter formulae = new FormulaFilter(null, List.of(), null, null);
    all.put("formulae", () -> ledger.ask(it -> Concordance.of(it, formulae)));
    all.put("changes", () -> ledger.ask(it -> Changes.of(it, Since.day("2015-07-28"), TODAY)));
  }

  private static String table(String path) {
    try (var table = Questions.class.getResourceAsStream("/ar/" + path)) {
      assertThat(table).as(path).isNotNull();
      return new String(table.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    search.close();
  }
}
