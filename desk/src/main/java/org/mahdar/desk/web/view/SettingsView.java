package org.mahdar.desk.web.view;

import java.util.Objects;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Preferences;
import org.mahdar.desk.web.Screen;
import org.mahdar.desk.web.View;

/** How pages look to this reader. A script keeps what is chosen in cookies, nothing is sent. */
final class SettingsView implements View {

  @Override
  public String path() {
    return "/settings";
  }

  @Override
  public boolean isCited() {
    return false;
  }

  @Override
  public void show(Asked asked, Screen screen) {
    screen.title("web.settings");
    Preferences chosen = asked.preferences();
    screen.out().open("form", "class", "preferences", "data-preferences", "");
    choice(screen, "theme", chosen.theme(), "system", "light", "dark");
    choice(screen, "calendar", chosen.calendar(), "gregorian", "hijri");
    choice(screen, "digits", chosen.digits(), "latn", "arab");
    person(asked, screen);
    screen.out().close();
  }

  /** Under this name decisions and scores are kept. */
  private static void person(Asked asked, Screen screen) {
    String person = Objects.requireNonNullElse(asked.person(), "");
    Markup out = screen.out().open("fieldset");
    out.open("legend").text(screen.say("web.who")).close();
    out.open("label").open("span", "class", "unseen").text(screen.say("web.who")).close();
    out.empty(
        "input",
        "name",
        "person",
        "value",
        person,
        "dir",
        "auto",
        "autocomplete",
        "name",
        "maxlength",
        "200");
    out.close().element("p", "note", screen.say("web.who.note")).close();
  }

  private static void choice(Screen screen, String name, String chosen, String... values) {
    Markup out = screen.out().open("fieldset");
    out.open("legend").text(screen.say("web." + name)).close();
    for (String value : values) {
      out.open("label");
      if (value.equals(chosen)) {
        out.empty("input", "type", "radio", "name", name, "value", value, "checked", "");
      } else {
        out.empty("input", "type", "radio", "name", name, "value", value);
      }
      out.text(screen.say("web." + name + "." + value)).close();
    }
    out.close();
  }
}
