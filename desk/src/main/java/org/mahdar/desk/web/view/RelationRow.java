package org.mahdar.desk.web.view;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.markup.FigureWords;
import org.mahdar.desk.markup.Labels;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Lang;
import org.mahdar.desk.web.Screen;
import org.mahdar.desk.web.States;
import org.mahdar.finding.Party;
import org.mahdar.ledger.relation.Category;
import org.mahdar.ledger.relation.DateBasis;
import org.mahdar.ledger.relation.Item;
import org.mahdar.ledger.relation.PledgeFinding;
import org.mahdar.ledger.relation.Proof;

/** One item of a relation: what, when, who claims it, who carries it, and the words themselves. */
record RelationRow(RelationPage page) {

  private static final FigureWords FIGURES = new FigureWords(Labels.bundled());

  /** What happens on a day: where none is known, that is said. */
  private static final Set<Category> DATED =
      Set.of(Category.VISIT, Category.MEETING, Category.SUMMIT, Category.AGREEMENT);

  void write(Item item) {
    Markup out = page.screen().out();
    out.open("li", "class", "item", "id", page.anchor(item));
    what(item);
    out.open("p", "class", "facts");
    dated(item);
    status(item);
    pledge(item);
    out.close();
    evidence(item);
    out.open("dl", "class", "facts");
    parties("claimed_by", item.claimedBy());
    names("carried_by", item.carriedBy());
    names("web.corroborated_by", item.corroboratedBy());
    names("web.relation.conflicts", item.conflictsWith());
    out.close().close();
  }

  /** Titles that are made, not quoted; what is quoted stands below in its own words. */
  private void what(Item item) {
    Screen screen = page.screen();
    Markup out = screen.out().open("p", "class", "what");
    switch (item.category()) {
      case FIGURE -> number(item);
      case PLEDGE, TARGET, PROJECT, AGREEMENT, POSITION ->
          out.element("b", "by", page.names(item.by()));
      default -> out.open("b", "dir", "auto").text(title(item)).close();
    }
    out.close();
  }

  String title(Item item) {
    return page.screen().lang() == Lang.AR ? item.title() : item.titleEn();
  }

  private void number(Item item) {
    var value = item.value();
    String unit = item.unit();
    if (value != null && unit != null) {
      String shown = page.screen().lang().of(FIGURES.of(value, null, null, unit, false));
      page.screen().out().open("b", "class", "number").name(page.screen().words().digits(shown));
      page.screen().out().close();
    }
  }

  private void dated(Item item) {
    Screen screen = page.screen();
    String date = item.date();
    DateBasis basis = item.dateBasis();
    if (item.category() == Category.PLEDGE || item.category() == Category.POSITION) {
      screen.date(page.known().published(item));
      if (date != null) {
        screen.out().open("span", "class", "due").text(screen.say("due") + " ");
        screen.date(date).out().close();
      }
      return;
    }
    if (date != null) {
      screen.date(date);
    } else if (item.within() != null || DATED.contains(item.category())) {
      RelationDates.within(screen, item.within());
    }
    if (basis != null && basis != DateBasis.STATED) {
      screen.out().element("span", "basis", screen.code("date_basis", basis.code()));
    }
  }

  private void status(Item item) {
    String status = item.status();
    String kind = kind(item.category());
    if (status != null && kind != null) {
      page.screen().out().element("span", "chip " + status, page.screen().code(kind, status));
    }
  }

  /** Which codes an item's status is one of; null where it says nothing more. */
  private static @Nullable String kind(Category category) {
    return switch (category) {
      case VISIT, MEETING, SUMMIT -> "event_status";
      case AGREEMENT -> "agreement_status";
      case PROJECT -> "project_status";
      case PLEDGE -> "strength";
      case POSITION -> "act";
      case FIGURE -> "direction";
      case LEVEL, ANNIVERSARY, INITIATIVE, MECHANISM, PERSON, FORMULA, TARGET -> null;
    };
  }

  private void pledge(Item item) {
    for (Proof proof : item.evidence()) {
      PledgeFinding pledge = page.known().pledges().get(proof);
      if (pledge != null) {
        Screen screen = page.screen();
        for (String field : pledge.fields()) {
          screen.out().element("span", "field", screen.code("field", field));
        }
        String document = page.known().sources().shortId(proof.document());
        screen.link(
            "/pledges/" + document + ":" + pledge.finding(), screen.say("web.relation.thread"));
        return;
      }
    }
  }

  private void evidence(Item item) {
    List<Proof> all = item.evidence();
    proof(all.getFirst());
    if (all.size() > 1) {
      Markup out = page.screen().out().open("details").open("summary");
      out.text(page.screen().count("web.relation.more_words", all.size() - 1)).close();
      all.stream().skip(1).forEach(this::proof);
      out.close();
    }
  }

  private void proof(Proof proof) {
    Markup out = page.screen().out().open("p", "class", "proof");
    page.known()
        .sources()
        .evidence(page.screen(), proof.document(), proof.start(), proof.end(), proof.text());
    out.text(" ");
    page.known().sources().origin(page.screen(), proof.document());
    out.close();
  }

  private void parties(String key, List<Party> parties) {
    names(key, parties.stream().map(this::name).distinct().toList());
  }

  private String name(Party party) {
    String actor = party.actor();
    return actor != null && actor.startsWith("state:")
        ? States.name(actor.substring("state:".length()), page.screen().lang())
        : page.screen().named(party.name(), actor);
  }

  private void names(String key, List<String> names) {
    if (names.isEmpty()) {
      return;
    }
    Markup out = page.screen().out().open("div");
    out.element("dt", "", page.screen().say(key)).open("dd");
    for (int i = 0; i < names.size(); i++) {
      out.text(i == 0 ? "" : page.screen().say("comma") + " ").name(names.get(i));
    }
    out.close().close();
  }
}
