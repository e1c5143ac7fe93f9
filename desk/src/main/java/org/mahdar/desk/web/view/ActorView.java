package org.mahdar.desk.web.view;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.mahdar.desk.answer.ActorRows;
import org.mahdar.desk.answer.Rows;
import org.mahdar.desk.markup.Label;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Ledgers;
import org.mahdar.desk.web.Listed;
import org.mahdar.desk.web.NotThere;
import org.mahdar.desk.web.Screen;
import org.mahdar.ledger.claim.Who;
import org.mahdar.ledger.identity.Actor;
import org.mahdar.ledger.likeness.Wording;
import org.mahdar.ledger.pledge.PledgeFilter;
import org.mahdar.ledger.statement.StatementFilter;

/** One actor: spellings, roles over time, what they said and promised, who they may be as well. */
final class ActorView implements Listed {

  private static final Label MISSING =
      new Label(
          "Nobody of that name is in the ledger. The list of actors can be searched.",
          "لا أحد بهذا الاسم في السجل. يمكن البحث في قائمة الأطراف.");
  private static final String UNKNOWN = "name:";

  private final Ledgers ledgers;

  ActorView(Ledgers ledgers) {
    this.ledgers = ledgers;
  }

  @Override
  public String path() {
    return "/actors/{id}";
  }

  /** Whoever was merged with somebody is found as them. */
  private Actor actor(Asked asked) {
    String id = asked.part("id");
    List<Actor> all = ActorsView.all(ledgers);
    return all.stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .or(() -> all.stream().filter(it -> it.members().contains(id)).findFirst())
        .orElseThrow(() -> new NotThere(MISSING));
  }

  @Override
  public Rows rows(Asked asked, int most) {
    return ActorRows.one(actor(asked));
  }

  @Override
  public boolean citesDocuments() {
    return false;
  }

  @Override
  public void show(Asked asked, Screen screen) {
    Actor actor = actor(asked);
    screen.title(Label.same(screen.named(actor.name(), actor.id())));
    Markup out = screen.out().open("p", "class", "facts");
    out.element("span", "chip", screen.code("actor_type", actor.type()));
    if (actor.country() != null && !actor.type().equals("state")) {
      out.name(Cited.side(screen, actor.country()));
    }
    out.element("bdi", "id", actor.id());
    out.element("span", "", screen.count("count.documents", ActorsView.count(actor.documents())));
    out.close();
    claims(screen, actor);
    spellings(screen, actor);
    roles(screen, actor);
    new ActorForms(asked, screen, ledgers).write(actor);
  }

  private void claims(Screen screen, Actor actor) {
    String wanted = actor.id().startsWith(UNKNOWN) ? actor.name() : actor.id();
    List<Who> who = List.of(Who.parse(wanted));
    int said =
        StatementsView.index(ledgers)
            .find(new StatementFilter(who, java.util.Set.of(), null, null, Wording.none()))
            .size();
    PledgeFilter by =
        new PledgeFilter(
            who, List.of(), java.util.Set.of(), java.util.Set.of(), null, null, Wording.none());
    int promised = PledgeRegister.of(ledgers).find(by).size();
    Markup out = screen.out().open("ul", "class", "names");
    out.open("li");
    screen.link("/statements?by=" + Asked.encoded(wanted), screen.count("web.statements", said));
    out.close().open("li");
    screen.link("/pledges?by=" + Asked.encoded(wanted), screen.count("web.pledges", promised));
    out.close().close();
  }

  private static void spellings(Screen screen, Actor actor) {
    Markup out = screen.out();
    out.open("h2").text(screen.say("web.actor.names")).close().open("ul", "class", "names");
    actor.names().entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .forEach(each -> {
          out.open("li").name(each.getKey());
          out.element("span", "count", screen.number(each.getValue())).close();
        });
    out.close();
  }

  private static void roles(Screen screen, Actor actor) {
    if (actor.roles().isEmpty()) {
      return;
    }
    Markup out = screen.out().open("h2").text(screen.say("web.actor.roles")).close();
    out.open("div", "class", "scroll").open("table").open("thead").open("tr");
    for (String key : List.of("role", "web.from", "web.until", "section.documents")) {
      out.open("th", "scope", "col").text(screen.say(key)).close();
    }
    out.close().close().open("tbody");
    actor.roles().stream()
        .sorted(Comparator.comparing(role -> String.valueOf(role.first())))
        .forEach(role -> {
          out.open("tr").open("td", "dir", "auto").text(role.role()).close().open("td");
          screen.date(role.first());
          out.close().open("td");
          screen.date(role.last());
          out.close().element("td", "number", screen.number(role.documents())).close();
        });
    out.close().close().close();
  }
}
