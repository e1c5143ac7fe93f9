package org.mahdar.ledger.account;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Links that let somebody choose a password, once. */
public final class Invitations {

  /** How long a link waits. */
  public static final Duration LASTING = Duration.ofDays(3);

  private Invitations() {}

  /** Makes one; an account has one at a time. */
  static boolean make(Connection connection, String account, String secret, Instant now)
      throws SQLException {
    boolean _ = withdraw(connection, account);
    return Rows.change(
        connection,
        "insert into invitations (secret, account, ends_at) values (?, ?, ?)",
        secret,
        account,
        Times.of(now.plus(LASTING)));
  }

  /** Whom a link lets in, while it waits. */
  public static Optional<Account> of(Connection connection, String secret, Instant now)
      throws SQLException {
    return Rows.first(
        connection,
        Accounts::account,
        "select "
            + Accounts.COLUMNS
            + " from invitations i join accounts a on a.name = i.account"
            + " where i.secret = ? and i.ends_at > ? and a.disabled_at is null",
        secret,
        Times.of(now));
  }

  static boolean withdraw(Connection connection, String account) throws SQLException {
    return Rows.change(connection, "delete from invitations where account = ?", account);
  }
}
