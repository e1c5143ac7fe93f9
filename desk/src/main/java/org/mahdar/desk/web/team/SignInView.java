package org.mahdar.desk.web.team;

import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.oidc.Issuer;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Screen;
import org.mahdar.desk.web.Team;
import org.mahdar.desk.web.View;

/** Where people say who they are. */
record SignInView(Team team) implements View {

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
    Inputs.outcome(asked, screen);
    String to = Entering.local(asked.text("to"));
    Issuer issuer = team.issuer();
    Markup out = screen.out();
    if (issuer != null) {
      String address = screen.href("/sign-in/issuer?to=" + Asked.encoded(to));
      out.open("p", "class", "issuer").open("a", "href", address, "class", "button");
      out.text(screen.say("web.team.by-issuer") + " ").name(issuer.name()).close().close();
      out.element("h2", "other-way", screen.say("web.team.by-password"));
    }
    Inputs.open(screen, "/sign-in", "add");
    Inputs.field(screen, "name", "web.sign-in.name", "text", "username");
    Inputs.password(screen, "password", "web.sign-in.password", "current-password");
    Inputs.hidden(screen, "to", to);
    Inputs.button(screen, "main", "web.sign-in");
    out.close();
    out.element("p", "note", screen.say("web.sign-in.note"));
  }
}
