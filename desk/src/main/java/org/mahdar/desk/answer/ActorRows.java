package org.mahdar.desk.answer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.ledger.identity.Actor;
import org.mahdar.ledger.identity.Change;
import org.mahdar.ledger.identity.Proposal;

/** Who is named, and who is the same as whom, as JSON and rows. */
public final class ActorRows {

  private ActorRows() {}

  public static Answer actors(List<Actor> actors) {
    Answer answer =
        new Answer("actors", "actor", "type", "country", "documents", "members", "name", "names");
    for (Actor actor : actors) {
      answer.item(item(actor));
      Map<String, @Nullable Object> row = item(actor);
      row.put("names", List.copyOf(actor.names().keySet()));
      answer.row(row);
    }
    return answer;
  }

  /** One actor: a row for each spelling, then for each role. */
  public static Answer one(Actor actor) {
    Answer answer = new Answer("actors", "actor", "what", "first", "last", "documents", "words");
    answer.item(item(actor));
    actor
        .names()
        .forEach((name, documents) ->
            answer.row(
                Answer.values(
                    "actor", actor.id(), "what", "name", "documents", documents, "words", name)));
    for (Actor.Role role : actor.roles()) {
      answer.row(
          Answer.values(
              "actor", actor.id(),
              "what", "role",
              "first", role.first(),
              "last", role.last(),
              "documents", role.documents(),
              "words", role.role()));
    }
    return answer;
  }

  public static Map<String, @Nullable Object> item(Actor actor) {
    return Answer.values(
        "actor", actor.id(),
        "type", actor.type(),
        "country", actor.country(),
        "documents", actor.documents(),
        "members", actor.members(),
        "name", actor.name(),
        "names",
            actor.names().entrySet().stream()
                .map(it -> Answer.values("name", it.getKey(), "documents", it.getValue()))
                .toList(),
        "roles",
            actor.roles().stream()
                .map(it ->
                    Answer.values(
                        "role", it.role(),
                        "first", it.first(),
                        "last", it.last(),
                        "documents", it.documents()))
                .toList());
  }

  public static Answer proposals(List<Proposal> proposals) {
    Answer answer = new Answer("proposals", "reasons", "into", "other", "into_name", "other_name");
    for (Proposal it : proposals) {
      answer.add(
          Answer.values(
              "reasons",
                  it.reasons().stream()
                      .map(reason -> reason.name().toLowerCase(Locale.ROOT))
                      .toList(),
              "into", it.into().id(),
              "other", it.other().id(),
              "into_name", it.into().name(),
              "other_name", it.other().name(),
              "into_documents", it.into().documents(),
              "other_documents", it.other().documents()));
    }
    return answer;
  }

  public static Answer changes(List<Change> changes) {
    Answer answer =
        new Answer("identity_changes", "change", "when", "action", "undoes", "by", "why");
    changes.forEach(change -> answer.add(change(change)));
    return answer;
  }

  public static Map<String, @Nullable Object> change(Change change) {
    return Answer.values(
        "change", change.number(),
        "when", change.when(),
        "action", change.action(),
        "undoes", change.undoes(),
        "by", change.who(),
        "why", change.why(),
        "moves",
            change.moves().stream()
                .map(it ->
                    Answer.values(
                        "member", it.member(), "before", it.before(), "after", it.after()))
                .toList());
  }
}
