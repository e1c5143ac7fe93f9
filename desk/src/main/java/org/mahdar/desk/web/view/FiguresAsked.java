package org.mahdar.desk.web.view;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Screen;
import org.mahdar.finding.Party;
import org.mahdar.ledger.claim.Dates;
import org.mahdar.ledger.claim.Who;
import org.mahdar.ledger.figure.Amount;
import org.mahdar.ledger.figure.Series;
import org.mahdar.ledger.likeness.Wording;

/** Which series are wanted, and the form that asks. One number that fits brings its series. */
record FiguresAsked(
    List<Who> owners,
    @Nullable String unit,
    @Nullable String about,
    @Nullable String from,
    @Nullable String until,
    boolean conflicts,
    boolean unowned) {

  FiguresAsked {
    owners = List.copyOf(owners);
  }

  static FiguresAsked of(Asked asked) {
    return new FiguresAsked(
        asked.who("owner"),
        asked.text("unit"),
        asked.text("about"),
        asked.date("from"),
        asked.date("until"),
        asked.ticked("conflicts"),
        asked.ticked("unowned"));
  }

  List<Series> of(FigureAnswers answers) {
    Wording words = about == null ? Wording.none() : Wording.of(about);
    List<Series> all = unowned ? answers.all(unit, about) : answers.owned();
    return all.stream()
        .filter(series -> !conflicts || !series.conflicts().isEmpty())
        .filter(series -> unit == null || unit.equals(series.unit()))
        .filter(series -> series.amounts().stream().anyMatch(amount -> wants(amount, words)))
        .toList();
  }

  /** Whether what is asked for is all figures of a ledger that has too many for one answer. */
  boolean isTooMuch(FigureAnswers answers) {
    return unowned && unit == null && about == null && answers.many();
  }

  private boolean wants(Amount amount, Wording words) {
    return Dates.isBetween(amount.carrier().published(), from, until)
        && amount.subject().hasAll(words)
        && (owners.isEmpty() || isTheirs(amount));
  }

  private boolean isTheirs(Amount amount) {
    String owner = amount.owner();
    String side = amount.ownerSide();
    return owner != null
        && side != null
        && owners.stream().anyMatch(who -> who.is(new Party(owner, null), side));
  }

  void form(Asked asked, Screen screen, List<Series> offered) {
    String path = screen.href("/figures");
    AskingForm form = new AskingForm(screen, path, "list", 16);
    form.words("owner", "owner", asked.text("owner"));
    units(screen, offered);
    form.words("about", "web.figure.about", about);
    form.day("from", "web.from", from);
    form.day("until", "web.until", until);
    Markup out = screen.out();
    out.open("fieldset", "class", "kinds");
    out.open("legend", "class", "unseen").text(screen.say("web.figure.which")).close();
    box(screen, "conflicts", conflicts);
    box(screen, "unowned", unowned);
    out.close();
    out.open("button", "type", "submit").text(screen.say("web.show")).close().close();
  }

  private void units(Screen screen, List<Series> offered) {
    TreeSet<String> units = new TreeSet<>();
    offered.forEach(series -> units.add(series.unit()));
    if (unit != null) {
      units.add(unit);
    }
    Markup out = screen.out().open("label").text(screen.say("web.figure.unit"));
    out.open("select", "name", "unit");
    out.open("option", "value", "").text(screen.say("web.figure.any_unit")).close();
    for (String each : units) {
      if (each.equals(unit)) {
        out.open("option", "value", each, "selected", "");
      } else {
        out.open("option", "value", each);
      }
      out.text(SeriesWords.unit(screen, each)).close();
    }
    out.close().close();
  }

  private static void box(Screen screen, String name, boolean ticked) {
    Markup out = screen.out().open("label");
    if (ticked) {
      out.empty("input", "type", "checkbox", "name", name, "value", "on", "checked", "");
    } else {
      out.empty("input", "type", "checkbox", "name", name, "value", "on");
    }
    out.text(screen.say("web.figure." + name)).close();
  }
}
