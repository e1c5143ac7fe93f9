package org.mahdar.desk.web.view;

import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Screen;
import org.mahdar.desk.web.States;
import org.mahdar.finding.Party;
import org.mahdar.ledger.claim.Sides;
import org.mahdar.ledger.formula.Use;

/**
 * A use of a phrase in its context. The phrase stands in the middle, what comes before it on the
 * side where reading begins: lines keep the direction of their text in either language of the page.
 */
record UseLine(Screen screen, Sources sources, Passages passages) {

  private static final int CONTEXT = 90;

  void write(Use use) {
    Markup out = screen.out().open("li");
    long document = use.carrier().document();
    out.open("p", "class", "line", "dir", direction(use.words()));
    out.open("span", "class", "before").open("span");
    out.text(passages.before(document, use.start(), CONTEXT)).close().close();
    String place = sources.place(use.carrier().id(), use.start(), use.end());
    out.open("a", "class", "key", "href", screen.href(place));
    out.element("mark", "", use.words()).close();
    out.open("span", "class", "after").open("span");
    out.text(passages.after(document, use.end(), CONTEXT)).close().close().close();
    facts(use);
    out.close();
  }

  private static String direction(String words) {
    return words
            .codePoints()
            .mapToObj(Character::getDirectionality)
            .anyMatch(it -> it == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
        ? "rtl"
        : "ltr";
  }

  private void facts(Use use) {
    Markup out = screen.out().open("p", "class", "facts");
    screen.date(use.carrier().published());
    Party speaker = use.speaker();
    String side = use.side();
    if (speaker == null) {
      out.element("span", "speaker", screen.say("claimed_by.text"));
    } else {
      out.open("span", "class", "speaker").name(speaker.name());
      if (side != null && Sides.isState(side)) {
        out.text(" · " + States.name(side, screen.lang()));
      }
      out.close();
    }
    out.element("bdi", "outlet", sources.name(use.carrier().id()));
    Cited.cite(screen, sources.shortId(use.carrier().id()), use.start(), use.end());
    if (!use.carriedBy().isEmpty()) {
      out.element("span", "", screen.count("web.figure.copies", use.carriedBy().size()));
    }
    out.close();
  }
}
