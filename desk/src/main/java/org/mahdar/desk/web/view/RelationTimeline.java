package org.mahdar.desk.web.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Lang;
import org.mahdar.desk.web.Screen;
import org.mahdar.ledger.claim.Dates;
import org.mahdar.ledger.relation.Category;

/** What happened when: a drawing and the same as a list, for some years, kinds and sides. */
final class RelationTimeline {

  /** What has a place in time of its own. */
  static final List<Category> KINDS =
      List.of(
          Category.LEVEL,
          Category.VISIT,
          Category.MEETING,
          Category.SUMMIT,
          Category.AGREEMENT,
          Category.PLEDGE,
          Category.POSITION,
          Category.PROJECT);

  /** What one side does alone. */
  private static final Set<Category> ONE_SIDED =
      Set.of(Category.VISIT, Category.PLEDGE, Category.POSITION);

  private final RelationPage page;
  private final List<RelationMoment> all;
  private final TimelineAsked wanted;

  RelationTimeline(Asked asked, RelationPage page) {
    this.page = page;
    this.all =
        page.known().relation().items().stream()
            .filter(item -> KINDS.contains(item.category()))
            .flatMap(item -> RelationMoment.of(page.known(), item).stream())
            .sorted(Comparator.comparing(RelationMoment::first))
            .toList();
    this.wanted = new TimelineAsked(asked, page);
  }

  void write() {
    Screen screen = page.screen();
    Markup out = screen.out();
    out.open("section", "aria-labelledby", "when").open("h2", "id", "when");
    out.text(screen.say("section.timeline")).close();
    if (all.isEmpty()) {
      out.element("p", "nothing", screen.say("web.relation.undated")).close();
      return;
    }
    wanted.form(kinds());
    screen.fragment("timeline", this::drawn);
    out.close();
  }

  private List<Category> kinds() {
    return KINDS.stream()
        .filter(kind -> all.stream().anyMatch(it -> it.item().category() == kind))
        .toList();
  }

  private void drawn() {
    LocalDate first = all.getFirst().first().withDayOfYear(1);
    LocalDate last =
        all.stream().map(RelationMoment::last).max(Comparator.naturalOrder()).orElse(first);
    LocalDate from = Dates.first(wanted.from()).orElse(first);
    LocalDate end = last.withDayOfYear(last.lengthOfYear());
    LocalDate until = Dates.last(wanted.until()).orElse(end);
    if (until.isBefore(from)) {
      until = from.withDayOfYear(from.lengthOfYear());
    }
    LocalDate to = until;
    List<RelationMoment> shown =
        all.stream().filter(it -> wanted.wants(it) && it.meets(from, to)).toList();
    wanted.zoom(from.getYear(), to.getYear(), first.getYear(), end.getYear());
    Screen screen = page.screen();
    screen.out().element("p", "found", screen.count("web.found", shown.size()));
    if (!shown.isEmpty()) {
      legend();
      TimelineScale scale =
          new TimelineScale(from, to, screen.lang() == Lang.AR, TimelineScale.WHOLE);
      new TimelineChart(page, scale).write(lanes(shown));
      list(shown);
    }
  }

  private static Map<Category, List<RelationMoment>> lanes(List<RelationMoment> shown) {
    Map<Category, List<RelationMoment>> lanes = new EnumMap<>(Category.class);
    shown.forEach(
        it -> lanes.computeIfAbsent(it.item().category(), _ -> new ArrayList<>()).add(it));
    return lanes;
  }

  private void legend() {
    Screen screen = page.screen();
    Markup out = screen.out().open("ul", "class", "legend facts");
    Map<String, String> names =
        Map.of(
            "first", page.names(page.sides().first()),
            "second", page.names(page.sides().second()),
            "both", screen.say("web.relation.both"));
    for (String side : List.of("first", "second", "both")) {
      out.open("li")
          .open("svg", "class", "timeline", "width", "20", "height", "20", "aria-hidden", "true");
      TimelineChart.shape(out, "10", 10, side);
      out.close().text(" " + Objects.requireNonNull(names.get(side))).close();
    }
    out.close();
  }

  private void list(List<RelationMoment> shown) {
    Screen screen = page.screen();
    Markup out = screen.out().open("details", "class", "rest").open("summary");
    out.text(screen.say("web.relation.as_list")).close().open("ol", "class", "moments");
    RelationRow row = new RelationRow(page);
    for (RelationMoment moment : shown) {
      out.open("li");
      screen.date(moment.iso()).out().text(" ");
      out.element("span", "chip", screen.say("web.one." + moment.item().category().code()));
      out.text(" ").open("a", "href", "#" + page.anchor(moment.item()), "dir", "auto");
      out.text(row.title(moment.item())).close();
      if (ONE_SIDED.contains(moment.item().category())) {
        out.text(" ").element("span", "count", page.names(moment.item().by()));
      }
      out.close();
    }
    out.close().close();
  }
}
