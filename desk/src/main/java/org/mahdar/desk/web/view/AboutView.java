package org.mahdar.desk.web.view;

import java.util.List;
import java.util.Objects;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Ledgers;
import org.mahdar.desk.web.Screen;
import org.mahdar.desk.web.View;
import org.mahdar.finding.Minutes;
import org.mahdar.reading.language.Language;

/** How far the pages can be trusted: versions, and how well it reads. */
final class AboutView implements View {

  private static final List<Quality> QUALITY = Quality.all();

  private final Ledgers ledgers;

  AboutView(Ledgers ledgers) {
    this.ledgers = ledgers;
  }

  @Override
  public String path() {
    return "/about";
  }

  @Override
  public void show(Asked asked, Screen screen) {
    screen.title("nav.about");
    Markup out = screen.out();
    for (String key : List.of("web.about.claims", "web.about.copies", "web.about.local")) {
      out.element("p", "lead", screen.say(key));
    }
    out.open("h2").text(screen.say("web.about.reads")).close();
    out.element("p", "note", screen.say("web.about.f1"));
    figures(screen);
    out.element("p", "note", screen.say("web.about.flatter"));
    out.open("h2").text(screen.say("web.about.versions")).close();
    versions(screen);
  }

  private static void figures(Screen screen) {
    Markup out = screen.out().open("div", "class", "scroll").open("table").open("thead").open("tr");
    for (String key : List.of("web.about.what", "web.about.known", "web.about.unread")) {
      out.open("th", "scope", "col").text(screen.say(key)).close();
    }
    out.close().close().open("tbody");
    for (Quality each : QUALITY) {
      out.open("tr").open("th", "scope", "row").text(screen.say(each.key())).close();
      out.element("td", "number", screen.words().digits(each.known()));
      out.element("td", "number", screen.words().digits(each.unread())).close();
    }
    out.close().close().close();
  }

  private void versions(Screen screen) {
    String program = AboutView.class.getPackage().getImplementationVersion();
    Markup out = screen.out().open("dl", "class", "versions");
    version(screen, "web.about.program", Objects.requireNonNullElse(program, "-"));
    version(screen, "lexicon", Language.VERSION);
    version(screen, "web.about.records", Minutes.SCHEMA);
    version(screen, "web.about.ledger", ledgers.read(ledger -> ledger.place()));
    version(screen, "web.about.state", ledgers.mark());
    out.close();
  }

  private static void version(Screen screen, String key, String value) {
    Markup out = screen.out().open("div").element("dt", "key", screen.say(key));
    out.open("dd").name(value).close().close();
  }
}
