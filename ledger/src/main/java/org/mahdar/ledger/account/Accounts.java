package org.mahdar.ledger.account;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.mahdar.ledger.decision.Refusal;

/** Accounts in their table. */
public final class Accounts {

  /** Of {@code accounts a}. */
  static final String COLUMNS = "a.name, a.role, a.made_at";

  private static final String STANDINGS =
      "select "
          + COLUMNS
          + ", a.password, a.issuer, a.signed_in, a.disabled_at,"
          + " (select count(*) from invitations i where i.account = a.name) from accounts a";

  private Accounts() {}

  /** Whether there are any: without one, whoever reaches the desk may do everything. */
  public static boolean any(Connection connection) throws SQLException {
    return Rows.first(connection, row -> row.getLong(1) > 0, "select count(*) from accounts")
        .orElse(false);
  }

  /** By name. */
  public static List<Account> all(Connection connection) throws SQLException {
    return standings(connection).stream().map(Standing::account).toList();
  }

  public static Optional<Account> find(Connection connection, String name) throws SQLException {
    return standing(connection, name).map(Standing::account);
  }

  /** By name, with how they stand. */
  public static List<Standing> standings(Connection connection) throws SQLException {
    return Rows.all(connection, Accounts::standing, STANDINGS + " order by a.name");
  }

  public static Optional<Standing> standing(Connection connection, String name)
      throws SQLException {
    return Rows.first(connection, Accounts::standing, STANDINGS + " where a.name = ?", name);
  }

  /** The hash of the password that lets an account in; empty when none does. */
  public static Optional<String> password(Connection connection, String name) throws SQLException {
    return Rows.first(
        connection,
        row -> row.getString(1),
        "select password from accounts where name = ? and password <> '' and disabled_at is null",
        name);
  }

  /** Whose owner an issuer knows under a subject. */
  public static Optional<Standing> vouched(Connection connection, String issuer, String subject)
      throws SQLException {
    return Rows.first(
        connection,
        Accounts::standing,
        STANDINGS + " where a.issuer = ? and a.subject = ?",
        issuer,
        subject);
  }

  /** Whether nobody would be administrator any more without it. */
  public static boolean isLastAdministrator(Connection connection, String name)
      throws SQLException {
    List<Standing> all = standings(connection);
    return all.stream().anyMatch(it -> isOf(it, name) && it.isOpenAdministrator())
        && all.stream().noneMatch(it -> !isOf(it, name) && it.isOpenAdministrator());
  }

  private static boolean isOf(Standing standing, String name) {
    return standing.account().name().equals(name);
  }

  /**
   * @throws Refusal when there is no such account
   */
  static Account needed(Connection connection, String name) throws SQLException {
    return find(connection, name)
        .orElseThrow(
            () -> new Refusal("There is no account", name, "`mahdar accounts list` lists them."));
  }

  static void keepOne(Connection connection, String name) throws SQLException {
    if (isLastAdministrator(connection, name)) {
      throw new Refusal(
          "Somebody has to stay administrator", name, "Make somebody else administrator first.");
    }
  }

  /** From {@link #COLUMNS}. */
  static Account account(ResultSet row) throws SQLException {
    Role role = Role.ofCode(row.getString(2)).orElse(Role.READER);
    return new Account(row.getString(1), role, row.getString(3));
  }

  private static Standing standing(ResultSet row) throws SQLException {
    return new Standing(
        account(row),
        !row.getString(4).isEmpty(),
        row.getString(5),
        row.getLong(8) > 0,
        row.getString(6),
        row.getString(7));
  }
}
