package org.mahdar.desk.web.view;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.mahdar.desk.answer.Rows;
import org.mahdar.desk.answer.ThreadRows;
import org.mahdar.desk.markup.Label;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Ledgers;
import org.mahdar.desk.web.Listed;
import org.mahdar.desk.web.NotThere;
import org.mahdar.desk.web.Screen;
import org.mahdar.ledger.pledge.Evidence;
import org.mahdar.ledger.pledge.Happening;
import org.mahdar.ledger.pledge.PledgeThread;
import org.mahdar.ledger.pledge.Promise;
import org.mahdar.ledger.pledge.Score;
import org.mahdar.ledger.pledge.Scores;
import org.mahdar.ledger.pledge.Threads;
import org.mahdar.ledger.pledge.Voicing;

/**
 * One undertaking over documents and years: each time that it was voiced, where the thing was
 * announced, when it is due, what may answer it, and what named people hold of it. It judges
 * nothing.
 */
final class PledgeView implements Listed {

  private static final Label MISSING =
      new Label(
          "The ledger has no such promise. The register of pledges lists them all.",
          "لا تعهد بهذا المرجع في السجل. تسرد صفحة التعهدات كل التعهدات.");

  private final Ledgers ledgers;

  PledgeView(Ledgers ledgers) {
    this.ledgers = ledgers;
  }

  @Override
  public String path() {
    return "/pledges/{ref}";
  }

  /** The promise that an address names. */
  static Promise promise(Ledgers ledgers, Asked asked) {
    return PledgeRegister.of(ledgers)
        .promise(asked.part("ref"))
        .orElseThrow(() -> new NotThere(MISSING));
  }

  @Override
  public Rows rows(Asked asked, int most) {
    PledgeThread thread = thread(promise(ledgers, asked));
    List<Score> scores = ledgers.read(ledger -> ledger.look(Scores::all));
    return new ThreadRows(LocalDate.now(ZoneId.systemDefault()), scores)
        .answer(new Threads.Found(List.of(thread), 1));
  }

  private PledgeThread thread(Promise promise) {
    PledgeRegister register = PledgeRegister.of(ledgers);
    return ledgers.kept(
        "thread of " + promise.reference(),
        _ -> register.thread(promise).orElseThrow(() -> new NotThere(MISSING)));
  }

  @Override
  public void show(Asked asked, Screen screen) {
    Promise promise = promise(ledgers, asked);
    PledgeThread thread = thread(promise);
    screen.title(new Label("One undertaking", "تعهد واحد"));
    Markup out = screen.out();
    out.open("p", "class", "who");
    PledgesView.parties(screen, thread.first());
    out.close();
    due(screen, thread);
    voicings(screen, thread, promise);
    if (!thread.announced().isEmpty()) {
      happenings(screen, "web.thread.announced", thread.announced());
    }
    happenings(screen, "web.thread.evidence", thread.evidence());
    new PledgeScores(asked, screen, ledgers).write(thread, promise);
  }

  private static void due(Screen screen, PledgeThread thread) {
    String due = thread.due();
    Markup out = screen.out().open("p", "class", "due").text(screen.say("due") + ": ");
    screen.date(due);
    if (due != null) {
      LocalDate today = LocalDate.now(ZoneId.systemDefault());
      String code = thread.isOverdue(today) ? "passed" : "open";
      out.text(" ").element("span", "chip", screen.code("due", code));
    }
    out.close();
  }

  private static void voicings(Screen screen, PledgeThread thread, Promise named) {
    Markup out = screen.out();
    out.open("h2").text(screen.say("web.thread.voicings")).close();
    out.open("ol", "class", "rows voicings");
    for (Voicing voicing : thread.voicings()) {
      Promise lead = voicing.lead();
      boolean here = voicing.promises().anyMatch(it -> it.reference().equals(named.reference()));
      out.open("li", "class", here ? "here" : "", "id", lead.reference());
      out.open("p", "class", "who");
      screen.date(lead.carrier().published());
      out.text(" ");
      Cited.chip(screen, "strength", lead.strength().code());
      voicing.changes().forEach(change -> Cited.chip(screen, "change", change.code()));
      out.close();
      Cited.words(screen, lead.carrier(), lead.start(), lead.end(), lead.words());
      facts(screen, voicing);
      out.close();
    }
    out.close();
  }

  private static void facts(Screen screen, Voicing voicing) {
    Promise lead = voicing.lead();
    Markup out = screen.out().open("div", "class", "facts");
    if (lead.target() != null) {
      out.open("span").text(screen.say("target") + ": ").name(lead.target()).close();
    }
    if (lead.due() != null) {
      out.open("span").text(screen.say("due") + ": ");
      screen.date(lead.due());
      out.close();
    }
    if (lead.continuing()) {
      out.element("span", "", screen.say("continues"));
    }
    Cited.carriers(
        screen, lead.carrier(), voicing.copies().stream().map(Promise::carrier).toList());
    out.close();
  }

  /** What it is, and why it is shown: what it proves is for people to say. */
  private static void happenings(Screen screen, String key, List<Evidence> all) {
    Markup out = screen.out().open("h2").text(screen.say(key)).close();
    if (all.isEmpty()) {
      out.element("p", "nothing", screen.code("evidence", "none"));
      return;
    }
    out.open("ol", "class", "rows");
    for (Evidence each : all) {
      Happening it = each.happening();
      out.open("li").open("p", "class", "who");
      screen.date(it.date() == null ? it.carrier().published() : it.date());
      out.text(" ");
      switch (it.kind()) {
        case AGREEMENT -> Cited.chip(screen, "agreement", it.type());
        case PROJECT -> Cited.chip(screen, "kind", "project");
        default -> Cited.chip(screen, "event", it.type());
      }
      if (!it.status().isEmpty()) {
        Cited.chip(screen, it.kind().code() + "_status", it.status());
      }
      out.close();
      Cited.words(screen, it.carrier(), it.start(), it.end(), it.words());
      out.open("div", "class", "facts");
      out.element("span", "", screen.code("ground", each.ground().code()));
      out.element("span", "", screen.code("timing", each.timing().code()));
      out.open("span").text(screen.say("answer.shared") + ": ");
      out.name(String.join(screen.say("comma") + " ", each.shared())).close();
      Cited.carriers(screen, it.carrier(), List.of());
      out.close().close();
    }
    out.close();
  }
}
