package org.mahdar.measure.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
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

/**
 * How long questions to a large ledger take in a process that stays, as a server does: the first
 * time, and the median and the 95th percentile after it.
 *
 * <pre>./mvnw -pl measure -am -Pbenchmark test -Dtest=QuestionsBenchmark -Dledger=FOLDER</pre>
 */
@Tag("benchmark")
class QuestionsBenchmark {

  /** What was promised for a question that was asked before, in milliseconds. */
  private static final double MOST = 200;

  private static final int WARM_UPS = 3;
  private static final int TIMES = 20;
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

  private final Map<String, Supplier<?>> questions = new LinkedHashMap<>();

  @Test
  void whoAsksDoesNotWait() {
    String folder = System.getProperty("ledger", "");
    assumeTrue(!folder.isEmpty(), "name a ledger with -Dledger");
    List<String> slow = new ArrayList<>();
    try (Ledger ledger = Ledger.openToRead(folder)) {
      relations(ledger);
      pledges(ledger);
      claims(ledger);
      questions.forEach((name, question) -> {
        if (median(name, question) > MOST) {
          slow.add(name);
        }
      });
    }
    assertThat(slow).isEmpty();
  }

  private static double median(String name, Supplier<?> question) {
    double first = milliseconds(question);
    for (int i = 0; i < WARM_UPS; i++) {
      milliseconds(question);
    }
    double[] times = new double[TIMES];
    for (int i = 0; i < TIMES; i++) {
      times[i] = milliseconds(question);
    }
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT,
        "%-28s first %6.0f ms, median %6.1f ms, 95%% %6.1f ms%n",
        name,
        first,
        times[TIMES / 2],
        times[TIMES * 95 / 100]);
    return times[TIMES / 2];
  }

  private static double milliseconds(Supplier<?> question) {
    long begin = System.nanoTime();
    assertThat(question.get()).isNotNull();
    return (System.nanoTime() - begin) / 1e6;
  }

  private void relations(Ledger ledger) {
    Relations relations = Relations.of(QuestionsBenchmark::table);
    for (String pair : List.of("SA YE", "SA US", "EG SA", "IR SA", "GB US")) {
      Sides sides = new Sides(List.of(pair.substring(0, 2)), List.of(pair.substring(3)));
      questions.put("relation " + pair, () -> relations.between(ledger, sides));
    }
  }

  private void pledges(Ledger ledger) {
    for (PledgeFilter filter : List.of(PledgeFilter.ALL, by("SA"), by("US"))) {
      String who = filter.by().isEmpty() ? "" : " --by " + filter.by().getFirst().wanted();
      questions.put(
          "pledges" + who,
          () -> ledger.ask(all -> Register.of(all, filter.scope())).voicings(filter));
      questions.put(
          "pledges --threads" + who,
          () -> ledger.ask(all -> Threads.of(all, filter.scope())).holding(filter, 50));
    }
    questions.put(
        "pledges --overdue",
        () ->
            ledger
                .ask(all -> Threads.of(all, PledgeFilter.ALL.scope()))
                .overdue(PledgeFilter.ALL, TODAY, 50));
  }

  private static PledgeFilter by(String state) {
    return new PledgeFilter(
        List.of(Who.parse(state)), List.of(), Set.of(), Set.of(), null, null, Wording.none());
  }

  private void claims(Ledger ledger) {
    for (List<Who> who : List.of(List.<Who>of(), List.of(Who.parse("SA")))) {
      StatementFilter filter = new StatementFilter(who, Set.of(), null, null, Wording.none());
      questions.put(
          "statements" + (who.isEmpty() ? "" : " --by SA"),
          () -> ledger.ask(all -> Statements.of(all, filter)));
    }
    FigureFilter figures = new FigureFilter(List.of(), Set.of(), null, null, Wording.none(), false);
    questions.put("figures", () -> ledger.ask(all -> Figures.of(all, figures)));
    FormulaFilter formulae = new FormulaFilter(null, List.of(), null, null);
    questions.put("formulae", () -> ledger.ask(all -> Concordance.of(all, formulae)));
    questions.put(
        "changes", () -> ledger.ask(all -> Changes.of(all, Since.day("2015-07-28"), TODAY)));
  }

  private static String table(String path) {
    try (var table = QuestionsBenchmark.class.getResourceAsStream("/ar/" + path)) {
      assertThat(table).as(path).isNotNull();
      return new String(table.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
