package org.mahdar.ledger.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.mahdar.finding.Event;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.Pledge.Strength;
import org.mahdar.finding.Statement;
import org.mahdar.ledger.Database;
import org.mahdar.ledger.Ledger;
import org.mahdar.ledger.change.Change;
import org.mahdar.ledger.change.Changes;
import org.mahdar.ledger.change.Since;
import org.mahdar.ledger.claim.Scope;
import org.mahdar.ledger.claim.Who;
import org.mahdar.ledger.figure.Conflict;
import org.mahdar.ledger.figure.FigureFilter;
import org.mahdar.ledger.figure.Figures;
import org.mahdar.ledger.figure.Series;
import org.mahdar.ledger.formula.Concordance;
import org.mahdar.ledger.formula.DropOut;
import org.mahdar.ledger.formula.DropOuts;
import org.mahdar.ledger.formula.FormulaFilter;
import org.mahdar.ledger.formula.Phrase;
import org.mahdar.ledger.likeness.Wording;
import org.mahdar.ledger.pledge.Evidence.Timing;
import org.mahdar.ledger.statement.Said;
import org.mahdar.ledger.statement.SaidIndex;
import org.mahdar.ledger.statement.StatementFilter;
import org.mahdar.ledger.statement.Statements;

/** What spans documents, asked of both databases. */
@ParameterizedClass
@EnumSource(Database.class)
class ThreadsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private static final String LIBRARY = "مكتبة الزيتون المتنقلة";

  private static final Minutes FIRST =
      new Told("first.txt", "2024-03-01")
          .promise(Strength.INTENDS, "تعتزم تونس افتتاح مكتبة الزيتون المتنقلة في نيروبي", "2025")
          .event(Event.Type.CEREMONY, Event.Status.PLANNED, LIBRARY, null)
          .minutes();

  private static final Minutes COPY =
      new Told("copy.txt", "2024-03-02")
          .promise(Strength.INTENDS, "تعتزم تونس افتتاح مكتبة الزيتون المتنقلة في نيروبي", "2025")
          .event(Event.Type.CEREMONY, Event.Status.PLANNED, LIBRARY, null)
          .said(Statement.Act.SAY, "بقي الجو صحوا في العاصمة")
          .minutes();

  private static final Minutes FIRMER =
      new Told("firmer.txt", "2024-09-10")
          .promise(
              Strength.DECIDED, "قررت تونس افتتاح مكتبة الزيتون المتنقلة قبل الشتاء", "2026-02")
          .event(Event.Type.CEREMONY, Event.Status.PLANNED, LIBRARY, null)
          .minutes();

  private static final Minutes OPENED =
      new Told("opened.txt", "2026-01-20")
          .event(
              Event.Type.CEREMONY, Event.Status.HELD, "افتتحت مكتبة الزيتون المتنقلة", "2026-01-20")
          .minutes();

  @Parameter Database database = Database.SQLITE;
  @TempDir Path folder;

  private Ledger holding(Minutes... reports) {
    Ledger ledger = Ledger.open(database.fresh(folder));
    List.of(reports).forEach(ledger::add);
    return ledger;
  }

  private static List<PledgeThread> threads(Ledger ledger) {
    return ledger
        .ask(tables -> Threads.of(tables, Scope.ALL))
        .holding(PledgeFilter.ALL, 100)
        .threads();
  }

  @Test
  void aPromiseIsFollowedAndItsCopiesCountOnce() {
    try (Ledger ledger = holding(OPENED, FIRMER, COPY, FIRST)) {
      assertThat(threads(ledger)).hasSize(1);
      PledgeThread thread = threads(ledger).getFirst();
      assertThat(thread.voicings()).hasSize(2);
      assertThat(thread.voicings().getFirst().carried()).isEqualTo(2);
      assertThat(thread.voicings().getFirst().changes()).containsExactly(Voicing.Change.NEW);
      assertThat(thread.voicings().getLast().changes())
          .containsExactly(Voicing.Change.STRENGTHENED, Voicing.Change.CHANGED_DATE);
      assertThat(thread.evidence()).hasSize(1);
      assertThat(thread.evidence().getFirst().timing()).isEqualTo(Timing.BY_DUE_DATE);
      assertThat(thread.evidence().getFirst().shared()).contains("متنقل");
      assertThat(thread.isOverdue(TODAY)).isTrue();
    }
  }

  @Test
  void theOrderOfInputPlaysNoPart() {
    try (Ledger one = holding(FIRST, COPY, FIRMER, OPENED);
        Ledger other = holding(OPENED, FIRMER, COPY, FIRST)) {
      assertThat(threads(one)).isEqualTo(threads(other));
    }
  }

  @Test
  void whatHappenedBeforeAPromiseIsNoEvidenceOfIt() {
    Minutes earlier =
        new Told("earlier.txt", "2023-01-20")
            .event(
                Event.Type.CEREMONY,
                Event.Status.HELD,
                "افتتحت مكتبة الزيتون المتنقلة",
                "2023-01-20")
            .minutes();
    try (Ledger ledger = holding(FIRST, earlier)) {
      assertThat(threads(ledger).getFirst().evidence()).isEmpty();
    }
  }

  @Test
  void somethingElseIsAnotherThread() {
    Minutes other =
        new Told("other.txt", "2024-10-10")
            .promise(Strength.WILL, "ستشتري تونس حافلات كهربائية جديدة", null)
            .minutes();
    try (Ledger ledger = holding(FIRST, other)) {
      assertThat(threads(ledger)).hasSize(2);
      Threads all = ledger.ask(tables -> Threads.of(tables, Scope.ALL));
      PledgeFilter buses =
          new PledgeFilter(
              List.of(Who.parse("تونس")),
              List.of(Who.parse("KE")),
              Set.of("culture"),
              Set.of(Strength.WILL),
              "2024",
              null,
              Wording.of("حافلات"));
      assertThat(ledger.ask(tables -> Register.of(tables, Scope.ALL)).voicings(buses)).hasSize(1);
      assertThat(all.holding(buses, 0).total()).isEqualTo(1);
    }
  }

  @Test
  void scoresAreAddedNeverReplacedAndComparedByUndertaking() {
    try (Ledger ledger = holding(FIRST, FIRMER)) {
      Threads threads = ledger.ask(tables -> Threads.of(tables, Scope.ALL));
      PledgeThread thread = threads.holding(PledgeFilter.ALL, 1).threads().getFirst();
      score(ledger, thread.first(), "partly", "Layla");
      score(ledger, thread.first(), "kept", "Layla");
      score(ledger, thread.last(), "kept", "Samir");
      List<Score> all = ledger.look(Scores::all);
      assertThat(all).extracting(Score::value).containsExactly("partly", "kept", "kept");
      assertThat(Scores.current(Scores.of(thread, all)))
          .extracting(Score::person)
          .containsExactly("Layla", "Samir");
      Register register = ledger.ask(tables -> Register.of(tables, Scope.ALL));
      assertThat(Scores.agreement(register, all, Scale.PLEDGE).promises()).isEqualTo(1);
      score(ledger, thread.first(), Scale.WITHDRAWN, "Layla");
      assertThat(Scores.current(ledger.look(Scores::all)))
          .extracting(Score::person)
          .containsExactly("Samir");
    }
  }

  private static void score(Ledger ledger, Promise promise, String value, String person) {
    ledger.change(connection ->
        Scores.give(connection, promise, Scale.PLEDGE, value, person, "seen", Instant.EPOCH));
  }

  @Test
  void twoOwnersOfOneNumberStandSideBySide() {
    Minutes one =
        new Told("one.txt", "2025-02-01")
            .figure("بلغ عدد زوار معرض الواحة", "900 زائر", 900, "2024", "بلدية تونس")
            .minutes();
    Minutes two =
        new Told("two.txt", "2025-02-03")
            .figure("وصل عدد زوار معرض الواحة إلى", "700 زائر", 700, "2024", "هيئة كينيا")
            .minutes();
    try (Ledger ledger = holding(one, two)) {
      FigureFilter all = new FigureFilter(List.of(), Set.of(), null, null, Wording.none(), false);
      List<Series> series = ledger.ask(tables -> Figures.of(tables, all));
      assertThat(series).hasSize(1);
      assertThat(series.getFirst().conflicts())
          .containsExactly(new Conflict(0, 1, Conflict.Time.SAME));
      assertThat(series.getFirst().owners()).isEqualTo(2);
    }
  }

  @Test
  void aPhraseIsFollowedUntilATextWithoutIt() {
    Minutes with =
        new Told("with.txt", "2024-01-05")
            .said(Statement.Act.STRESS, "الجوار الآمن خيار البلدين")
            .phrase("safe-neighbourhood", "الجوار الآمن")
            .event(Event.Type.MEETING, Event.Status.HELD, "اجتمع الوزيران", "2024-01-05")
            .minutes();
    Minutes without =
        new Told("without.txt", "2024-06-05")
            .event(Event.Type.MEETING, Event.Status.HELD, "اجتمع الوزيران ثانية", "2024-06-05")
            .minutes();
    try (Ledger ledger = holding(without, with)) {
      FormulaFilter all = new FormulaFilter(null, List.of(), null, null);
      List<Phrase> phrases = ledger.ask(tables -> Concordance.of(tables, all));
      assertThat(phrases).hasSize(1);
      assertThat(phrases.getFirst().uses().getFirst().side()).isEqualTo("TN");
      assertThat(ledger.ask(DropOuts::of))
          .extracting(DropOut::formula, DropOut::occasion, it -> it.without().source())
          .containsExactly(tuple("safe-neighbourhood", "meeting KE-TN", "without.txt"));
    }
  }

  @Test
  void statementsAreAskedBySpeakerActAndWords() {
    Minutes report =
        new Told("said.txt", "2024-01-05")
            .said(Statement.Act.WARN, "خطر الجفاف يقترب من الواحات")
            .said(Statement.Act.SAY, "الطقس معتدل")
            .minutes();
    try (Ledger ledger = holding(report)) {
      StatementFilter filter =
          new StatementFilter(
              List.of(Who.parse("TN")), Set.of("warn"), "2024", "2024", Wording.of("للجفاف"));
      List<Said> said = ledger.ask(tables -> Statements.of(tables, filter));
      assertThat(said).extracting(Said::words).containsExactly("خطر الجفاف يقترب من الواحات");
    }
  }

  @Test
  void whatIsRememberedAnswersAsTheTablesDo() {
    String address = database.fresh(folder);
    try (Ledger ledger = Ledger.open(address)) {
      List.of(FIRST, COPY, FIRMER, OPENED).forEach(ledger::add);
    }
    Wording none = Wording.none();
    List<Who> nobody = List.of();
    try (Ledger asked = Ledger.openToRead(address)) {
      for (StatementFilter filter :
          List.of(
              new StatementFilter(nobody, Set.of(), null, null, none),
              new StatementFilter(List.of(Who.parse("TN")), Set.of(), null, null, none),
              new StatementFilter(List.of(Who.parse("تونس")), Set.of(), null, null, none),
              new StatementFilter(nobody, Set.of("say"), null, null, none),
              new StatementFilter(nobody, Set.of(), "2024-03-02", "2024", none),
              new StatementFilter(nobody, Set.of(), null, null, Wording.of("العاصمة")),
              new StatementFilter(List.of(Who.parse("KE")), Set.of(), null, "2020", none))) {
        List<Said> remembered = asked.ask(tables -> Statements.of(tables, filter));
        try (Ledger fresh = Ledger.openToRead(address)) {
          assertThat(remembered).isEqualTo(fresh.ask(tables -> Statements.of(tables, filter)));
        }
      }
      assertThat(asked.ask(SaidIndex::of).all()).hasSize(1);
    }
  }

  @Test
  void copiesAreNoNews() {
    String address = database.fresh(folder);
    try (Ledger ledger = Ledger.open(address)) {
      ledger.add(FIRST);
      ledger.change(connection -> {
        try (var statement = connection.createStatement()) {
          statement.executeUpdate("update readings set read_at = '2020-01-01T00:00:00Z'");
          return statement.executeUpdate("update documents set added_at = '2020-01-01T00:00:00Z'");
        }
      });
      ledger.add(COPY);
      ledger.add(FIRMER);
      List<Change> news = ledger.ask(tables -> Changes.of(tables, Since.day("2024-01-01"), TODAY));
      assertThat(news)
          .filteredOn(it -> it.kind().equals("pledge"))
          .extracting(it -> it.carrier().source(), Change::what)
          .containsExactly(
              tuple("firmer.txt", List.of("strengthened", "changed_date")),
              tuple("firmer.txt", List.of("overdue")));
      assertThat(news).extracting(Change::kind).contains("statement").doesNotContain("document");
    }
  }
}
