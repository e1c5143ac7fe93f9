package org.mahdar.desk.web.view;

import java.util.List;
import java.util.function.Consumer;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Screen;

/**
 * A long list, a page at a time.
 *
 * @param size of a page
 */
record Paging(Asked asked, int total, int size) {

  static final int SIZE = 50;

  Paging(Asked asked, int total) {
    this(asked, total, SIZE);
  }

  int from() {
    return (int) Math.min((asked.page() - 1L) * size, total);
  }

  int to() {
    return Math.min(from() + size, total);
  }

  private int last() {
    return Math.max(1, (total + size - 1) / size);
  }

  /** How many there are in all. */
  void found(Screen screen) {
    screen.out().open("p", "class", "found", "role", "status");
    screen.out().text(screen.count("web.found", total)).close();
  }

  /**
   * The rows of this page, and links to the others.
   *
   * @param fragment the part of the page that the links replace, where scripts run
   * @param all as many as the total
   */
  <T> void rows(Screen screen, String fragment, List<T> all, Consumer<T> row) {
    screen.out().open("ol", "class", "rows");
    all.subList(from(), to()).forEach(row);
    screen.out().close();
    links(screen, fragment);
  }

  /**
   * Links to the pages before and after.
   *
   * @param fragment the part of the page that they replace, where scripts run
   */
  void links(Screen screen, String fragment) {
    if (last() == 1) {
      return;
    }
    int page = Math.min(asked.page(), last());
    Markup out = screen.out().open("nav", "class", "paging", "aria-label", screen.say("web.pages"));
    if (page > 1) {
      link(screen, fragment, page - 1, "prev", "web.before");
    }
    out.element("span", "where", screen.number(page) + " / " + screen.number(last()));
    if (page < last()) {
      link(screen, fragment, page + 1, "next", "web.after");
    }
    out.close();
  }

  private void link(Screen screen, String fragment, int page, String rel, String key) {
    String address = asked.with("page", Integer.toString(page));
    screen
        .out()
        .open(
            "a",
            "href",
            address,
            "rel",
            rel,
            "hx-get",
            address,
            "hx-target",
            "#" + fragment,
            "hx-push-url",
            "true")
        .text(screen.say(key))
        .close();
  }
}
