package org.mahdar.desk.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.markup.FigureWords;
import org.mahdar.desk.markup.Labels;
import org.mahdar.desk.markup.Markup;
import org.mahdar.finding.Agreement;
import org.mahdar.finding.Event;
import org.mahdar.finding.Figure;
import org.mahdar.finding.Finding;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.Party;
import org.mahdar.finding.Pledge;
import org.mahdar.finding.Project;
import org.mahdar.finding.Quote;
import org.mahdar.finding.Statement;

/** Who and what a finding is, in chips and facts. */
public final class Telling {

  private static final String STATE = "state:";
  private static final FigureWords FIGURES = new FigureWords(Labels.bundled());

  private final Screen screen;
  private final Markup out;
  private final String home;
  private final Map<String, String> countries = new HashMap<>();

  /**
   * @param home the address of the document's page below the language; empty on that page itself
   */
  public Telling(Screen screen, Minutes minutes, String home) {
    this.screen = screen;
    this.home = home.isEmpty() ? "" : screen.href(home);
    this.out = screen.out();
    for (Minutes.Actor actor : minutes.actors()) {
      String country = actor.country();
      if (country != null) {
        countries.putIfAbsent(actor.actor() == null ? actor.name() : actor.actor(), country);
      }
    }
  }

  public void write(Finding finding) {
    switch (finding) {
      case Statement s -> statement(s);
      case Pledge p -> pledge(p);
      case Event e -> event(e);
      case Agreement a -> agreement(a);
      case Project j -> project(j);
      case Figure f -> figure(f);
    }
  }

  public void write(Minutes.Formula formula) {
    out.element("code", "code", formula.formula());
  }

  private void statement(Statement s) {
    Statement.Speaker speaker = s.speaker();
    parties("claimed_by", List.of(new Party(speaker.name(), speaker.actor())));
    chip("act", s.act().code());
    chip("mode", s.mode().code());
    if (speaker.basis() != Statement.Basis.EXPLICIT) {
      chip("speaker_basis", speaker.basis().code());
    }
    parties("addressee", listed(s.addressee()));
    other("within", s.within());
    other("web.reader.setting", s.setting());
  }

  private void pledge(Pledge p) {
    chip("strength", p.strength().code());
    if (p.by().isEmpty()) {
      out.element("span", "chip", screen.say("by.not_stated"));
    }
    parties("by", p.by());
    parties(p.strength() == Pledge.Strength.CALLS_FOR ? "asked" : "to", p.to());
    date("due", p.due());
    quote("target", p.target());
    p.fields().forEach(field -> chip("field", field));
    if (p.continuing()) {
      out.element("span", "chip", screen.say("continues"));
    }
    other("web.reader.voiced", p.statement());
  }

  private void event(Event e) {
    chip("event", e.type().code());
    chip("event_status", e.status().code());
    if (e.format() != null) {
      chip("format", e.format().code());
    }
    date("date", e.date());
    if (e.date() != null) {
      out.element("span", "basis", screen.code("date_basis", e.dateBasis().code()));
    }
    parties("participants", e.participants());
    parties("place", listed(e.place()));
    fact("ordinal", number(e.ordinal()));
    fact("times", number(e.count()));
  }

  private void agreement(Agreement a) {
    chip("agreement", a.kind().code());
    if (a.status() != null) {
      chip("agreement_status", a.status().code());
    }
    fact("name", a.name());
    parties("parties", a.parties());
    date("date", a.date());
    fact("documents_signed", a.countText() != null ? a.countText() : number(a.count()));
    a.fields().forEach(field -> chip("field", field));
  }

  private void project(Project j) {
    chip("project_status", j.status().code());
    fact("name", j.name());
    parties("place", listed(j.place()));
    date("date", j.date());
    if (j.field() != null) {
      chip("field", j.field());
    }
  }

  private void figure(Figure f) {
    out.element("b", "value", screen.words().digits(screen.lang().of(FIGURES.of(f))));
    out.text(" ");
    if (f.direction() != null) {
      chip("direction", f.direction().code());
    }
    fact("web.reader.counted", f.what());
    date("period", f.period());
    if (f.attributedTo() == null) {
      out.element("span", "chip", screen.say("owner.not_stated"));
    }
    fact("owner", f.attributedTo());
  }

  /** Which rule found it, and how sure that makes it. */
  public void rule(Finding finding) {
    fact("rule", finding.rule());
    fact("confidence", screen.number(Math.round(100 * finding.confidence())) + "%");
  }

  private void parties(String key, List<Party> parties) {
    if (parties.isEmpty()) {
      return;
    }
    label(key);
    String comma = "";
    for (Party party : parties) {
      out.text(comma).name(screen.named(party.name(), party.actor()));
      side(party);
      comma = screen.say("comma") + " ";
    }
    out.close().text(" ");
  }

  /** The state that somebody stands for, in the reader's language. */
  private void side(Party party) {
    String actor = party.actor();
    String country =
        actor != null && actor.startsWith(STATE)
            ? actor.substring(STATE.length())
            : countries.get(actor == null ? party.name() : actor);
    String name = country == null ? "" : States.name(country, screen.lang());
    if (!name.isEmpty() && !name.equals(screen.named(party.name(), party.actor()))) {
      out.text(" (").name(name).text(")");
    }
  }

  private void other(String key, @Nullable String id) {
    if (id != null) {
      label(key);
      out.open("a", "href", home + "#f-" + id).name(id).close().close().text(" ");
    }
  }

  private void quote(String key, @Nullable Quote quote) {
    if (quote != null) {
      label(key);
      screen.quote(quote.text());
      out.close().text(" ");
    }
  }

  private void date(String key, @Nullable String iso) {
    if (iso != null) {
      label(key);
      screen.date(iso);
      out.close().text(" ");
    }
  }

  private void fact(String key, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      label(key);
      out.name(value).close().text(" ");
    }
  }

  private void label(String key) {
    out.open("span", "class", "fact").element("span", "key", screen.say(key)).text(" ");
  }

  private void chip(String kind, String code) {
    out.element("span", "chip", screen.code(kind, code)).text(" ");
  }

  private static List<Party> listed(@Nullable Party party) {
    return party == null ? List.of() : List.of(party);
  }

  private @Nullable String number(@Nullable Integer number) {
    return number == null ? null : screen.number(number);
  }
}
