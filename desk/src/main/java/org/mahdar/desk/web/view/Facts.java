package org.mahdar.desk.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.markup.FigureWords;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Screen;
import org.mahdar.finding.Agreement;
import org.mahdar.finding.Event;
import org.mahdar.finding.Figure;
import org.mahdar.finding.Finding;
import org.mahdar.finding.Party;
import org.mahdar.finding.Pledge;
import org.mahdar.finding.Project;
import org.mahdar.finding.Statement;

/** What a finding says, beside its words: a list of names and values in the reader's language. */
final class Facts {

  private final Screen screen;
  private final Markup out;

  private Facts(Screen screen) {
    this.screen = screen;
    this.out = screen.out();
  }

  /** The name of its kind: {@code statement}, as the ledger and the labels have it. */
  static String kind(Finding finding) {
    return switch (finding) {
      case Statement _ -> "statement";
      case Pledge _ -> "pledge";
      case Event _ -> "event";
      case Agreement _ -> "agreement";
      case Project _ -> "project";
      case Figure _ -> "figure";
    };
  }

  /** Everything that is stated; what a record leaves out is left out. */
  static void write(Screen screen, Finding finding) {
    Facts facts = new Facts(screen);
    facts.out.open("dl", "class", "finding-facts");
    switch (finding) {
      case Statement it -> facts.statement(it);
      case Pledge it -> facts.pledge(it);
      case Event it -> facts.event(it);
      case Agreement it -> facts.agreement(it);
      case Project it -> facts.project(it);
      case Figure it -> facts.figure(it);
    }
    facts.out.close();
  }

  private void statement(Statement it) {
    fact("claimed_by", it.speaker().name());
    if (it.speaker().basis() != Statement.Basis.EXPLICIT) {
      fact("web.basis", screen.code("speaker_basis", it.speaker().basis().code()));
    }
    fact("web.act", screen.code("act", it.act().code()));
    fact("web.mode", screen.code("mode", it.mode().code()));
    fact("addressee", name(it.addressee()));
  }

  private void pledge(Pledge it) {
    fact("web.strength", screen.code("strength", it.strength().code()));
    fact("by", it.by().isEmpty() ? screen.say("by.not_stated") : names(it.by()));
    fact("to", it.to().isEmpty() ? null : names(it.to()));
    fact("web.fields", codes("field", it.fields()));
    fact("target", it.target() == null ? null : it.target().text());
    date("due", it.due());
    if (it.continuing()) {
      fact("web.note", screen.say("continues"));
    }
  }

  private void event(Event it) {
    fact("web.type", screen.code("event", it.type().code()));
    fact("web.status", screen.code("event_status", it.status().code()));
    fact("participants", it.participants().isEmpty() ? null : names(it.participants()));
    fact("place", name(it.place()));
    date("date", it.date());
    fact("dated", it.date() == null ? null : screen.code("date_basis", it.dateBasis().code()));
    fact("ordinal", number(it.ordinal()));
    fact("times", number(it.count()));
  }

  private void agreement(Agreement it) {
    fact("web.type", screen.code("agreement", it.kind().code()));
    fact("name", it.name());
    Agreement.Status status = it.status();
    fact("web.status", status == null ? null : screen.code("agreement_status", status.code()));
    fact("parties", it.parties().isEmpty() ? null : names(it.parties()));
    date("date", it.date());
    fact("documents_signed", it.count() == null ? it.countText() : number(it.count()));
    fact("web.fields", codes("field", it.fields()));
  }

  private void project(Project it) {
    fact("name", it.name());
    fact("web.status", screen.code("project_status", it.status().code()));
    String field = it.field();
    fact("web.fields", field == null ? null : screen.code("field", field));
    fact("place", name(it.place()));
    date("date", it.date());
  }

  private void figure(Figure it) {
    String shown = screen.lang().of(new FigureWords(screen.labels()).of(it));
    fact("web.kind.figure.one", screen.words().digits(shown));
    fact("web.what", it.what());
    String owner = it.attributedTo();
    fact("owner", owner == null ? screen.say("owner.not_stated") : owner);
    date("period", it.period());
  }

  private void fact(String key, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      out.open("div").element("dt", "key", screen.say(key));
      out.open("dd").name(value).close().close();
    }
  }

  private void date(String key, @Nullable String iso) {
    fact(key, iso == null ? null : screen.words().date(iso));
  }

  private @Nullable String number(@Nullable Integer number) {
    return number == null ? null : screen.number(number);
  }

  private @Nullable String codes(String kind, List<String> codes) {
    List<String> all = codes.stream().map(code -> screen.code(kind, code)).toList();
    return all.isEmpty() ? null : String.join(screen.say("comma") + " ", all);
  }

  private String names(List<Party> parties) {
    return String.join(screen.say("comma") + " ", parties.stream().map(Party::name).toList());
  }

  private static @Nullable String name(@Nullable Party party) {
    return party == null ? null : party.name();
  }
}
