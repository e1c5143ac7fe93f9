package org.mahdar.desk.web.view;

import org.jspecify.annotations.Nullable;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Screen;

/** Forms that send a person's decision on a finding. */
final class CorrectionForms {

  private CorrectionForms() {}

  /**
   * Accept and reject.
   *
   * @param back where to go then, below the language
   */
  static void decide(Asked asked, Screen screen, String document, String finding, String back) {
    Markup out = screen.out();
    String address = screen.href("/documents/" + document + "/correct/" + finding);
    out.open("form", "class", "decide", "method", "post", "action", address);
    hidden(out, "back", back);
    signature(asked, screen);
    out.open("button", "type", "submit", "name", "action", "value", "accept", "data-key", "a");
    out.text(screen.say("web.action.do.accept")).close();
    out.open("button", "type", "submit", "name", "action", "value", "reject", "data-key", "r");
    out.text(screen.say("web.action.do.reject")).close();
    out.close();
  }

  /**
   * @param key whether a single key does it
   */
  static void undo(Asked asked, Screen screen, long decision, String back, boolean key) {
    Markup out = screen.out();
    out.open("form", "method", "post", "action", screen.href("/review/undo"), "class", "undo");
    hidden(out, "decision", Long.toString(decision));
    hidden(out, "back", back);
    String person = asked.person();
    hidden(out, "who", person == null ? "" : person);
    if (key) {
      out.open("button", "type", "submit", "data-key", "u");
    } else {
      out.open("button", "type", "submit");
    }
    out.text(screen.say("web.action.do.undo")).close().close();
  }

  /** Who decides, and why: kept with every decision. */
  static void signature(Asked asked, Screen screen) {
    Markup out = screen.out();
    String person = asked.person();
    field(screen, "who", "web.who", person == null ? "" : person, person == null);
    field(screen, "why", "web.why", null, false);
    out.element("p", "note", screen.say("web.why.note"));
  }

  static void field(
      Screen screen, String name, String key, @Nullable String value, boolean required) {
    Markup out = screen.out().open("label").text(screen.say(key));
    String shown = value == null ? "" : value;
    if (required) {
      out.empty("input", "name", name, "value", shown, "dir", "auto", "required", "");
    } else {
      out.empty("input", "name", name, "value", shown, "dir", "auto");
    }
    out.close();
  }

  static void hidden(Markup out, String name, String value) {
    out.empty("input", "type", "hidden", "name", name, "value", value);
  }
}
