package org.mahdar.desk.web.reader;

import java.util.List;
import org.mahdar.desk.markup.FigureWords;
import org.mahdar.desk.markup.Label;
import org.mahdar.desk.markup.Labels;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Lang;
import org.mahdar.desk.web.Screen;
import org.mahdar.finding.Minutes;
import org.mahdar.grammar.Guard;
import org.mahdar.grammar.Meaning;
import org.mahdar.reading.Explained.Step;
import org.mahdar.reading.Note;

/** A rule that fired: what it means in the page's language, on which words, and how. */
record WhyStep(Screen screen, Minutes minutes, Step step) {

  private static final FigureWords FIGURES = new FigureWords(Labels.bundled());

  /**
   * Writes it as an item of a list.
   *
   * @param finding the one asked about: how another came to be would only be in the way
   */
  void show(String finding) {
    Markup out = screen.out().open("li");
    code("rule", step.rule());
    String became = step.finding();
    out.text(" ");
    out.element(
        "span",
        "chip",
        became == null
            ? screen.say("web.reader.yielded")
            : screen.say("web.reader.became") + " " + became);
    means("p", step.means());
    out.open("p");
    if (step.span().end() <= minutes.text().length()) {
      screen.quote(step.span().in(minutes.text()));
    }
    out.close();
    if (!step.notes().isEmpty() && finding.equals(became)) {
      out.open("ul");
      step.notes().forEach(this::note);
      out.close();
    }
    code("place", step.place());
    out.close();
  }

  /** Rules that people wrote for themselves may be told in English alone. */
  private void means(String tag, Meaning means) {
    Lang lang = means.isBilingual() ? screen.lang() : Lang.EN;
    screen.out().open(tag, "lang", lang.code(), "dir", lang.direction());
    screen.out().text(lang == Lang.AR ? means.arabic() : means.english()).close();
  }

  private void note(Note note) {
    Markup out = screen.out().open("li");
    out.element("span", "key", screen.code("why", note.code())).text(" ");
    switch (note) {
      case Note.Pattern it -> code("pattern", it.pattern());
      case Note.Cue it -> {
        screen.quote(it.lemma()).out().text(" ");
        code("place", it.place());
      }
      case Note.Slot it -> screen.quote(it.words());
      case Note.Guards it -> guards(it.guards());
      case Note.Amount it -> out.text(amount(it));
      case Note.Moment it -> out.name(String.valueOf(it.value()));
      case Note.Basis it -> out.text(screen.code("date_basis", it.basis().code()));
    }
    out.close();
  }

  private void guards(List<Guard> guards) {
    Markup out = screen.out().open("ul");
    for (Guard guard : guards) {
      out.open("li");
      means("span", guard.means());
      out.text(" ");
      code("rule", guard.id());
      out.close();
    }
    out.close();
  }

  private String amount(Note.Amount amount) {
    Label shown = FIGURES.of(amount.value(), null, null, amount.unit(), false);
    return screen.words().digits(screen.lang().of(shown));
  }

  /** Names and patterns of rules are no words of any language. */
  private void code(String className, String words) {
    screen.out().open("code", "class", className, "dir", "ltr").text(words).close();
  }
}
