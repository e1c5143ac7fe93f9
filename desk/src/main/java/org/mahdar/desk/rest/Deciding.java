package org.mahdar.desk.rest;

import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import org.mahdar.desk.answer.ActorRows;
import org.mahdar.desk.answer.Answer;
import org.mahdar.desk.answer.DecisionRows;
import org.mahdar.desk.answer.ScoreRows;
import org.mahdar.desk.web.Ledgers;
import org.mahdar.ledger.Ledger;
import org.mahdar.ledger.correction.Decision;
import org.mahdar.ledger.correction.Wish;
import org.mahdar.ledger.decision.Signature;
import org.mahdar.ledger.identity.Change;
import org.mahdar.ledger.pledge.PledgeThread;
import org.mahdar.ledger.pledge.Promise;
import org.mahdar.ledger.pledge.Scale;
import org.mahdar.ledger.pledge.Score;
import org.mahdar.ledger.pledge.Scores;

/** What people decide: about findings, about who is who, about what became of promises. */
final class Deciding {

  private final Ledgers ledgers;
  private final Claims claims;

  Deciding(Ledgers ledgers) {
    this.ledgers = ledgers;
    this.claims = new Claims(ledgers);
  }

  List<Endpoint> endpoints() {
    return List.of(
        Endpoint.post("/corrections", this::correct),
        Endpoint.post("/corrections/{decision}/undo", this::undo),
        Endpoint.post("/actors/merge", asking -> identify(merge(asking))),
        Endpoint.post("/actors/split", asking -> identify(split(asking))),
        Endpoint.post("/actors/differ", asking -> identify(differ(asking))),
        Endpoint.post("/actors/changes/{change}/undo", asking -> identify(undoing(asking))),
        Endpoint.post("/pledges/{ref}/scores", this::score));
  }

  private Reply correct(Asking asking) {
    Sent sent = asking.sent("action", "document", "finding", "kind", "set", "by", "why");
    Signature signature = sent.signature();
    Wish wish =
        switch (sent.needed("action")) {
          case "accept" -> new Wish.Accept(sent.needed("finding"), signature);
          case "reject" -> new Wish.Reject(sent.needed("finding"), signature);
          case "edit" -> new Wish.Edit(sent.needed("finding"), sent.map("set"), signature);
          case "add" -> new Wish.Add(sent.needed("kind"), sent.map("set"), signature);
          default -> throw Fault.unclear("action is one of accept, reject, edit, add.");
        };
    String document = sent.needed("document");
    return ledgers.write(ledger -> decided(ledger, Documents.key(ledger, document), wish));
  }

  private Reply undo(Asking asking) {
    long number = number(asking, "decision");
    Wish wish = new Wish.Undo(number, asking.sent("by", "why").signature());
    return ledgers.write(ledger -> {
      List<Decision> all = ledger.look(org.mahdar.ledger.correction.DecisionRows::all);
      Decision meant =
          all.stream()
              .filter(it -> it.number() == number)
              .findFirst()
              .orElseThrow(() ->
                  Fault.missing(
                      "There is no decision "
                          + number
                          + ". "
                          + Rest.ROOT
                          + "/corrections lists them all."));
      return decided(ledger, meant.document(), wish);
    });
  }

  private static Reply decided(Ledger ledger, long document, Wish wish) {
    Decision decision = ledger.decide(document, wish);
    String source = ledger.look(org.mahdar.ledger.correction.DecisionRows::sources).get(document);
    return Reply.json(Answer.written(DecisionRows.row(decision, source)))
        .created(Rest.ROOT + "/corrections");
  }

  private Reply identify(org.mahdar.ledger.identity.Wish wish) {
    Change change = ledgers.write(ledger -> ledger.identify(wish));
    return Reply.json(Answer.written(ActorRows.change(change)))
        .created(Rest.ROOT + "/actors/changes");
  }

  private static org.mahdar.ledger.identity.Wish merge(Asking asking) {
    Sent sent = asking.sent("into", "others", "by", "why");
    return new org.mahdar.ledger.identity.Wish.Merge(
        sent.needed("into"), sent.texts("others"), sent.signature());
  }

  private static org.mahdar.ledger.identity.Wish split(Asking asking) {
    Sent sent = asking.sent("members", "by", "why");
    return new org.mahdar.ledger.identity.Wish.Split(sent.texts("members"), sent.signature());
  }

  private static org.mahdar.ledger.identity.Wish differ(Asking asking) {
    Sent sent = asking.sent("one", "other", "by", "why");
    return new org.mahdar.ledger.identity.Wish.Differ(
        sent.needed("one"), sent.needed("other"), sent.signature());
  }

  private static org.mahdar.ledger.identity.Wish undoing(Asking asking) {
    return new org.mahdar.ledger.identity.Wish.Undo(
        number(asking, "change"), asking.sent("by", "why").signature());
  }

  private static long number(Asking asking, String part) {
    try {
      return Long.parseLong(asking.part(part));
    } catch (NumberFormatException _) {
      throw Fault.missing("«" + asking.part(part) + "» is no number of a " + part + ".");
    }
  }

  private Reply score(Asking asking) {
    Sent sent = asking.sent("value", "scale", "person", "note");
    String value = sent.needed("value");
    Scale scale = scale(sent, value);
    String person = sent.who("person");
    String note = sent.needed("note");
    Place place = Place.of(ledgers, asking.part("ref"));
    PledgeThread thread = claims.thread(place);
    Promise promise =
        thread
            .promises()
            .filter(it -> it.isAt(place.id(), place.finding()))
            .findFirst()
            .orElseThrow();
    Score score =
        ledgers.write(ledger ->
            ledger.change(connection ->
                Scores.give(connection, promise, scale, value, person, note, Instant.now())));
    return Reply.json(Answer.written(ScoreRows.row(score)))
        .created(Rest.ROOT + "/pledges/" + promise.reference());
  }

  private static Scale scale(Sent sent, String value) {
    String named = sent.text("scale");
    try {
      Scale scale = named == null ? Scale.of(value).orElseThrow() : Scale.ofCode(named);
      if (value.equals(Scale.WITHDRAWN) || scale.steps().contains(value)) {
        return scale;
      }
    } catch (IllegalArgumentException | NoSuchElementException _) {
      // said below
    }
    throw Fault.unclear(
        "«"
            + value
            + "» is no score. Send one of "
            + Scale.PLEDGE.steps()
            + " or "
            + Scale.G20.steps()
            + ", or withdrawn with its scale (pledge or g20).");
  }
}
