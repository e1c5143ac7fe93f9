package org.mahdar.desk.web.view;

import java.util.List;
import java.util.Locale;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Ledgers;
import org.mahdar.desk.web.Screen;
import org.mahdar.ledger.identity.Actor;
import org.mahdar.ledger.identity.Change;
import org.mahdar.ledger.identity.Changes;
import org.mahdar.ledger.identity.Proposal;

/** Who an actor may be as well, with the reasons, and forms for people to say so. */
record ActorForms(Asked asked, Screen screen, Ledgers ledgers) {

  void write(Actor actor) {
    proposals(actor);
    members(actor);
    merge(actor);
    history(actor);
  }

  private void proposals(Actor actor) {
    List<Proposal> about =
        ActorsView.proposals(ledgers).stream()
            .filter(it -> it.into().id().equals(actor.id()) || it.other().id().equals(actor.id()))
            .toList();
    if (about.isEmpty()) {
      return;
    }
    Markup out = screen.out().open("h2").text(screen.say("web.actor.proposals")).close();
    out.open("ul", "class", "rows");
    for (Proposal each : about) {
      Actor other = each.into().id().equals(actor.id()) ? each.other() : each.into();
      out.open("li").open("p", "class", "who");
      ActorsView.link(screen, other);
      each.reasons().forEach(reason -> Cited.chip(screen, "reason", code(reason)));
      out.close();
      out.open("p", "class", "facts").name(other.id());
      out.element("span", "", screen.count("count.documents", ActorsView.count(other.documents())));
      out.close();
      open(each.into().id());
      CorrectionForms.hidden(out, "into", each.into().id());
      CorrectionForms.hidden(out, "other", each.other().id());
      signature();
      button("merge");
      button("differ");
      out.close().close();
    }
    out.close();
  }

  private static String code(Proposal.Reason reason) {
    return reason.name().toLowerCase(Locale.ROOT);
  }

  private void members(Actor actor) {
    if (actor.members().isEmpty()) {
      return;
    }
    Markup out = screen.out().open("h2").text(screen.say("web.actor.members")).close();
    out.open("ul", "class", "rows");
    for (String member : actor.members()) {
      out.open("li").name(member);
      if (!member.equals(actor.id())) {
        open(actor.id());
        CorrectionForms.hidden(out, "member", member);
        signature();
        button("split");
        out.close();
      }
      out.close();
    }
    out.close();
  }

  private void merge(Actor actor) {
    Markup out = screen.out().open("h2").text(screen.say("web.actor.merge")).close();
    open(actor.id());
    CorrectionForms.hidden(out, "into", actor.id());
    CorrectionForms.field(screen, "other", "web.actor.other", null, true);
    signature();
    button("merge");
    out.element("p", "note", screen.say("web.why.note")).close();
  }

  private void history(Actor actor) {
    List<Change> about =
        ledgers.read(ledger -> ledger.look(Changes::all)).stream()
            .filter(change -> change.moves().stream().anyMatch(move -> isAbout(move, actor)))
            .toList();
    if (about.isEmpty()) {
      return;
    }
    Markup out = screen.out().open("h2").text(screen.say("web.actor.history")).close();
    out.open("ul", "class", "rows history");
    for (Change change : about.reversed()) {
      out.open("li").open("p", "class", "facts");
      out.element("span", "", screen.say("web.identity." + change.action()));
      out.name(change.who());
      screen.date(change.when());
      out.name(change.why()).close();
      for (Change.Move move : change.moves()) {
        String arrow = change.action().equals("differ") ? " ≠ " : " ← ";
        String to = change.action().equals("differ") ? move.before() : move.after();
        out.open("p").name(to).text(arrow).name(move.member()).close();
      }
      open(actor.id());
      CorrectionForms.hidden(out, "change", Long.toString(change.number()));
      signature();
      button("undo");
      out.close().close();
    }
    out.close();
  }

  private static boolean isAbout(Change.Move move, Actor actor) {
    return List.of(move.member(), move.before(), move.after()).contains(actor.id())
        || actor.members().contains(move.member());
  }

  private void open(String actor) {
    String address = screen.href("/actors/" + Asked.encoded(actor) + "/identity");
    screen.out().open("form", "class", "decide", "method", "post", "action", address);
  }

  private void signature() {
    String person = asked.person();
    CorrectionForms.field(screen, "who", "web.who", person, person == null);
    CorrectionForms.field(screen, "why", "web.why", null, true);
  }

  private void button(String action) {
    Markup out = screen.out().open("button", "type", "submit", "name", "action", "value", action);
    out.text(screen.say("web.identity.do." + action)).close();
  }
}
