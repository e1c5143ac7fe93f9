package org.mahdar.desk.rest;

import java.util.List;
import org.mahdar.desk.answer.ActorRows;
import org.mahdar.desk.answer.Answer;
import org.mahdar.desk.web.Ledgers;
import org.mahdar.ledger.identity.Actor;
import org.mahdar.ledger.identity.Actors;
import org.mahdar.ledger.identity.Change;
import org.mahdar.ledger.identity.Changes;
import org.mahdar.ledger.identity.Proposal;
import org.mahdar.ledger.identity.Proposals;
import org.mahdar.text.Folding;

/** Who is named, and which names are one. */
final class People {

  private final Ledgers ledgers;

  People(Ledgers ledgers) {
    this.ledgers = ledgers;
  }

  List<Endpoint> endpoints() {
    return List.of(
        Endpoint.get("/actors", Fields.list("name"), this::actors),
        Endpoint.get("/actors/proposals", Fields.list(), this::proposals),
        Endpoint.get("/actors/changes", Fields.list(), this::changes),
        Endpoint.get("/actors/{id}", List.of(), this::actor));
  }

  private Reply actors(Asking asking) {
    String part = asking.text("name");
    String folded = part == null ? null : Folding.of(part);
    List<Actor> wanted =
        all().stream().filter(actor -> folded == null || fits(actor, folded)).toList();
    Paging paging = Paging.of(asking);
    Answer answer = ActorRows.actors(paging.of(wanted));
    answer.total(wanted.size());
    return Reply.list(asking, paging, answer);
  }

  private List<Actor> all() {
    return ledgers.remembered("actors", ledger -> ledger.look(Actors::all));
  }

  private static boolean fits(Actor actor, String folded) {
    return actor.id().contains(folded)
        || actor.members().contains(folded)
        || actor.names().keySet().stream().anyMatch(name -> Folding.of(name).contains(folded));
  }

  private Reply actor(Asking asking) {
    String id = asking.part("id");
    Actor found =
        all().stream()
            .filter(actor -> actor.id().equals(id) || actor.members().contains(id))
            .findFirst()
            .orElseThrow(() ->
                Fault.missing(
                    "Nobody has the id «"
                        + id
                        + "». "
                        + Rest.ROOT
                        + "/actors?name=… finds ids by names."));
    return Reply.json(Answer.written(ActorRows.item(found)));
  }

  private Reply proposals(Asking asking) {
    List<Proposal> all = ledgers.remembered("proposals", ledger -> ledger.look(Proposals::of));
    Paging paging = Paging.of(asking);
    Answer answer = ActorRows.proposals(paging.of(all));
    answer.total(all.size());
    return Reply.list(asking, paging, answer);
  }

  private Reply changes(Asking asking) {
    List<Change> all = ledgers.read(ledger -> ledger.look(Changes::all));
    Paging paging = Paging.of(asking);
    Answer answer = ActorRows.changes(paging.of(all));
    answer.total(all.size());
    return Reply.list(asking, paging, answer);
  }
}
