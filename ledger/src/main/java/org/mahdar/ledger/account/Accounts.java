package org.mahdar.ledger.account;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mahdar.ledger.decision.Refusal;

/** Accounts in their table. */
public final class Accounts {

  private static final String COLUMNS = "a.name, a.role, a.made_at";

  private Accounts() {}

  /** Whether there are any: without one, whoever reaches the desk may do everything. */
  public static boolean any(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select count(*) from accounts")) {
      row.next();
      return row.getLong(1) > 0;
    }
  }

  /** By name. */
  public static List<Account> all(Connection connection) throws SQLException {
    try (PreparedStatement question =
        connection.prepareStatement("select " + COLUMNS + " from accounts a order by a.name")) {
      return accounts(question);
    }
  }

  public static Optional<Account> find(Connection connection, String name) throws SQLException {
    try (PreparedStatement question =
        connection.prepareStatement("select " + COLUMNS + " from accounts a where a.name = ?")) {
      question.setString(1, name);
      return accounts(question).stream().findFirst();
    }
  }

  /** The hash of an account's password. */
  public static Optional<String> password(Connection connection, String name) throws SQLException {
    try (PreparedStatement question =
        connection.prepareStatement("select password from accounts where name = ?")) {
      question.setString(1, name);
      try (ResultSet row = question.executeQuery()) {
        return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
      }
    }
  }

  /**
   * Makes an account.
   *
   * @param password hashed
   * @throws Refusal when there is one of that name, or the first would be no administrator
   */
  public static boolean add(Connection connection, Account account, String password)
      throws SQLException {
    if (find(connection, account.name()).isPresent()) {
      throw new Refusal("There is an account of that name", account.name(), "Give another name.");
    }
    if (account.role() != Role.ADMINISTRATOR && !any(connection)) {
      throw new Refusal(
          "The first account has to be an administrator's", account.name(), "Make that one first.");
    }
    return change(
        connection,
        "insert into accounts (name, role, password, made_at) values (?, ?, ?, ?)",
        account.name(),
        account.role().code(),
        password,
        account.madeAt());
  }

  /**
   * @throws Refusal when there is no such account, or nobody would be administrator any more
   */
  public static boolean role(Connection connection, String name, Role role) throws SQLException {
    Account account = needed(connection, name);
    if (role != Role.ADMINISTRATOR) {
      keepOne(connection, account);
    }
    return change(connection, "update accounts set role = ? where name = ?", role.code(), name);
  }

  /**
   * Gives an account another password and ends its sessions.
   *
   * @param password hashed
   */
  public static boolean password(Connection connection, String name, String password)
      throws SQLException {
    Account _ = needed(connection, name);
    boolean _ = change(connection, "delete from sessions where account = ?", name);
    return change(connection, "update accounts set password = ? where name = ?", password, name);
  }

  /**
   * Takes an account away with its sessions and tokens; decisions keep the name.
   *
   * @throws Refusal when there is no such account, or it is the last administrator of several
   */
  public static boolean remove(Connection connection, String name) throws SQLException {
    Account account = needed(connection, name);
    if (all(connection).size() > 1) {
      keepOne(connection, account);
    }
    boolean _ = change(connection, "delete from sessions where account = ?", name);
    boolean _ = change(connection, "delete from tokens where account = ?", name);
    return change(connection, "delete from accounts where name = ?", name);
  }

  static Account needed(Connection connection, String name) throws SQLException {
    return find(connection, name)
        .orElseThrow(
            () -> new Refusal("There is no account", name, "`mahdar accounts list` lists them."));
  }

  private static void keepOne(Connection connection, Account account) throws SQLException {
    boolean other =
        all(connection).stream()
            .anyMatch(it -> it.role() == Role.ADMINISTRATOR && !it.name().equals(account.name()));
    if (!other) {
      throw new Refusal(
          "Somebody has to stay administrator",
          account.name(),
          "Make somebody else administrator first.");
    }
  }

  /** Whether anything changed. */
  static boolean change(Connection connection, String sql, String... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      return statement.executeUpdate() > 0;
    }
  }

  static List<Account> accounts(PreparedStatement question) throws SQLException {
    List<Account> accounts = new ArrayList<>();
    try (ResultSet row = question.executeQuery()) {
      while (row.next()) {
        Role role = Role.ofCode(row.getString(2)).orElse(Role.READER);
        accounts.add(new Account(row.getString(1), role, row.getString(3)));
      }
    }
    return accounts;
  }
}
