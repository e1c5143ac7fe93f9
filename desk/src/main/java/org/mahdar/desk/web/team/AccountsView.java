package org.mahdar.desk.web.team;

import java.util.List;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Screen;
import org.mahdar.desk.web.Team;
import org.mahdar.desk.web.View;
import org.mahdar.ledger.account.Accounts;
import org.mahdar.ledger.account.Role;
import org.mahdar.ledger.account.Standing;

/** Everybody who may come in, for administrators. */
record AccountsView(Team team) implements View {

  @Override
  public String path() {
    return "/accounts";
  }

  @Override
  public boolean isPassing() {
    return true;
  }

  @Override
  public void show(Asked asked, Screen screen) {
    Membership.requireAdministrator(asked);
    screen.title("web.team.accounts");
    if (asked.account() == null) {
      screen.out().element("p", "note", screen.say("web.account.none"));
      screen.out().element("p", "note", screen.say("web.team.first"));
      return;
    }
    Inputs.outcome(asked, screen);
    Markup out = screen.out().open("p");
    screen.link("/accounts/log", screen.say("web.team.log"));
    out.close();
    String named = screen.say("web.team.accounts");
    screen.scrolled(named);
    table(screen);
    out.close();
    out.open("h2").text(screen.say("web.team.invite")).close();
    Inputs.open(screen, "/accounts", "add");
    Inputs.text(screen, "name", "web.team.name");
    Inputs.roles(screen, List.of(Role.values()), Role.READER);
    out.element("p", "note", screen.say("web.team.invite.note"));
    Inputs.button(screen, "main", "web.team.invite");
    out.close();
  }

  private void table(Screen screen) {
    Markup out = screen.out().open("table", "class", "accounts").open("thead").open("tr");
    for (String head : List.of("name", "role", "signed-in", "by", "state")) {
      out.open("th", "scope", "col").text(screen.say("web.team." + head)).close();
    }
    out.close().close().open("tbody");
    for (Standing each : team.ledgers().read(ledger -> ledger.look(Accounts::standings))) {
      row(screen, each);
    }
    out.close().close();
  }

  private void row(Screen screen, Standing standing) {
    Markup out = screen.out().open("tr");
    String name = standing.account().name();
    out.open("th", "scope", "row");
    screen.link(Membership.address(name), name);
    out.close();
    out.open("td").text(screen.say("web.role." + standing.account().role().code())).close();
    out.open("td");
    Moments.write(screen, standing.signedIn());
    out.close().open("td").text(screen.say(by(standing))).close();
    out.open("td").text(screen.say(state(team, standing))).close().close();
  }

  /** By which way somebody comes in. */
  static String by(Standing standing) {
    if (standing.issuer() != null) {
      return "web.team.by.issuer";
    }
    return standing.password() ? "web.team.by.password" : "web.team.by.none";
  }

  /** Whether somebody can come in now. */
  static String state(Team team, Standing standing) {
    boolean barred = standing.isOpen() && team.signIn().isBarred(standing.account().name());
    return "web.team.state." + (barred ? "barred" : standing.code());
  }
}
