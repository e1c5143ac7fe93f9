package org.mahdar.ledger.account;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mahdar.ledger.decision.Refusal;

/** What stands for an account without its password: sessions of browsers, tokens of programs. */
public final class Keys {

  private static final String OF_SESSION =
      "select a.name, a.role, a.made_at from sessions s join accounts a on a.name = s.account"
          + " where s.secret = ? and s.ends_at > ?";
  private static final String OF_TOKEN =
      "select a.name, a.role, a.made_at from tokens t join accounts a on a.name = t.account"
          + " where t.secret = ?";

  private Keys() {}

  /**
   * A token, without what it is.
   *
   * @param madeAt UTC
   */
  public record Token(String label, String madeAt) {}

  /**
   * Begins a session, and forgets those that have ended.
   *
   * @param secret its hash
   */
  public static boolean begin(
      Connection connection, String account, String secret, Instant now, Instant end)
      throws SQLException {
    boolean _ = Accounts.change(connection, "delete from sessions where ends_at <= ?", time(now));
    return Accounts.change(
        connection,
        "insert into sessions (secret, account, ends_at) values (?, ?, ?)",
        secret,
        account,
        time(end));
  }

  /** Whose session it is, while it lasts. */
  public static Optional<Account> ofSession(Connection connection, String secret, Instant now)
      throws SQLException {
    try (PreparedStatement question = connection.prepareStatement(OF_SESSION)) {
      question.setString(1, secret);
      question.setString(2, time(now));
      return Accounts.accounts(question).stream().findFirst();
    }
  }

  public static boolean end(Connection connection, String secret) throws SQLException {
    return Accounts.change(connection, "delete from sessions where secret = ?", secret);
  }

  /**
   * Makes a token.
   *
   * @param secret its hash
   * @throws Refusal when there is no such account, or it has a token of that label
   */
  public static boolean make(
      Connection connection, String account, String label, String secret, Instant now)
      throws SQLException {
    Account _ = Accounts.needed(connection, account);
    if (tokens(connection, account).stream().anyMatch(it -> it.label().equals(label))) {
      throw new Refusal("There is a token of that label", label, "Revoke it or choose another.");
    }
    return Accounts.change(
        connection,
        "insert into tokens (secret, account, label, made_at) values (?, ?, ?, ?)",
        secret,
        account,
        label,
        time(now));
  }

  /** Whose token it is. */
  public static Optional<Account> ofToken(Connection connection, String secret)
      throws SQLException {
    try (PreparedStatement question = connection.prepareStatement(OF_TOKEN)) {
      question.setString(1, secret);
      return Accounts.accounts(question).stream().findFirst();
    }
  }

  /** The tokens of an account, by label. */
  public static List<Token> tokens(Connection connection, String account) throws SQLException {
    List<Token> tokens = new ArrayList<>();
    try (PreparedStatement question =
        connection.prepareStatement(
            "select label, made_at from tokens where account = ? order by label")) {
      question.setString(1, account);
      try (ResultSet row = question.executeQuery()) {
        while (row.next()) {
          tokens.add(new Token(row.getString(1), row.getString(2)));
        }
      }
    }
    return tokens;
  }

  /** Whether there was such a token. */
  public static boolean revoke(Connection connection, String account, String label)
      throws SQLException {
    return Accounts.change(
        connection, "delete from tokens where account = ? and label = ?", account, label);
  }

  private static String time(Instant moment) {
    return moment.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
