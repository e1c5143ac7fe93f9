package org.mahdar.desk.web.view;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Screen;
import org.mahdar.desk.web.States;
import org.mahdar.finding.Party;
import org.mahdar.ledger.claim.Carrier;
import org.mahdar.ledger.claim.Sides;
import org.mahdar.ledger.identity.Member;
import org.mahdar.text.Folding;

/** What rows of all lists share: words that open where they stand, who carries them, sides. */
final class Cited {

  private Cited() {}

  /** Where words stand, in the reader. */
  static String address(String document, int start, int end) {
    return "/documents/" + document + "#e=" + start + "-" + end;
  }

  /** Words of an article, as a link to where they stand. */
  static void words(Screen screen, Carrier carrier, int start, int end, String words) {
    Markup out = screen.out().open("p", "class", "evidence");
    out.open("a", "href", screen.href(address(carrier.shortId(), start, end)));
    screen.quote(words.strip());
    out.close();
    cite(screen, carrier.shortId(), start, end);
    out.close();
  }

  /** The way to a citation of words, one step from their row. */
  static void cite(Screen screen, String document, int start, int end) {
    String address = "/documents/" + document + "/cite?e=" + start + "-" + end;
    String words = screen.say("web.reader.cite_words");
    Markup out = screen.out().text(" ");
    out.open("a", "class", "cite", "href", screen.href(address), "aria-label", words);
    out.text(screen.say("web.cite")).close();
  }

  /**
   * Who carries it, with the date where there are several: copies are told, and counted as what
   * they are.
   */
  static void carriers(Screen screen, Carrier first, List<Carrier> others) {
    Markup out = screen.out().open("div", "class", "carriers");
    if (others.isEmpty()) {
      out.text(screen.say("carried_by") + " ");
      screen.link("/documents/" + first.shortId(), first.name());
    } else {
      out.open("details").open("summary");
      out.text(screen.count("web.carried", 1 + others.size())).close().open("ul");
      out.open("li");
      carrier(screen, first);
      out.close();
      for (Carrier each : others) {
        out.open("li");
        carrier(screen, each);
        out.close();
      }
      out.close().close();
    }
    out.close();
  }

  private static void carrier(Screen screen, Carrier carrier) {
    screen.link("/documents/" + carrier.shortId(), carrier.name());
    screen.out().text(" ");
    screen.date(carrier.published());
  }

  /** A country's name in the reader's language; whoever is no state is named as they are. */
  static String side(Screen screen, String side) {
    return Sides.isState(side)
        ? States.name(side, screen.lang())
        : side.startsWith("name:") ? side.substring("name:".length()) : side;
  }

  /**
   * Several sides.
   *
   * @param parties in whose words those are named that are no states
   */
  static String sides(Screen screen, Collection<String> sides, List<Party> parties) {
    return sides.stream()
        .sorted()
        .map(side -> Sides.isState(side) ? side(screen, side) : named(screen, side, parties))
        .collect(Collectors.joining(screen.say("comma") + " "));
  }

  private static String named(Screen screen, String side, List<Party> parties) {
    return parties.stream()
        .filter(it -> side.equals(it.actor()) || side.equals(Folding.of(it.name().strip())))
        .map(it -> screen.named(it.name(), it.actor()))
        .findFirst()
        .orElse(side);
  }

  /** A name that leads to all that is known of it. */
  static void actor(Screen screen, String name, @Nullable String actor) {
    screen.link("/actors/" + Asked.encoded(Member.of(name, actor)), screen.named(name, actor));
  }

  static void chip(Screen screen, String kind, String code) {
    screen.out().element("span", "chip " + kind, screen.code(kind, code));
  }

  static String title(Carrier carrier) {
    return Objects.requireNonNullElse(carrier.title(), carrier.source());
  }
}
