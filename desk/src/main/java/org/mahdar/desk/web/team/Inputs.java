package org.mahdar.desk.web.team;

import java.util.List;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Screen;
import org.mahdar.ledger.account.Role;

/** What the forms of these pages are made of. Labels stand at {@code web.team.NAME}. */
final class Inputs {

  private Inputs() {}

  static void open(Screen screen, String action, String className) {
    screen.out().open("form", "class", className, "method", "post", "action", screen.href(action));
  }

  static void hidden(Screen screen, String name, String value) {
    screen.out().empty("input", "type", "hidden", "name", name, "value", value);
  }

  /** A line of text that has to be filled in. */
  static void text(Screen screen, String name, String label) {
    field(screen, name, label, "text", "off");
  }

  /**
   * @param completes what a browser may fill in, as HTML's {@code autocomplete} has it
   */
  static void password(Screen screen, String name, String label, String completes) {
    field(screen, name, label, "password", completes);
  }

  static void field(Screen screen, String name, String label, String type, String completes) {
    Markup out = screen.out().open("label").text(screen.say(label));
    out.empty(
        "input",
        "name",
        name,
        "type",
        type,
        "autocomplete",
        completes,
        "required",
        "",
        "maxlength",
        "500",
        "dir",
        "auto");
    out.close();
  }

  static void roles(Screen screen, List<Role> roles, Role chosen) {
    Markup out = screen.out().open("label").text(screen.say("web.team.role"));
    out.open("select", "name", "role");
    for (Role role : roles) {
      option(screen, role.code(), screen.say("web.role." + role.code()), role == chosen);
    }
    out.close().close();
  }

  static void option(Screen screen, String value, String words, boolean chosen) {
    if (chosen) {
      screen.out().open("option", "value", value, "selected", "");
    } else {
      screen.out().open("option", "value", value);
    }
    screen.out().text(words).close();
  }

  static void button(Screen screen, String className, String label) {
    screen.out().open("button", "type", "submit", "class", className).text(screen.say(label));
    screen.out().close();
  }

  /**
   * What cannot be undone: what it does is read before its button is there.
   *
   * @param key of what the button says; {@code key.note} is what it does
   * @param fields names and values in turn
   */
  static void confirmed(Screen screen, String action, String key, String... fields) {
    Markup out = screen.out().open("details", "class", "confirm");
    out.open("summary").text(screen.say(key)).text(" …").close();
    open(screen, action, "confirm");
    out.element("p", "note", screen.say(key + ".note"));
    plain(screen, key, fields);
    out.close().close();
  }

  /** A form of one button. */
  static void one(Screen screen, String action, String key, String... fields) {
    open(screen, action, "one-button");
    plain(screen, key, fields);
    screen.out().close();
  }

  private static void plain(Screen screen, String key, String... fields) {
    for (int i = 0; i < fields.length; i += 2) {
      hidden(screen, fields[i], fields[i + 1]);
    }
    button(screen, "", key);
  }

  /** What came of the form before: {@code done} or {@code failed} in the address. */
  static void outcome(Asked asked, Screen screen) {
    said(asked, screen, "failed", "sorry", "alert");
    said(asked, screen, "done", "done", "status");
  }

  private static void said(
      Asked asked, Screen screen, String field, String className, String role) {
    String code = asked.text(field);
    String key = "web.team." + field + "." + code;
    if (code != null && screen.labels().find(key) != null) {
      screen.out().open("p", "class", className, "role", role).text(screen.say(key)).close();
    }
  }
}
