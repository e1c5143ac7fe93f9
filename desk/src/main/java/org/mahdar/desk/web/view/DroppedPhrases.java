package org.mahdar.desk.web.view;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Screen;
import org.mahdar.desk.web.States;
import org.mahdar.ledger.claim.Carrier;
import org.mahdar.ledger.formula.DropOut;

/** Where a phrase stands in one text and not in the next one on the same kind of occasion. */
final class DroppedPhrases {

  private DroppedPhrases() {}

  static void write(Screen screen, Sources sources, List<DropOut> all) {
    Markup out = screen.out().open("section", "aria-labelledby", "dropped");
    out.open("h2", "id", "dropped").text(screen.say("web.formula.dropped")).close();
    out.element("p", "note", screen.say("web.formula.dropped.note"));
    if (all.isEmpty()) {
      out.element("p", "nothing", screen.say("web.formula.dropped.none")).close();
      return;
    }
    out.open("ul", "class", "rows");
    for (DropOut each : all) {
      out.open("li").element("b", "", occasion(screen, each.occasion()));
      out.open("dl", "class", "facts");
      text(screen, sources, "answer.with", each.with());
      text(screen, sources, "answer.without", each.without());
      out.close().close();
    }
    out.close().close();
  }

  /** {@code meeting CN-KZ} as readers say it. */
  private static String occasion(Screen screen, String occasion) {
    String[] parts = occasion.split(" ", 2);
    String states =
        parts.length < 2
            ? ""
            : Stream.of(parts[1].split("-", -1))
                .map(code -> States.name(code, screen.lang()))
                .collect(Collectors.joining(" – "));
    return screen.code("event", parts[0]) + ": " + states;
  }

  private static void text(Screen screen, Sources sources, String key, Carrier carrier) {
    Markup out = screen.out().open("div").element("dt", "", screen.say(key)).open("dd");
    String title = carrier.title() == null ? sources.name(carrier.id()) : carrier.title();
    screen.link("/documents/" + sources.shortId(carrier.id()), title);
    out.text(" ");
    screen.date(carrier.published());
    out.close().close();
  }
}
