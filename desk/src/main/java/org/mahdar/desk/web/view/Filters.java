package org.mahdar.desk.web.view;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Screen;

/**
 * The fields above a list: a plain form, which a script sends again while somebody types. What is
 * typed half (a date) waits for the button.
 */
final class Filters {

  private final Asked asked;
  private final Screen screen;
  private final Markup out;
  private final String path;
  private boolean folded;

  /**
   * Opens the form.
   *
   * @param path of the view
   * @param fragment the part of the page that the script replaces
   */
  Filters(Asked asked, Screen screen, String path, String fragment) {
    this.asked = asked;
    this.screen = screen;
    this.out = screen.out();
    this.path = path;
    out.open(
        "form",
        "class",
        "filters",
        "method",
        "get",
        "action",
        screen.href(path),
        "hx-get",
        screen.href(path),
        "hx-target",
        "#" + fragment,
        "hx-replace-url",
        "true",
        "hx-sync",
        "this:replace",
        "hx-trigger",
        "input delay:300ms from:.live");
  }

  /** A field that is looked for with every letter. */
  Filters live(String field, String key) {
    return input(field, key, "search", "live");
  }

  Filters date(String field, String key) {
    return input(field, key, "text", "day");
  }

  private Filters input(String field, String key, String type, String className) {
    out.open("label").text(screen.say(key));
    out.empty(
        "input",
        "type",
        type,
        "name",
        field,
        "class",
        className,
        "dir",
        "auto",
        "value",
        value(field),
        "autocomplete",
        "off",
        "placeholder",
        className.equals("day") ? "2025-06" : "");
    out.close();
    return this;
  }

  /** One of several codes, or all. */
  Filters choice(String field, String key, String kind, Collection<String> codes) {
    String chosen = value(field);
    out.open("label").text(screen.say(key)).open("select", "name", field, "class", "live");
    Choices.option(out, "", screen.say("web.all"), chosen.isEmpty());
    codes.forEach(code -> Choices.option(out, code, screen.code(kind, code), code.equals(chosen)));
    out.close().close();
    return this;
  }

  Filters tick(String field, String key) {
    out.open("label", "class", "tick");
    if (asked.ticked(field)) {
      out.empty(
          "input", "type", "checkbox", "name", field, "value", "1", "class", "live", "checked", "");
    } else {
      out.empty("input", "type", "checkbox", "name", field, "value", "1", "class", "live");
    }
    out.text(screen.say(key)).close();
    return this;
  }

  /**
   * What follows is folded away on a narrow screen, where it would push the list out of sight,
   * unless something of it was asked for.
   *
   * @param fields what follows
   */
  Filters more(String... fields) {
    folded = true;
    if (Stream.of(fields).allMatch(field -> value(field).isEmpty())) {
      out.open("details", "class", "more");
    } else {
      out.open("details", "class", "more", "open", "");
    }
    out.open("summary").text(screen.say("web.filters.more")).close();
    return this;
  }

  /** The button, and the way back to everything. */
  void done() {
    if (folded) {
      out.close();
    }
    out.open("button", "type", "submit").text(screen.say("web.show")).close();
    if (asked.context().queryString() != null) {
      screen.link(path, screen.say("web.filters.none"));
    }
    out.close();
  }

  private String value(String field) {
    return Objects.requireNonNullElse(asked.text(field), "");
  }
}
