package org.mahdar.desk.web.view;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Screen;

/** A form that asks anew when one of its fields was changed, and leaves an address behind. */
final class AskingForm {

  private final Screen screen;
  private final int width;

  /**
   * Opens it.
   *
   * @param address with the language
   * @param target the id of the part of the page that the answer replaces
   * @param width of fields for words, in letters
   */
  AskingForm(Screen screen, String address, String target, int width) {
    this.screen = screen;
    this.width = width;
    open(screen, address, target);
  }

  /** Opens one that has fields of its own kind. */
  static void open(Screen screen, String address, String target) {
    screen
        .out()
        .open(
            "form",
            "class",
            "filters",
            "action",
            address,
            "hx-get",
            address,
            "hx-target",
            "#" + target,
            "hx-trigger",
            "change, submit",
            "hx-push-url",
            "true");
  }

  void words(String name, String key, @Nullable String typed) {
    field(name, key, typed, "auto", width);
  }

  void day(String name, String key, @Nullable String typed) {
    field(name, key, typed, "ltr", 10);
  }

  private void field(String name, String key, @Nullable String typed, String direction, int size) {
    Markup out = screen.out().open("label").text(screen.say(key));
    out.empty(
        "input",
        "name",
        name,
        "dir",
        direction,
        "size",
        Integer.toString(size),
        "value",
        Objects.requireNonNullElse(typed, ""));
    out.close();
  }
}
