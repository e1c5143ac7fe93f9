package org.mahdar.desk.web.team;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Screen;
import org.mahdar.desk.web.Team;
import org.mahdar.ledger.account.Account;
import org.mahdar.ledger.account.Role;
import org.mahdar.ledger.account.Tokens;

/** The programs that act for an account. */
record TokenList(Team team) {

  /** Days that a token may last; 0: until it is revoked. */
  static final List<Integer> DAYS = List.of(30, 90, 365, 0);

  private static final int USUAL_DAYS = 90;

  /** One's own: also the one that was just made, and a form for more. */
  void own(Asked asked, Screen screen, Account account) {
    Markup out = screen.out().open("h2", "id", "tokens").text(screen.say("web.tokens")).close();
    made(asked, screen, account.name(), "");
    list(screen, account.name(), "/account/tokens/revoke");
    if (asked.session() == null) {
      return;
    }
    out.open("details").open("summary").text(screen.say("web.team.token.make")).close();
    Inputs.open(screen, "/account/tokens", "add");
    Inputs.text(screen, "label", "web.team.token.label");
    List<Role> roles =
        Stream.of(Role.values()).filter(role -> account.role().covers(role)).toList();
    Inputs.roles(screen, roles, Role.READER);
    days(screen);
    out.element("p", "note", screen.say("web.team.token.note"));
    Inputs.button(screen, "", "web.team.token.make");
    out.close().close();
  }

  /**
   * Shows a secret that was just made, once.
   *
   * @param before what stands before it: the rest of a link
   */
  void made(Asked asked, Screen screen, String person, String before) {
    String name = asked.text("made");
    if (name == null) {
      return;
    }
    Markup out = screen.out();
    team.once()
        .take(person, name)
        .ifPresentOrElse(
            secret -> {
              String key = before.isEmpty() ? "web.team.token.made" : "web.team.link.made";
              out.open("div", "class", "done", "role", "status");
              out.open("p").text(screen.say(key)).close();
              out.open("code", "class", "secret", "dir", "ltr", "tabindex", "0");
              out.text(before + secret).close().close();
            },
            () -> out.element("p", "note", screen.say("web.team.shown")));
  }

  private static void days(Screen screen) {
    Markup out = screen.out().open("label").text(screen.say("web.team.token.ends"));
    out.open("select", "name", "days");
    for (int days : DAYS) {
      String words =
          days == 0 ? screen.say("web.team.token.open") : screen.count("web.team.days", days);
      Inputs.option(screen, Integer.toString(days), words, days == USUAL_DAYS);
    }
    out.close().close();
  }

  /** Those that there are, each with the way to revoke it. */
  void list(Screen screen, String account, String revoke) {
    Instant now = Instant.now();
    List<Tokens.Token> all =
        team.ledgers().read(ledger -> ledger.look(connection -> Tokens.all(connection, account)));
    Markup out = screen.out();
    if (all.isEmpty()) {
      out.element("p", "nothing", screen.say("web.team.token.none"));
      return;
    }
    out.open("ul", "class", "rows keys");
    for (Tokens.Token token : all) {
      out.open("li").open("div", "class", "what").name(token.label());
      if (token.hasEnded(now)) {
        out.text(" ").element("span", "chip", screen.say("web.team.token.ended"));
      }
      facts(screen, token);
      out.close();
      Inputs.confirmed(
          screen, revoke, "web.team.token.revoke", "name", account, "label", token.label());
      out.close();
    }
    out.close();
  }

  private static void facts(Screen screen, Tokens.Token token) {
    Markup out = screen.out().open("div", "class", "facts");
    Role role = token.role();
    if (role != null) {
      out.open("span").text(screen.say("web.role." + role.code())).close();
    }
    Moments.write(screen, "web.team.token.seen", token.seenOn());
    String end = token.endsAt();
    if (end == null) {
      out.open("span").text(screen.say("web.team.token.open")).close();
    } else {
      Moments.write(screen, "web.team.token.ends", end.substring(0, 10));
    }
    out.close();
  }
}
