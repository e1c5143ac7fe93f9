package org.mahdar.desk.web.team;

import java.time.Instant;
import java.util.Optional;
import org.mahdar.desk.account.Secrets;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Screen;
import org.mahdar.desk.web.Team;
import org.mahdar.desk.web.View;
import org.mahdar.ledger.account.Account;
import org.mahdar.ledger.account.Invitations;

/** Where somebody with a link chooses a password. To look at it uses nothing up. */
record InvitationView(Team team) implements View {

  @Override
  public String path() {
    return "/invitation";
  }

  @Override
  public boolean isPassing() {
    return true;
  }

  @Override
  public void show(Asked asked, Screen screen) {
    screen.title("web.team.invitation");
    String key = asked.text("key");
    Optional<Account> who = key == null ? Optional.empty() : who(key);
    Markup out = screen.out();
    if (key == null || who.isEmpty()) {
      out.open("p", "class", "sorry", "role", "alert").text(screen.say("web.team.invitation.over"));
      out.close();
      return;
    }
    Inputs.outcome(asked, screen);
    out.open("p").text(screen.say("web.team.invitation.for") + " ").name(who.get().name()).close();
    Inputs.open(screen, "/invitation", "add");
    Inputs.hidden(screen, "key", key);
    out.empty(
        "input",
        "type",
        "hidden",
        "name",
        "name",
        "autocomplete",
        "username",
        "value",
        who.get().name());
    Inputs.password(screen, "password", "web.team.password.new", "new-password");
    Inputs.password(screen, "again", "web.team.password.again", "new-password");
    out.element("p", "note", screen.say("web.team.password.note"));
    Inputs.button(screen, "main", "web.team.password.choose");
    out.close();
  }

  private Optional<Account> who(String key) {
    Instant now = Instant.now();
    return team.ledgers()
        .read(ledger ->
            ledger.look(connection -> Invitations.of(connection, Secrets.hash(key), now)));
  }
}
