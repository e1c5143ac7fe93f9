package org.mahdar.desk.web.view;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.answer.ActorRows;
import org.mahdar.desk.answer.Answer;
import org.mahdar.desk.answer.Rows;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Ledgers;
import org.mahdar.desk.web.Listed;
import org.mahdar.desk.web.Screen;
import org.mahdar.ledger.identity.Actor;
import org.mahdar.ledger.identity.Actors;
import org.mahdar.ledger.identity.Proposal;
import org.mahdar.ledger.identity.Proposals;
import org.mahdar.text.Folding;

/** Everybody whom the documents name, found by any spelling. */
final class ActorsView implements Listed {

  private static final List<String> TYPES = List.of("person", "state", "organisation", "mechanism");

  private final Ledgers ledgers;

  ActorsView(Ledgers ledgers) {
    this.ledgers = ledgers;
  }

  @Override
  public String path() {
    return "/actors";
  }

  static List<Actor> all(Ledgers ledgers) {
    return ledgers.kept("all actors", ledger -> ledger.look(Actors::all));
  }

  static List<Proposal> proposals(Ledgers ledgers) {
    return ledgers.kept("proposed mergers", ledger -> ledger.look(Proposals::of));
  }

  @Override
  public Rows rows(Asked asked, int most) {
    List<Actor> found = found(asked);
    Answer answer = ActorRows.actors(found.stream().limit(most).toList());
    answer.total(found.size());
    return answer;
  }

  @Override
  public boolean citesDocuments() {
    return false;
  }

  @Override
  public void show(Asked asked, Screen screen) {
    screen.title("web.kind.actor");
    new Filters(asked, screen, path(), "list")
        .live("name", "name")
        .choice("type", "web.type", "actor_type", TYPES)
        .tick("proposed", "web.actor.proposed")
        .done();
    List<Actor> found = found(asked);
    Paging paging = new Paging(asked, found.size());
    screen.fragment(
        "list",
        () -> {
          paging.found(screen);
          paging.rows(screen, "list", found, each -> row(screen, each));
        });
  }

  private List<Actor> found(Asked asked) {
    String typed = asked.text("name");
    String part = typed == null ? null : Folding.of(typed);
    String type = asked.text("type");
    Set<String> proposed = asked.ticked("proposed") ? proposed() : Set.of();
    return all(ledgers).stream()
        .filter(it -> type == null || it.type().equals(type))
        .filter(it -> !asked.ticked("proposed") || proposed.contains(it.id()))
        .filter(it -> fits(it, part))
        .toList();
  }

  private Set<String> proposed() {
    Set<String> ids = new HashSet<>();
    for (Proposal each : proposals(ledgers)) {
      ids.add(each.into().id());
      ids.add(each.other().id());
    }
    return ids;
  }

  private static boolean fits(Actor actor, @Nullable String part) {
    return part == null
        || actor.id().contains(part)
        || actor.members().contains(part)
        || actor.names().keySet().stream().anyMatch(name -> Folding.of(name).contains(part));
  }

  private static void row(Screen screen, Actor actor) {
    Markup out = screen.out().open("li").open("p", "class", "who");
    link(screen, actor);
    out.text(" ").element("span", "chip", screen.code("actor_type", actor.type())).close();
    out.open("p", "class", "facts");
    String country = actor.country();
    if (country != null && !actor.type().equals("state")) {
      out.name(Cited.side(screen, country));
    }
    out.element("span", "", screen.count("count.documents", count(actor.documents())));
    if (actor.names().size() > 1) {
      out.element("span", "", screen.count("web.actor.spellings", actor.names().size()));
    }
    if (!actor.roles().isEmpty()) {
      out.open("bdi", "dir", "auto").text(actor.roles().getLast().role()).close();
    }
    out.close().close();
  }

  static void link(Screen screen, Actor actor) {
    screen.link("/actors/" + Asked.encoded(actor.id()), screen.named(actor.name(), actor.id()));
  }

  static int count(long documents) {
    return (int) Math.min(documents, Integer.MAX_VALUE);
  }
}
