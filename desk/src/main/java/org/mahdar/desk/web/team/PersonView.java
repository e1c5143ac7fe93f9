package org.mahdar.desk.web.team;

import java.util.List;
import java.util.Objects;
import org.mahdar.desk.markup.Label;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Screen;
import org.mahdar.desk.web.Team;
import org.mahdar.desk.web.View;
import org.mahdar.ledger.account.Account;
import org.mahdar.ledger.account.Role;
import org.mahdar.ledger.account.Standing;

/** Somebody's account, for administrators. */
record PersonView(Team team) implements View {

  @Override
  public String path() {
    return "/accounts/person";
  }

  @Override
  public boolean isPassing() {
    return true;
  }

  @Override
  public void show(Asked asked, Screen screen) {
    Membership.requireAdministrator(asked);
    String asking = Objects.requireNonNullElse(asked.text("name"), "");
    Standing standing = Membership.named(team, asking);
    Account account = standing.account();
    String name = account.name();
    screen.title(Label.same(name));
    Inputs.outcome(asked, screen);
    Markup out = screen.out();
    Account own = asked.account();
    if (own != null) {
      String link = asked.origin() + screen.href("/invitation?key=");
      new TokenList(team).made(asked, screen, own.name(), link);
    }
    facts(screen, standing);
    out.open("h2").text(screen.say("web.team.role")).close();
    Inputs.open(screen, "/accounts/role", "decide");
    Inputs.hidden(screen, "name", name);
    Inputs.roles(screen, List.of(Role.values()), account.role());
    Inputs.button(screen, "", "web.team.role.change");
    out.close();
    out.open("h2").text(screen.say("web.team.entry")).close().open("div", "class", "choices");
    if (standing.disabledAt() == null) {
      Inputs.confirmed(screen, "/accounts/link", "web.team.link", "name", name);
      Inputs.confirmed(screen, "/accounts/sessions", "web.team.sessions.end-all", "name", name);
      Inputs.confirmed(screen, "/accounts/disable", "web.team.disable", "name", name);
    } else {
      Inputs.one(screen, "/accounts/enable", "web.team.enable", "name", name);
    }
    out.close();
    out.open("h2").text(screen.say("web.team.tokens")).close();
    new TokenList(team).list(screen, name, "/accounts/revoke");
    out.open("p");
    screen.link("/accounts", screen.say("web.team.accounts.all"));
    out.close();
  }

  private void facts(Screen screen, Standing standing) {
    Markup out = screen.out().open("dl", "class", "dates");
    fact(screen, "web.team.state", screen.say(AccountsView.state(team, standing)));
    fact(screen, "web.team.by", screen.say(AccountsView.by(standing)));
    out.open("div").open("dt").text(screen.say("web.team.signed-in")).close().open("dd");
    Moments.write(screen, standing.signedIn());
    out.close().close();
    out.open("div").open("dt").text(screen.say("web.team.made")).close().open("dd");
    Moments.write(screen, standing.account().madeAt());
    out.close().close().close();
  }

  private static void fact(Screen screen, String label, String words) {
    screen.out().open("div").open("dt").text(screen.say(label)).close();
    screen.out().open("dd").text(words).close().close();
  }
}
