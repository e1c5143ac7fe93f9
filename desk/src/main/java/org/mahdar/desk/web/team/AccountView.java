package org.mahdar.desk.web.team;

import java.time.Instant;
import java.util.List;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Screen;
import org.mahdar.desk.web.Team;
import org.mahdar.desk.web.View;
import org.mahdar.ledger.account.Account;
import org.mahdar.ledger.account.Accounts;
import org.mahdar.ledger.account.Role;
import org.mahdar.ledger.account.Sessions;
import org.mahdar.ledger.account.Standing;

/** One's own account: password, browsers in which one is signed in, programs. */
record AccountView(Team team) implements View {

  @Override
  public String path() {
    return "/account";
  }

  @Override
  public boolean isPassing() {
    return true;
  }

  @Override
  public void show(Asked asked, Screen screen) {
    screen.title("web.account");
    Account account = asked.account();
    Markup out = screen.out();
    if (account == null) {
      out.element("p", "note", screen.say("web.account.none"));
      out.element("p", "note", screen.say("web.team.first"));
      return;
    }
    Inputs.outcome(asked, screen);
    out.open("p").name(account.name()).text(" · ");
    out.text(screen.say("web.role." + account.role().code())).close();
    if (account.role() == Role.ADMINISTRATOR) {
      out.open("p");
      screen.link("/accounts", screen.say("web.team.accounts"));
      out.close();
    }
    Inputs.one(screen, "/sign-out", "web.sign-out");
    if (asked.session() != null) {
      password(screen, account.name());
      sessions(asked, screen, account.name());
    }
    new TokenList(team).own(asked, screen, account);
  }

  private void password(Screen screen, String name) {
    Standing standing =
        team.ledgers()
            .read(ledger -> ledger.look(connection -> Accounts.standing(connection, name)))
            .orElseThrow();
    Markup out = screen.out().open("h2").text(screen.say("web.team.password")).close();
    if (!standing.password()) {
      out.element("p", "note", screen.say("web.team.password.none"));
      return;
    }
    Inputs.open(screen, "/account/password", "add");
    Inputs.password(screen, "old", "web.team.password.old", "current-password");
    Inputs.password(screen, "password", "web.team.password.new", "new-password");
    Inputs.password(screen, "again", "web.team.password.again", "new-password");
    out.element("p", "note", screen.say("web.team.password.note"));
    Inputs.button(screen, "", "web.team.password.change");
    out.close();
  }

  private void sessions(Asked asked, Screen screen, String name) {
    Instant now = Instant.now();
    List<Sessions.Session> all =
        team.ledgers()
            .read(ledger -> ledger.look(connection -> Sessions.all(connection, name, now)));
    Markup out = screen.out().open("h2").text(screen.say("web.team.sessions")).close();
    out.open("ul", "class", "rows keys");
    all.forEach(it -> session(asked, screen, it));
    out.close();
    if (all.size() > 1) {
      Inputs.one(screen, "/account/sessions/end-others", "web.team.sessions.end-others");
    }
  }

  private static void session(Asked asked, Screen screen, Sessions.Session session) {
    Markup out = screen.out().open("li").open("div", "class", "what");
    String browser = BrowserName.of(session.browser());
    out.name(browser.isEmpty() ? screen.say("web.team.browser") : browser);
    String address = session.address();
    if (address != null && !address.isEmpty()) {
      out.text(" · ").open("bdi", "dir", "ltr").text(address).close();
    }
    String own = asked.session();
    boolean here = own != null && Sessions.id(own).equals(session.id());
    if (here) {
      out.text(" ").element("span", "chip", screen.say("web.team.sessions.this"));
    }
    out.open("div", "class", "facts");
    Moments.write(screen, "web.team.sessions.since", session.begunAt());
    Moments.write(screen, "web.team.token.seen", session.seenOn());
    out.close().close();
    String end = here ? "web.sign-out" : "web.team.sessions.end";
    Inputs.one(screen, "/account/sessions/end", end, "id", session.id());
    out.close();
  }
}
