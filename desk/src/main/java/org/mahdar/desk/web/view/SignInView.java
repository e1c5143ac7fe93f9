package org.mahdar.desk.web.view;

import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Screen;
import org.mahdar.desk.web.View;

/** Where people say who they are. */
final class SignInView implements View {

  @Override
  public String path() {
    return "/sign-in";
  }

  @Override
  public boolean isPassing() {
    return true;
  }

  @Override
  public void show(Asked asked, Screen screen) {
    screen.title("web.sign-in");
    Markup out = screen.out();
    if (asked.ticked("failed")) {
      out.open("p", "class", "sorry", "role", "alert").text(screen.say("web.sign-in.failed"));
      out.close();
    }
    out.open("form", "class", "add", "method", "post", "action", screen.href("/sign-in"));
    field(screen, "name", "text", "username");
    field(screen, "password", "password", "current-password");
    String to = asked.text("to");
    out.empty("input", "type", "hidden", "name", "to", "value", to == null ? "/" : to);
    out.open("button", "type", "submit", "class", "main").text(screen.say("web.sign-in"));
    out.close().close();
    out.element("p", "note", screen.say("web.sign-in.note"));
  }

  private static void field(Screen screen, String name, String type, String completes) {
    Markup out = screen.out().open("label").text(screen.say("web.sign-in." + name));
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
        "dir",
        "auto");
    out.close();
  }
}
