package org.mahdar.desk.rest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.chain.Family;
import org.mahdar.chain.Link;
import org.mahdar.chain.SideBySide;
import org.mahdar.desk.answer.Answer;
import org.mahdar.desk.answer.ChainRows;
import org.mahdar.desk.answer.ReadoutRows;
import org.mahdar.desk.answer.RelationRows;
import org.mahdar.desk.web.Ledgers;
import org.mahdar.desk.web.Services;
import org.mahdar.finding.Minutes;
import org.mahdar.ledger.Ledger;
import org.mahdar.ledger.chain.Chain;
import org.mahdar.ledger.chain.Reports;
import org.mahdar.ledger.claim.Who;
import org.mahdar.ledger.readout.Accounts;
import org.mahdar.ledger.readout.Comparison;
import org.mahdar.ledger.readout.Line;
import org.mahdar.ledger.relation.Category;
import org.mahdar.ledger.relation.Relation;
import org.mahdar.ledger.relation.Relations;
import org.mahdar.ledger.relation.Sides;

/** What is between two: states, accounts of a meeting, articles that carry one report. */
final class Comparisons {

  private static final List<String> CATEGORIES =
      Arrays.stream(Category.values()).map(Category::code).toList();
  private static final List<String> SORTS =
      Arrays.stream(Line.Sort.values()).map(Line.Sort::code).toList();

  private final Services services;
  private final Ledgers ledgers;

  Comparisons(Services services) {
    this.services = services;
    this.ledgers = services.ledgers();
  }

  List<Endpoint> endpoints() {
    return List.of(
        Endpoint.get("/relations/{a}/{b}", List.of("category", "format"), this::relation),
        Endpoint.get("/readouts/{a}/{b}", Fields.list("date", "only"), this::readouts),
        Endpoint.get("/chains", Fields.list(), this::links),
        Endpoint.get("/chains/families", Fields.list(), this::families),
        Endpoint.get("/diff/{a}/{b}", List.of(), this::diff));
  }

  private Reply relation(Asking asking) {
    Relations relations = services.relations().get();
    Sides sides = sides(asking, relations);
    Set<String> wanted = asking.codes("category", CATEGORIES);
    Relation all =
        ledgers.remembered("relation " + sides.code(), ledger -> relations.between(ledger, sides));
    Relation shown =
        wanted.isEmpty()
            ? all
            : new Relation(
                sides,
                all.items().stream().filter(it -> wanted.contains(it.category().code())).toList());
    return Reply.whole(asking, new RelationRows(shown));
  }

  private static Sides sides(Asking asking, Relations relations) {
    try {
      return new Sides(states(asking.part("a"), relations), states(asking.part("b"), relations));
    } catch (IllegalArgumentException e) {
      throw Fault.unclear(
          e.getMessage() + ". Name two different sides, as " + Rest.ROOT + "/relations/CN/KZ.");
    }
  }

  private static List<String> states(String typed, Relations relations) {
    List<String> codes = new ArrayList<>();
    for (String name : typed.split("[,،]", -1)) {
      codes.add(
          relations
              .names()
              .state(name)
              .orElseThrow(() ->
                  Fault.missing(
                      "«"
                          + name
                          + "» is no state that the lexicon knows. Give its two-letter code (ISO"
                          + " 3166), or its name in English or Arabic.")));
    }
    return codes.stream().distinct().toList();
  }

  private Reply readouts(Asking asking) {
    String first = asking.part("a");
    String second = asking.part("b");
    String day = asking.date("date");
    Set<String> only = asking.codes("only", SORTS);
    Minutes here = account(first, second, day);
    Minutes there = account(second, first, day);
    differ(here, there);
    List<Line> lines =
        Comparison.of(here, there).stream()
            .filter(line -> only.isEmpty() || only.contains(line.sort().code()))
            .toList();
    Paging paging = Paging.of(asking);
    Answer answer = ReadoutRows.answer(here, there, paging.of(lines), Integer.MAX_VALUE);
    answer.total(lines.size());
    return Reply.list(asking, paging, answer);
  }

  private static void differ(Minutes here, Minutes there) {
    if (here.id().equals(there.id())) {
      throw Fault.unclear("Both are one document. Name another one beside it.");
    }
  }

  private Minutes account(String named, String other, @Nullable String day) {
    return ledgers.read(ledger ->
        day == null
            ? Documents.minutes(ledger, named)
            : account(ledger, state(named), state(other), day));
  }

  private static Minutes account(Ledger ledger, String state, String other, String day) {
    return ledger.ask(tables -> Accounts.of(tables, state, other, day)).stream()
        .findFirst()
        .flatMap(account -> ledger.record(account.carrier().document()))
        .orElseThrow(() ->
            Fault.missing(
                "There is no account of "
                    + day
                    + " in which "
                    + state
                    + " says more than "
                    + other
                    + ". Leave out the date and name two documents."));
  }

  private static String state(String typed) {
    Who who = Who.parse(typed);
    if (who.sort() != Who.Sort.STATE) {
      throw Fault.unclear("«" + typed + "» is no state. With a date, name two, such as CN and KZ.");
    }
    return who.wanted();
  }

  private Reply links(Asking asking) {
    List<Link> all = ledgers.remembered("chain links", ledger -> ledger.look(Chain::links));
    Paging paging = Paging.of(asking);
    Answer answer = ChainRows.links(paging.of(all));
    answer.total(all.size());
    return Reply.list(asking, paging, answer);
  }

  private Reply families(Asking asking) {
    List<Family> all = ledgers.remembered("families", ledger -> ledger.look(Chain::families));
    Paging paging = Paging.of(asking);
    Answer answer = ChainRows.families(paging.of(all));
    answer.total(all.size());
    return Reply.list(asking, paging, answer);
  }

  private Reply diff(Asking asking) {
    Minutes a = ledgers.read(ledger -> Documents.minutes(ledger, asking.part("a")));
    Minutes b = ledgers.read(ledger -> Documents.minutes(ledger, asking.part("b")));
    differ(a, b);
    return Reply.json(Answer.written(ChainRows.diff(SideBySide.of(Reports.of(a), Reports.of(b)))));
  }
}
