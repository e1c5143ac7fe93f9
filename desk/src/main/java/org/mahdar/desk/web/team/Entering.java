package org.mahdar.desk.web.team;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.account.Passwords;
import org.mahdar.desk.account.Secrets;
import org.mahdar.desk.web.Act;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Gate;
import org.mahdar.desk.web.SignIn;
import org.mahdar.desk.web.Team;
import org.mahdar.ledger.account.Account;
import org.mahdar.ledger.account.Administration;
import org.mahdar.ledger.account.Invitations;

/** Sessions of browsers begin and end. */
record Entering(Team team) {

  private static final int LONGEST_ADDRESS = 500;

  List<Act> acts() {
    return List.of(
        new Doing("/sign-in", this::signIn),
        new Doing("/sign-out", this::signOut),
        new Doing("/invitation", this::takeInvitation));
  }

  private String signIn(Asked asked) {
    String name = asked.sent("name");
    String password = asked.context().formParam("password");
    SignIn signIn = team.signIn();
    String to = local(asked.sent("to"));
    if (name == null || password == null || !signIn.isRight(name, password, asked.client())) {
      return "/sign-in?failed=password&to=" + Asked.encoded(to);
    }
    SessionCookie.give(asked, signIn.begin(name, SessionCookie.place(asked)));
    return to;
  }

  private String signOut(Asked asked) {
    String secret = asked.context().cookie(Gate.COOKIE);
    if (secret != null) {
      team.signIn().end(secret);
    }
    SessionCookie.take(asked);
    return "/sign-in";
  }

  private String takeInvitation(Asked asked) {
    String key = String.valueOf(asked.context().formParam("key"));
    String fault = fault(asked);
    if (fault != null) {
      return "/invitation?failed=" + fault + "&key=" + Asked.encoded(key);
    }
    Optional<String> name = accepted(key, String.valueOf(asked.context().formParam("password")));
    if (name.isEmpty()) {
      return "/invitation";
    }
    team.signIn().forgive(name.get());
    SessionCookie.give(asked, team.signIn().begin(name.get(), SessionCookie.place(asked)));
    return "/account?done=password";
  }

  /** Whose password it is from now on; empty when the link opens nothing, or no longer. */
  private Optional<String> accepted(String key, String password) {
    Instant now = Instant.now();
    String hash = Passwords.hash(password);
    return team.ledgers()
        .write(ledger ->
            ledger.change(connection -> {
              Optional<Account> who = Invitations.of(connection, Secrets.hash(key), now);
              if (who.isPresent()) {
                String name = who.get().name();
                boolean _ = new Administration(name, now).password(connection, name, hash, null);
              }
              return who.map(Account::name);
            }));
  }

  /** What is wrong with a new password that was typed twice; null when nothing is. */
  static @Nullable String fault(Asked asked) {
    String password = asked.context().formParam("password");
    if (password == null || !Passwords.isFit(password)) {
      return "unfit";
    }
    return password.equals(asked.context().formParam("again")) ? null : "again";
  }

  /** An address on this desk, never on another. */
  static String local(@Nullable String to) {
    if (to == null || !to.startsWith("/") || to.startsWith("//") || to.length() > LONGEST_ADDRESS) {
      return "/";
    }
    return to.chars().anyMatch(it -> Character.isISOControl(it) || it == '\\') ? "/" : to;
  }
}
