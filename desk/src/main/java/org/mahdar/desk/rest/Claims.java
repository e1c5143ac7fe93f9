package org.mahdar.desk.rest;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.mahdar.desk.answer.Answer;
import org.mahdar.desk.answer.FigureRows;
import org.mahdar.desk.answer.PledgeRows;
import org.mahdar.desk.answer.ScoreRows;
import org.mahdar.desk.answer.StatementRows;
import org.mahdar.desk.answer.ThreadRows;
import org.mahdar.desk.web.Ledgers;
import org.mahdar.finding.Pledge.Strength;
import org.mahdar.finding.Statement.Act;
import org.mahdar.ledger.claim.Scope;
import org.mahdar.ledger.figure.FigureFilter;
import org.mahdar.ledger.figure.Figures;
import org.mahdar.ledger.figure.Series;
import org.mahdar.ledger.pledge.PledgeFilter;
import org.mahdar.ledger.pledge.PledgeThread;
import org.mahdar.ledger.pledge.Register;
import org.mahdar.ledger.pledge.Score;
import org.mahdar.ledger.pledge.Scores;
import org.mahdar.ledger.pledge.Threads;
import org.mahdar.ledger.pledge.Voicing;
import org.mahdar.ledger.statement.Said;
import org.mahdar.ledger.statement.StatementFilter;
import org.mahdar.ledger.statement.Statements;

/** Statements, pledges and figures over documents. */
final class Claims {

  static final List<String> ACTS = Stream.of(Act.values()).map(Act::code).toList();
  static final List<String> STRENGTHS = Stream.of(Strength.values()).map(Strength::code).toList();

  private final Ledgers ledgers;

  Claims(Ledgers ledgers) {
    this.ledgers = ledgers;
  }

  List<Endpoint> endpoints() {
    return List.of(
        Endpoint.get(
            "/statements", Fields.list("by", "act", "from", "until", "about"), this::statements),
        Endpoint.get(
            "/pledges",
            Fields.list("by", "to", "field", "strength", "from", "until", "about"),
            this::pledges),
        Endpoint.get(
            "/pledges/threads",
            Fields.list(
                "by", "to", "field", "strength", "from", "until", "about", "overdue", "today"),
            this::threads),
        Endpoint.get("/pledges/scores", Fields.list(), this::scores),
        Endpoint.get("/pledges/{ref}", List.of("today"), this::pledge),
        Endpoint.get(
            "/figures",
            Fields.list("owner", "unit", "from", "until", "about", "conflicts", "unowned"),
            this::figures));
  }

  private Reply statements(Asking asking) {
    StatementFilter filter =
        new StatementFilter(
            asking.who("by"),
            asking.codes("act", ACTS),
            asking.date("from"),
            asking.date("until"),
            asking.about());
    List<Said> all =
        ledgers.remembered(
            asking.question(), ledger -> ledger.ask(tables -> Statements.of(tables, filter)));
    Paging paging = Paging.of(asking);
    Answer answer = StatementRows.answer(paging.of(all), Integer.MAX_VALUE);
    answer.total(all.size());
    return Reply.list(asking, paging, answer);
  }

  private Reply pledges(Asking asking) {
    PledgeFilter filter = filter(asking);
    Register register =
        ledgers.remembered(
            "register " + filter.scope(),
            ledger -> ledger.ask(tables -> Register.of(tables, filter.scope())));
    List<Voicing> all = ledgers.remembered(asking.question(), _ -> register.voicings(filter));
    Paging paging = Paging.of(asking);
    Answer answer = PledgeRows.answer(paging.of(all), Integer.MAX_VALUE);
    answer.total(all.size());
    return Reply.list(asking, paging, answer);
  }

  private Reply threads(Asking asking) {
    PledgeFilter filter = filter(asking);
    Paging paging = Paging.of(asking);
    ThreadRows rows = rows(asking);
    Threads all = threads(filter.scope());
    Threads.Found found =
        asking.flag("overdue")
            ? all.overdue(filter, rows.today(), paging.to())
            : all.holding(filter, paging.to());
    return Reply.list(
        asking, paging, rows.answer(new Threads.Found(paging.of(found.threads()), found.total())));
  }

  private Reply scores(Asking asking) {
    List<Score> all = ledgers.read(ledger -> ledger.look(Scores::all));
    Paging paging = Paging.of(asking);
    Answer answer = new Answer("scores", "at", "person", "scale", "value", "note", "words");
    paging.of(all).forEach(score -> answer.add(ScoreRows.row(score)));
    answer.total(all.size());
    return Reply.list(asking, paging, answer);
  }

  private Reply pledge(Asking asking) {
    Place place = Place.of(ledgers, asking.part("ref"));
    PledgeThread thread = thread(place);
    Voicing voicing =
        thread.voicings().stream()
            .filter(each -> each.promises().anyMatch(it -> it.isAt(place.id(), place.finding())))
            .findFirst()
            .orElseThrow();
    return Reply.of(
        "schema", "mahdar/pledge/1",
        "pledge", PledgeRows.row(voicing),
        "thread", rows(asking).item(thread));
  }

  /** The undertaking that a pledge belongs to. */
  PledgeThread thread(Place place) {
    return threads(Scope.ALL)
        .of(place.id(), place.finding())
        .orElseThrow(() ->
            Fault.missing(
                "There is no pledge «"
                    + place.finding()
                    + "» in that document. "
                    + Rest.ROOT
                    + "/pledges lists all with their refs."));
  }

  private ThreadRows rows(Asking asking) {
    return new ThreadRows(asking.today(), ledgers.read(ledger -> ledger.look(Scores::all)));
  }

  private Threads threads(Scope scope) {
    return ledgers.remembered(
        "threads " + scope, ledger -> ledger.ask(tables -> Threads.of(tables, scope)));
  }

  private static PledgeFilter filter(Asking asking) {
    Set<Strength> strengths = new HashSet<>();
    asking
        .codes("strength", STRENGTHS)
        .forEach(code -> strengths.add(Strength.valueOf(code.toUpperCase(Locale.ROOT))));
    return new PledgeFilter(
        asking.who("by"),
        asking.who("to"),
        Set.copyOf(asking.all("field")),
        strengths,
        asking.date("from"),
        asking.date("until"),
        asking.about());
  }

  private Reply figures(Asking asking) {
    FigureFilter filter =
        new FigureFilter(
            asking.who("owner"),
            Set.copyOf(asking.all("unit")),
            asking.date("from"),
            asking.date("until"),
            asking.about(),
            asking.flag("unowned"));
    boolean conflicts = asking.flag("conflicts");
    List<Series> all =
        ledgers.remembered(
            asking.question(),
            ledger ->
                ledger.ask(tables -> Figures.of(tables, filter)).stream()
                    .filter(series -> !conflicts || !series.conflicts().isEmpty())
                    .toList());
    Paging paging = Paging.of(asking);
    return Reply.list(asking, paging, FigureRows.answer(all, paging.from(), paging.limit()));
  }
}
