package org.mahdar.desk.web.view;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mahdar.chain.Family;
import org.mahdar.chain.Report;
import org.mahdar.desk.answer.ChainRows;
import org.mahdar.desk.answer.Rows;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Carriage;
import org.mahdar.desk.web.Listed;
import org.mahdar.desk.web.Screen;
import org.mahdar.desk.web.Shelf;
import org.mahdar.ledger.DocumentLine;
import org.mahdar.ledger.chain.Chain;
import org.mahdar.ledger.chain.Tie;

/** Who carried one report, in order, and what each did to it. */
final class ChainView implements Listed {

  private final Shelf shelf;

  ChainView(Shelf shelf) {
    this.shelf = shelf;
  }

  @Override
  public String path() {
    return "/chains/{document}";
  }

  @Override
  public Rows rows(Asked asked, int most) {
    Family family = shelf.chain(shelf.line(asked.part("document"))).family();
    return ChainRows.families(family == null ? List.of() : List.of(family));
  }

  @Override
  public void show(Asked asked, Screen screen) {
    DocumentLine asking = shelf.line(asked.part("document"));
    Chain chain = shelf.chain(asking);
    screen.titleOfDocument(Carriage.title(asking));
    Markup out = screen.out();
    Family family = chain.family();
    if (family == null) {
      out.element("p", "nothing", screen.say("web.chain.alone"));
    } else {
      family(screen, asking, family);
    }
    outside(screen, asking, chain);
  }

  /**
   * All are compared with the source; where none is named, with the document that was asked for.
   */
  private void family(Screen screen, DocumentLine asking, Family family) {
    Optional<Report> source = Families.source(family);
    DocumentLine base = source.map(it -> shelf.line(it.id())).orElse(asking);
    Markup out = screen.out().open("dl", "class", "dates");
    fact(
        screen,
        "web.chain.credited",
        Objects.requireNonNullElse(family.agency(), screen.say("web.chain.no_credit")));
    fact(
        screen,
        "web.chain.relation.source",
        source
            .map(ChainView::name)
            .orElseGet(() -> screen.say("web.chain.no_source") + ": " + why(screen, family)));
    fact(
        screen,
        "web.chain.compared_with",
        source.isPresent() ? screen.say("web.chain.with_source") : name(base));
    out.close();
    table(screen, base, family, shelf.chain(base));
  }

  private static void fact(Screen screen, String key, String value) {
    Markup out = screen.out().open("div").element("dt", "", screen.say(key));
    out.open("dd").name(value).close().close();
  }

  /** Why none of them can be called the source. */
  private static String why(Screen screen, Family family) {
    List<Report> copies =
        family.members().stream()
            .filter(part -> part.relation() != Family.Relation.PARTIAL)
            .map(Family.Part::report)
            .toList();
    if (copies.size() < 2) {
      return screen.say("web.chain.why.passages");
    }
    long undated = copies.stream().filter(it -> it.time().published() == null).count();
    if (undated > 0) {
      return screen.count("web.chain.why.undated", (int) undated);
    }
    boolean sameTime =
        Objects.equals(copies.get(0).time().published(), copies.get(1).time().published());
    return screen.say(sameTime ? "web.chain.why.same_time" : "web.chain.why.none_has_all");
  }

  private void table(Screen screen, DocumentLine base, Family family, Chain ties) {
    Markup out = screen.out().open("ol", "class", "rows chain");
    for (Family.Part part : family.members()) {
      Report report = part.report();
      out.open("li");
      screen.date(report.time().published());
      out.text(" ");
      String reader = "/documents/" + shelf.shortId(report.id());
      out.open("a", "href", screen.href(reader), "dir", "auto")
          .text(Carriage.title(report))
          .close();
      out.open("p", "class", "facts");
      out.element("span", "chip", screen.say("web.chain.relation." + word(part.relation())));
      named(screen, "outlet", report.outlet());
      named(screen, "web.chain.credits", report.agency());
      if (report.id().equals(base.id())) {
        out.element("span", "", screen.say("web.chain.base"));
      } else {
        ties.tie(report.id())
            .ifPresentOrElse(
                tie -> tie(screen, base, tie),
                () -> out.element("span", "", screen.say("web.chain.through_others")));
      }
      out.close().close();
    }
    out.close();
  }

  private void tie(Screen screen, DocumentLine base, Tie tie) {
    Markup out = screen.out();
    String other = shelf.shortId(tie.with().id());
    out.element("span", "chip", screen.say("web.chain.type." + word(tie.type())));
    share(screen, "web.chain.carried", tie.carried());
    share(screen, "web.chain.of_its_words", tie.carries());
    String diff = screen.href("/diff/" + base.shortId() + "/" + other);
    String room = "edits-" + other;
    out.open("a", "href", diff, "hx-get", diff, "hx-target", "#" + room);
    out.text(screen.say("web.chain.edits")).close();
    out.open("a", "href", diff).text(screen.say("web.chain.compare")).close();
    out.open("div", "id", room, "class", "edits diff", "aria-live", "polite").close();
  }

  private static void share(Screen screen, String key, double share) {
    Markup out = screen.out().open("span", "class", "fact");
    out.name(screen.number(Math.round(100 * share)) + "%").text(" ");
    out.element("span", "key", screen.say(key)).close();
  }

  private void outside(Screen screen, DocumentLine asking, Chain chain) {
    if (chain.outside().isEmpty()) {
      return;
    }
    Markup out = screen.out();
    out.open("h2").text(screen.say("web.chain.outside")).close();
    out.open("ul", "class", "rows");
    for (Tie tie : chain.outside()) {
      out.open("li");
      String reader = "/documents/" + shelf.shortId(tie.with().id());
      out.open("a", "href", screen.href(reader), "dir", "auto");
      out.text(Carriage.title(tie.with())).close().open("p", "class", "facts");
      tie(screen, asking, tie);
      out.close().close();
    }
    out.close();
  }

  private static void named(Screen screen, String key, @Nullable String name) {
    if (name != null && !name.isBlank()) {
      Markup out = screen.out().open("span", "class", "fact");
      out.element("span", "key", screen.say(key)).text(" ").name(name).close();
    }
  }

  private static String name(Report report) {
    String outlet = report.outlet();
    return outlet == null ? Carriage.title(report) : outlet + " · " + Carriage.title(report);
  }

  private static String name(DocumentLine line) {
    String outlet = line.outlet();
    return outlet == null ? Carriage.title(line) : outlet + " · " + Carriage.title(line);
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
