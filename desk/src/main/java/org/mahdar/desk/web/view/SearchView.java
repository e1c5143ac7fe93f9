package org.mahdar.desk.web.view;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.answer.Rows;
import org.mahdar.desk.answer.SearchRows;
import org.mahdar.desk.markup.Label;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.markup.Turns;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Listed;
import org.mahdar.desk.web.Screen;
import org.mahdar.desk.web.Searches;
import org.mahdar.desk.web.Unclear;
import org.mahdar.finding.Quote;
import org.mahdar.ledger.claim.Carrier;
import org.mahdar.ledger.claim.Dates;
import org.mahdar.search.Answer;
import org.mahdar.search.Hit;
import org.mahdar.search.Kind;
import org.mahdar.search.Passage;
import org.mahdar.search.Question;
import org.mahdar.search.SearchException;
import org.mahdar.text.Span;

/** Words in, statements, pledges and documents out, with what fits marked. */
final class SearchView implements Listed {

  private static final List<String> FIELDS =
      List.of(
          "q", "kind", "speaker", "side", "act", "strength", "field", "outlet", "from", "until");

  /** Who looks further than this has asked for too much. */
  private static final int LAST_PAGE = 40;

  private final Searches searches;

  SearchView(Searches searches) {
    this.searches = searches;
  }

  @Override
  public String path() {
    return "/search";
  }

  @Override
  public Rows rows(Asked asked, int most) {
    Answer found = found(asked, most);
    return SearchRows.answer(found.hits(), found.total());
  }

  @Override
  public void show(Asked asked, Screen screen) {
    screen.title("web.search");
    new Filters(asked, screen, path(), "list")
        .live("q", "web.search.hint")
        .choice("kind", "web.type", "finding", Stream.of(Kind.values()).map(Kind::code).toList())
        .more("speaker", "side", "act", "strength", "field", "outlet", "from", "until")
        .live("speaker", "claimed_by")
        .live("side", "answer.side")
        .choice("act", "web.act", "act", StatementsView.ACTS)
        .choice("strength", "web.strength", "strength", PledgesView.STRENGTHS)
        .choice("field", "web.field.field", "field", PledgesView.fields(screen))
        .live("outlet", "outlet")
        .date("from", "web.from")
        .date("until", "web.until")
        .done();
    screen.out().element("p", "note", screen.say("web.search.help"));
    boolean asking = isAsking(asked);
    int limit = Math.min(asked.page(), LAST_PAGE) * Paging.SIZE;
    Answer answer = found(asked, limit);
    Paging paging = new Paging(asked, (int) Math.min(answer.total(), LAST_PAGE * Paging.SIZE));
    screen.fragment(
        "list",
        () -> {
          if (asking) {
            hits(screen, answer, paging);
          }
        });
  }

  private static void hits(Screen screen, Answer answer, Paging paging) {
    Markup out = screen.out();
    out.open("p", "class", "found", "role", "status");
    out.text(screen.count("web.found", (int) Math.min(answer.total(), Integer.MAX_VALUE))).close();
    out.open("ol", "class", "rows");
    int to = Math.min(paging.to(), answer.hits().size());
    answer.hits().subList(Math.min(paging.from(), to), to).forEach(hit -> row(screen, hit));
    out.close();
    paging.links(screen, "list");
  }

  private static boolean isAsking(Asked asked) {
    return FIELDS.stream().anyMatch(field -> asked.text(field) != null);
  }

  /** Nothing while nothing is asked. */
  private Answer found(Asked asked, int limit) {
    if (!isAsking(asked)) {
      return new Answer(0, List.of());
    }
    String typed = Objects.requireNonNullElse(asked.text("q"), "");
    try {
      return searches.find(
          new Question(
              typed,
              kinds(asked.text("kind")),
              asked.text("speaker"),
              asked.text("side"),
              asked.all("act"),
              asked.all("strength"),
              asked.all("field"),
              asked.text("outlet"),
              Dates.first(asked.date("from")).orElse(null),
              Dates.last(asked.date("until")).orElse(null),
              limit));
    } catch (SearchException e) {
      throw new Unclear(Label.same(String.valueOf(e.getMessage())));
    }
  }

  private static Set<Kind> kinds(@Nullable String typed) {
    Set<Kind> wanted = EnumSet.allOf(Kind.class);
    if (typed != null) {
      wanted.removeIf(kind -> !kind.code().equals(typed));
    }
    return wanted.isEmpty() ? EnumSet.allOf(Kind.class) : wanted;
  }

  private static void row(Screen screen, Hit hit) {
    String document = Carrier.shortId(hit.document());
    Quote shown = hit.passage().shown();
    Markup out = screen.out().open("li").open("p", "class", "who");
    Cited.chip(screen, "finding", hit.kind().code());
    out.text(" ");
    if (hit.name() != null) {
      Cited.actor(screen, hit.name(), hit.actor());
      out.text(" ");
    }
    switch (hit.kind()) {
      case STATEMENT -> hit.acts().forEach(act -> Cited.chip(screen, "act", act));
      case PLEDGE -> hit.strengths().forEach(it -> Cited.chip(screen, "strength", it));
      case DOCUMENT -> {}
    }
    out.close().open("p", "class", "evidence");
    out.open("a", "href", screen.href(Cited.address(document, shown.start(), shown.end())));
    passage(out, hit.passage());
    out.close();
    Cited.cite(screen, document, shown.start(), shown.end());
    out.close().open("div", "class", "facts");
    screen.date(hit.published());
    Stream.of(hit.agency(), hit.outlet()).filter(Objects::nonNull).distinct().forEach(out::name);
    String title = hit.title() == null ? hit.source() : hit.title();
    screen.link("/documents/" + document, title);
    if (hit.kind() == Kind.PLEDGE) {
      screen.link("/pledges/" + document + ":" + hit.finding(), screen.say("answer.thread"));
    }
    out.close().close();
  }

  /** Words of an article: each mark is cut out of them by its place. */
  private static void passage(Markup out, Passage passage) {
    Quote shown = passage.shown();
    out.open("q", "class", "quote", "dir", "auto");
    int at = 0;
    for (Span mark : passage.marks()) {
      int start = mark.start() - shown.start();
      int end = mark.end() - shown.start();
      out.text(Turns.without(shown.text().substring(at, start)));
      out.open("mark").text(Turns.without(shown.text().substring(start, end))).close();
      at = end;
    }
    out.text(Turns.without(shown.text().substring(at))).close();
  }
}
