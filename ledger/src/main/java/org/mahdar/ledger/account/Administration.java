package org.mahdar.ledger.account;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mahdar.ledger.account.AccountLog.Act;
import org.mahdar.ledger.decision.Refusal;

/**
 * Changes accounts and writes down who did it. Each method is one change: whole, or refused with a
 * {@link Refusal} and nothing done.
 *
 * @param by the account that does it; empty for the command line
 */
public record Administration(String by, Instant now) {

  /**
   * Makes an account.
   *
   * @param password hashed; empty when its owner will choose one by a link
   * @throws Refusal when there is one of that name, or the first would be no administrator
   */
  public boolean add(Connection connection, String name, Role role, String password)
      throws SQLException {
    if (role != Role.ADMINISTRATOR && !Accounts.any(connection)) {
      throw new Refusal(
          "The first account has to be an administrator's", name, "Make that one first.");
    }
    return insert(connection, name, role, password, null, null);
  }

  /**
   * Makes an account for somebody whom an issuer vouches for.
   *
   * @throws Refusal when there is one of that name
   */
  public boolean addVouched(
      Connection connection, String name, Role role, String issuer, String subject)
      throws SQLException {
    return insert(connection, name, role, "", issuer, subject);
  }

  private boolean insert(
      Connection connection,
      String name,
      Role role,
      String password,
      @Nullable String issuer,
      @Nullable String subject)
      throws SQLException {
    Account account = new Account(name, role, Times.of(now));
    if (Accounts.find(connection, name).isPresent()) {
      throw new Refusal("There is an account of that name", name, "Give another name.");
    }
    boolean _ =
        Rows.change(
            connection,
            "insert into accounts (name, role, password, made_at, issuer, subject)"
                + " values (?, ?, ?, ?, ?, ?)",
            name,
            role.code(),
            password,
            account.madeAt(),
            issuer,
            subject);
    return log(connection, Act.ADDED, name, role.code());
  }

  /**
   * @throws Refusal when there is no such account, or nobody would be administrator any more
   */
  public boolean role(Connection connection, String name, Role role) throws SQLException {
    Account account = Accounts.needed(connection, name);
    if (account.role() == role) {
      return false;
    }
    if (role != Role.ADMINISTRATOR) {
      Accounts.keepOne(connection, name);
    }
    boolean _ =
        Rows.change(connection, "update accounts set role = ? where name = ?", role.code(), name);
    return log(connection, Act.ROLE, name, role.code());
  }

  /**
   * Lets nobody in under an account, and ends its sessions; its tokens open nothing meanwhile.
   *
   * @throws Refusal when there is no such account, or nobody would be administrator any more
   */
  public boolean disable(Connection connection, String name) throws SQLException {
    Account _ = Accounts.needed(connection, name);
    Accounts.keepOne(connection, name);
    boolean _ = Sessions.endAll(connection, name);
    boolean _ = Invitations.withdraw(connection, name);
    return Rows.change(
            connection,
            "update accounts set disabled_at = ? where name = ? and disabled_at is null",
            Times.of(now),
            name)
        && log(connection, Act.DISABLED, name, "");
  }

  public boolean enable(Connection connection, String name) throws SQLException {
    Account _ = Accounts.needed(connection, name);
    return Rows.change(
            connection,
            "update accounts set disabled_at = null where name = ? and disabled_at is not null",
            name)
        && log(connection, Act.ENABLED, name, "");
  }

  /**
   * Gives an account another password and ends its sessions.
   *
   * @param password hashed
   * @param kept the hash of a session that goes on; null when none does
   */
  public boolean password(
      Connection connection, String name, String password, @Nullable String kept)
      throws SQLException {
    Account _ = Accounts.needed(connection, name);
    boolean _ = Sessions.endOthers(connection, name, kept);
    boolean _ = Invitations.withdraw(connection, name);
    boolean _ =
        Rows.change(connection, "update accounts set password = ? where name = ?", password, name);
    return log(connection, Act.PASSWORD, name, "");
  }

  /**
   * Makes a link by which somebody chooses a password; the old one opens nothing any more, and the
   * account's sessions end.
   *
   * @param secret its hash
   * @throws Refusal when there is no such account, or nobody would be administrator any more
   */
  public boolean invite(Connection connection, String name, String secret) throws SQLException {
    Account _ = Accounts.needed(connection, name);
    if (Accounts.isLastAdministrator(connection, name)) {
      throw new Refusal(
          "Nobody else could help if the link were lost",
          name,
          "Change the password, or make somebody else administrator first.");
    }
    boolean _ = Sessions.endAll(connection, name);
    boolean _ = Rows.change(connection, "update accounts set password = '' where name = ?", name);
    boolean _ = Invitations.make(connection, name, secret, now);
    return log(connection, Act.INVITED, name, "");
  }

  public boolean endSessions(Connection connection, String name) throws SQLException {
    return Sessions.endAll(connection, name) && log(connection, Act.SESSIONS, name, "");
  }

  /**
   * Takes an account away with its sessions and tokens; decisions keep the name.
   *
   * @throws Refusal when there is no such account, or it is the last administrator of several
   */
  public boolean remove(Connection connection, String name) throws SQLException {
    Account _ = Accounts.needed(connection, name);
    if (Accounts.all(connection).size() > 1) {
      Accounts.keepOne(connection, name);
    }
    boolean _ = Sessions.endAll(connection, name);
    boolean _ = Invitations.withdraw(connection, name);
    boolean _ = Rows.change(connection, "delete from tokens where account = ?", name);
    boolean _ = Rows.change(connection, "delete from accounts where name = ?", name);
    return log(connection, Act.REMOVED, name, "");
  }

  /**
   * Makes a token.
   *
   * @param secret its hash
   * @throws Refusal when there is no such account, or it has a token of that label
   */
  public boolean token(Connection connection, String name, Tokens.Wish wish, String secret)
      throws SQLException {
    Account _ = Accounts.needed(connection, name);
    return Tokens.make(connection, name, wish, secret, now)
        && log(connection, Act.TOKEN, name, wish.label());
  }

  /** Whether there was such a token. */
  public boolean revoke(Connection connection, String name, String label) throws SQLException {
    return Tokens.revoke(connection, name, label) && log(connection, Act.REVOKED, name, label);
  }

  private boolean log(Connection connection, Act act, String about, String detail)
      throws SQLException {
    return AccountLog.write(
        connection, new AccountLog.Entry(Times.of(now), by, act, about, detail));
  }
}
