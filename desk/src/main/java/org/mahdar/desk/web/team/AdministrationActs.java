package org.mahdar.desk.web.team;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mahdar.desk.account.Secrets;
import org.mahdar.desk.web.Act;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Team;
import org.mahdar.ledger.Look;
import org.mahdar.ledger.account.Accounts;
import org.mahdar.ledger.account.Administration;
import org.mahdar.ledger.account.Role;
import org.mahdar.ledger.decision.Refusal;

/** What administrators do with everybody's accounts, in a browser in which they are signed in. */
record AdministrationActs(Team team) {

  List<Act> all() {
    return List.of(
        new Doing("/accounts", this::invite),
        new Doing("/accounts/role", this::role),
        new Doing("/accounts/disable", this::disable),
        new Doing("/accounts/enable", this::enable),
        new Doing("/accounts/link", this::link),
        new Doing("/accounts/sessions", this::endSessions),
        new Doing("/accounts/revoke", this::revoke));
  }

  private static Administration by(Asked asked) {
    Membership.requireAdministrator(asked);
    return new Administration(OwnActs.signedIn(asked).name(), Instant.now());
  }

  private String name(Asked asked) {
    return Membership.named(team, String.valueOf(asked.sent("name"))).account().name();
  }

  private String invite(Asked asked) {
    Administration by = by(asked);
    String name = asked.sent("name");
    Optional<Role> role = Role.ofCode(String.valueOf(asked.sent("role")));
    if (name == null || role.isEmpty()) {
      return "/accounts?failed=name";
    }
    String secret = Secrets.fresh();
    try {
      change(connection ->
          by.add(connection, name, role.get(), "")
              && by.invite(connection, name, Secrets.hash(secret)));
    } catch (Refusal _) {
      return "/accounts?failed=name";
    }
    return made(by, name, secret);
  }

  private String role(Asked asked) {
    Administration by = by(asked);
    String name = name(asked);
    Optional<Role> role = Role.ofCode(String.valueOf(asked.sent("role")));
    return role.isPresent()
        ? done(name, "role", connection -> by.role(connection, name, role.get()))
        : failed(name, "role");
  }

  private String disable(Asked asked) {
    Administration by = by(asked);
    String name = name(asked);
    return done(name, "disabled", connection -> by.disable(connection, name));
  }

  private String enable(Asked asked) {
    Administration by = by(asked);
    String name = name(asked);
    team.signIn().forgive(name);
    return done(name, "enabled", connection -> by.enable(connection, name));
  }

  private String link(Asked asked) {
    Administration by = by(asked);
    String name = name(asked);
    String secret = Secrets.fresh();
    if (isLast(name)) {
      return failed(name, "last");
    }
    change(connection -> by.invite(connection, name, Secrets.hash(secret)));
    return made(by, name, secret);
  }

  private String endSessions(Asked asked) {
    Administration by = by(asked);
    String name = name(asked);
    return done(name, "sessions", connection -> by.endSessions(connection, name));
  }

  private String revoke(Asked asked) {
    Administration by = by(asked);
    String name = name(asked);
    String label = String.valueOf(asked.sent("label"));
    return done(name, "revoked", connection -> by.revoke(connection, name, label));
  }

  private String made(Administration by, String name, String secret) {
    return Membership.address(name) + "&made=" + team.once().keep(by.by(), secret);
  }

  /** The only thing that is refused here is to be without an administrator. */
  private String done(String name, String code, Look<Boolean> change) {
    try {
      change(change);
      return Membership.address(name) + "&done=" + code;
    } catch (Refusal _) {
      return failed(name, "last");
    }
  }

  private static String failed(String name, String code) {
    return Membership.address(name) + "&failed=" + code;
  }

  private boolean isLast(String name) {
    return team.ledgers()
        .read(ledger -> ledger.look(connection -> Accounts.isLastAdministrator(connection, name)));
  }

  private void change(Look<Boolean> change) {
    boolean _ = team.ledgers().write(ledger -> ledger.change(change));
  }
}
