package org.mahdar.desk.web.team;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mahdar.desk.account.Passwords;
import org.mahdar.desk.account.Secrets;
import org.mahdar.desk.web.Act;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.NotYours;
import org.mahdar.desk.web.Team;
import org.mahdar.ledger.Look;
import org.mahdar.ledger.account.Account;
import org.mahdar.ledger.account.Administration;
import org.mahdar.ledger.account.Role;
import org.mahdar.ledger.account.Sessions;
import org.mahdar.ledger.account.Tokens;
import org.mahdar.ledger.decision.Refusal;

/** What everybody does with their own account, in a browser in which they are signed in. */
record OwnActs(Team team) {

  List<Act> all() {
    return List.of(
        new Doing("/account/password", this::password),
        new Doing("/account/sessions/end", this::endSession),
        new Doing("/account/sessions/end-others", this::endOthers),
        new Doing("/account/tokens", this::makeToken),
        new Doing("/account/tokens/revoke", this::revokeToken));
  }

  /** Who asks. A program that was given a token makes itself no others, and shuts nobody out. */
  static Account signedIn(Asked asked) {
    Account account = asked.account();
    if (account == null || asked.session() == null) {
      throw new NotYours();
    }
    return account;
  }

  private String password(Asked asked) {
    String name = signedIn(asked).name();
    String fault = Entering.fault(asked);
    if (fault != null) {
      return "/account?failed=" + fault;
    }
    String old = String.valueOf(asked.context().formParam("old"));
    if (!team.signIn().isRight(name, old, asked.client())) {
      return "/account?failed=old";
    }
    String hash = Passwords.hash(String.valueOf(asked.context().formParam("password")));
    change(connection -> by(name).password(connection, name, hash, asked.session()));
    return "/account?done=password";
  }

  private String endSession(Asked asked) {
    String name = signedIn(asked).name();
    String id = String.valueOf(asked.sent("id"));
    change(connection -> Sessions.endOne(connection, name, id));
    if (id.equals(Sessions.id(Objects.requireNonNullElse(asked.session(), " ".repeat(16))))) {
      SessionCookie.take(asked);
      return "/sign-in";
    }
    return "/account?done=session";
  }

  private String endOthers(Asked asked) {
    String name = signedIn(asked).name();
    change(connection -> Sessions.endOthers(connection, name, asked.session()));
    return "/account?done=sessions";
  }

  private String makeToken(Asked asked) {
    Account account = signedIn(asked);
    String label = asked.sent("label");
    Optional<Role> role =
        Role.ofCode(String.valueOf(asked.sent("role"))).filter(account.role()::covers);
    Optional<Integer> days =
        TokenList.DAYS.stream().filter(it -> it.toString().equals(asked.sent("days"))).findFirst();
    if (label == null || role.isEmpty() || days.isEmpty()) {
      return "/account?failed=token";
    }
    Instant now = Instant.now();
    String secret = Secrets.fresh();
    try {
      Instant end = days.get() == 0 ? null : now.plus(Duration.ofDays(days.get()));
      Tokens.Wish wish = new Tokens.Wish(label, role.get(), end);
      change(connection ->
          new Administration(account.name(), now)
              .token(connection, account.name(), wish, Secrets.hash(secret)));
    } catch (Refusal _) {
      return "/account?failed=token";
    }
    return "/account?made=" + team.once().keep(account.name(), secret) + "#tokens";
  }

  private String revokeToken(Asked asked) {
    String name = signedIn(asked).name();
    String label = String.valueOf(asked.sent("label"));
    change(connection -> by(name).revoke(connection, name, label));
    return "/account?done=revoked";
  }

  private static Administration by(String name) {
    return new Administration(name, Instant.now());
  }

  private void change(Look<Boolean> change) {
    boolean _ = team.ledgers().write(ledger -> ledger.change(change));
  }
}
