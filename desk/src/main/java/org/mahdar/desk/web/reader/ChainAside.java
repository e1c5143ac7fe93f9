package org.mahdar.desk.web.reader;

import java.util.Locale;
import java.util.Optional;
import org.mahdar.chain.Family;
import org.mahdar.chain.Report;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Carriage;
import org.mahdar.desk.web.Screen;
import org.mahdar.desk.web.Shelf;
import org.mahdar.ledger.DocumentLine;
import org.mahdar.ledger.chain.Chain;
import org.mahdar.ledger.chain.Tie;

/** Who else carries the text, in order. */
final class ChainAside {

  private static final int MOST = 12;

  private final Shelf shelf;

  ChainAside(Shelf shelf) {
    this.shelf = shelf;
  }

  void write(Screen screen, DocumentLine line) {
    Chain chain = shelf.chain(line);
    Markup out = screen.out();
    out.open("section", "class", "chain-aside", "aria-labelledby", "chain");
    out.open("h2", "id", "chain").text(screen.say("web.chain.who")).close();
    if (chain.isAlone()) {
      out.element("p", "nothing", screen.say("web.chain.alone"));
    }
    Family family = chain.family();
    if (family != null) {
      out.open("ol");
      family.members().stream().limit(MOST).forEach(part -> part(screen, chain, line, part));
      out.close();
      out.open("p").open("a", "href", screen.href("/chains/" + line.shortId()));
      out.text(screen.count("web.chain.members", family.members().size())).close().close();
    }
    outside(screen, chain, line);
    out.close();
  }

  private void part(Screen screen, Chain chain, DocumentLine line, Family.Part part) {
    Report report = part.report();
    Markup out = screen.out();
    boolean here = report.id().equals(line.id());
    if (here) {
      out.open("li", "aria-current", "true");
    } else {
      out.open("li");
    }
    screen.date(report.time().published());
    out.text(" ");
    if (here) {
      out.name(name(report));
    } else {
      screen.link("/documents/" + shelf.shortId(report.id()), name(report));
    }
    String relation = "web.chain.relation." + part.relation().name().toLowerCase(Locale.ROOT);
    out.text(" ").element("span", "chip", screen.say(relation));
    Optional<Tie> tie = chain.tie(report.id());
    tie.ifPresent(it -> tie(screen, line, it));
    out.close();
  }

  private void outside(Screen screen, Chain chain, DocumentLine line) {
    if (chain.outside().isEmpty()) {
      return;
    }
    Markup out = screen.out();
    out.open("h3").text(screen.say("web.chain.outside")).close().open("ul");
    for (Tie tie : chain.outside().stream().limit(MOST).toList()) {
      out.open("li");
      screen.link("/documents/" + shelf.shortId(tie.with().id()), name(tie.with()));
      tie(screen, line, tie);
      out.close();
    }
    out.close();
  }

  private void tie(Screen screen, DocumentLine line, Tie tie) {
    Markup out = screen.out();
    String type = "web.chain.type." + tie.type().name().toLowerCase(Locale.ROOT);
    out.text(" ").element("span", "chip", screen.say(type)).text(" ");
    String diff = "/diff/" + line.shortId() + "/" + shelf.shortId(tie.with().id());
    out.open("a", "href", screen.href(diff)).text(screen.say("web.chain.compare"));
    out.text(" (" + screen.number(Math.round(100 * tie.carried())) + "%)").close();
  }

  private static String name(Report report) {
    String outlet = report.outlet();
    return outlet != null ? outlet : Carriage.title(report);
  }
}
