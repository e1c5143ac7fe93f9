package org.mahdar.desk.web.view;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Screen;
import org.mahdar.finding.Party;
import org.mahdar.ledger.claim.Dates;
import org.mahdar.ledger.claim.Who;
import org.mahdar.ledger.formula.Phrase;
import org.mahdar.ledger.formula.Use;
import org.mahdar.text.Folding;

/** Which uses of phrases are wanted, and the form that asks. */
record FormulaAsked(
    List<Who> speakers, @Nullable String words, @Nullable String from, @Nullable String until) {

  FormulaAsked {
    speakers = List.copyOf(speakers);
  }

  static FormulaAsked of(Asked asked) {
    return new FormulaAsked(
        asked.who("by"), asked.text("words"), asked.date("from"), asked.date("until"));
  }

  /** A phrase with the uses that are wanted; empty where none is. */
  Optional<Phrase> of(Phrase phrase) {
    List<Use> wanted = phrase.uses().stream().filter(this::wants).toList();
    return wanted.isEmpty() ? Optional.empty() : Optional.of(new Phrase(phrase.formula(), wanted));
  }

  private boolean wants(Use use) {
    return Dates.isBetween(use.carrier().published(), from, until)
        && (words == null
            || use.formula().equals(words)
            || Folding.of(use.words()).contains(Folding.of(words)))
        && (speakers.isEmpty() || isTheirs(use));
  }

  private boolean isTheirs(Use use) {
    Party speaker = use.speaker();
    String side = use.side();
    return speaker != null
        && side != null
        && speakers.stream().anyMatch(who -> who.is(speaker, side));
  }

  /**
   * @param path the view's, below the language
   */
  void form(Asked asked, Screen screen, String path) {
    String address = screen.href(path);
    AskingForm form = new AskingForm(screen, address, "list", 18);
    form.words("words", "web.formula.words", words);
    form.words("by", "web.formula.by", asked.text("by"));
    form.day("from", "web.from", from);
    form.day("until", "web.until", until);
    screen.out().open("button", "type", "submit").text(screen.say("web.show")).close().close();
  }
}
