package org.mahdar.desk.web.view;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Screen;
import org.mahdar.ledger.relation.Category;

/** Which part of a timeline is wanted: years, kinds and a side; also the form that asks for it. */
final class TimelineAsked {

  private final RelationPage page;
  private final String path;
  private final TimelineWanted wanted;

  TimelineAsked(Asked asked, RelationPage page) {
    this.page = page;
    this.path = asked.context().path();
    this.wanted = TimelineWanted.of(asked);
  }

  @Nullable String from() {
    return wanted.from();
  }

  @Nullable String until() {
    return wanted.until();
  }

  boolean wants(RelationMoment moment) {
    return wanted.wants(page.sides(), moment.item());
  }

  void form(List<Category> offered) {
    Screen screen = page.screen();
    Markup out = screen.out();
    AskingForm.open(screen, path, "timeline");
    year("from", "web.from", wanted.from());
    year("until", "web.until", wanted.until());
    out.open("label").text(screen.say("web.side")).open("select", "name", "side");
    option("", screen.say("web.relation.any"));
    option("first", page.names(page.sides().first()));
    option("second", page.names(page.sides().second()));
    option("both", screen.say("web.relation.both"));
    out.close().close();
    out.open("fieldset", "class", "kinds").open("legend").text(screen.say("web.kinds")).close();
    offered.forEach(this::kind);
    out.close();
    out.open("button", "type", "submit").text(screen.say("web.show")).close().close();
  }

  private void year(String field, String key, @Nullable String typed) {
    Markup out = page.screen().out().open("label").text(page.screen().say(key));
    out.empty(
        "input",
        "name",
        field,
        "inputmode",
        "numeric",
        "size",
        "8",
        "dir",
        "ltr",
        "value",
        Objects.requireNonNullElse(typed, ""));
    out.close();
  }

  private void option(String value, String words) {
    Markup out = page.screen().out();
    if (value.equals(wanted.side())) {
      out.open("option", "value", value, "selected", "");
    } else {
      out.open("option", "value", value);
    }
    out.text(words).close();
  }

  private void kind(Category kind) {
    Markup out = page.screen().out().open("label");
    if (wanted.kinds().contains(kind)) {
      out.empty("input", "type", "checkbox", "name", "kind", "value", kind.code(), "checked", "");
    } else {
      out.empty("input", "type", "checkbox", "name", "kind", "value", kind.code());
    }
    out.text(page.say(kind)).close();
  }

  /** Links to fewer years, to those before and after, and back to all. */
  void zoom(int first, int last, int least, int most) {
    Screen screen = page.screen();
    Markup out = screen.out();
    out.open("nav", "class", "paging", "aria-label", screen.say("web.relation.zoom"));
    int step = Math.max(1, (last - first + 1) / 2);
    link("web.relation.whole", null, null);
    if (first > least) {
      link("web.relation.earlier", first - step, last - step);
    }
    if (last > first) {
      int quarter = (last - first + 1) / 4;
      link("web.relation.closer", first + Math.max(quarter, 1), last - quarter);
    }
    if (last < most) {
      link("web.relation.later", first + step, last + step);
    }
    out.element(
        "span", "where", screen.words().digits(first == last ? "" + first : first + " – " + last));
    out.close();
  }

  private void link(String key, @Nullable Integer first, @Nullable Integer last) {
    StringBuilder address = new StringBuilder(path).append('?');
    if (first != null) {
      address.append("from=").append(first).append("&until=").append(last).append('&');
    }
    wanted.kinds().forEach(kind -> address.append("kind=").append(kind.code()).append('&'));
    address.append("side=").append(wanted.side());
    String href = address.toString();
    page.screen()
        .out()
        .open("a", "href", href, "hx-get", href, "hx-target", "#timeline", "hx-push-url", "true")
        .text(page.screen().say(key))
        .close();
  }
}
