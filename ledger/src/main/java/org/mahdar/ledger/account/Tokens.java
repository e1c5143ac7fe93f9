package org.mahdar.ledger.account;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mahdar.ledger.decision.Refusal;

/** What programs show to act for an account. Secrets are their hashes. */
public final class Tokens {

  private Tokens() {}

  /**
   * A token, without what it is.
   *
   * @param madeAt UTC
   * @param role what it may do at most; null: what its account may
   * @param endsAt UTC; null: it lasts until it is revoked
   * @param seenOn the last day on which it was used
   */
  public record Token(
      String label,
      String madeAt,
      @Nullable Role role,
      @Nullable String endsAt,
      @Nullable String seenOn) {

    public boolean hasEnded(Instant now) {
      return endsAt != null && endsAt.compareTo(Times.of(now)) <= 0;
    }
  }

  /**
   * A token that is to be made.
   *
   * @param label what it is for
   * @param role what it may do at most; null: what its account may
   * @param end null: it lasts until it is revoked
   */
  public record Wish(String label, @Nullable Role role, @Nullable Instant end) {

    private static final int LONGEST = 100;

    public Wish {
      label = label.strip();
      if (label.isEmpty()
          || label.length() > LONGEST
          || label.chars().anyMatch(Character::isISOControl)) {
        throw new Refusal(
            "A token needs a label of 1 to " + LONGEST + " characters",
            "«" + label + "»",
            "Say what it is for.");
      }
    }
  }

  static boolean make(Connection connection, String account, Wish wish, String secret, Instant now)
      throws SQLException {
    if (all(connection, account).stream().anyMatch(it -> it.label().equals(wish.label()))) {
      throw new Refusal(
          "There is a token of that label", wish.label(), "Revoke it or choose another.");
    }
    Role role = wish.role();
    Instant end = wish.end();
    return Rows.change(
        connection,
        "insert into tokens (secret, account, label, made_at, role, ends_at)"
            + " values (?, ?, ?, ?, ?, ?)",
        secret,
        account,
        wish.label(),
        Times.of(now),
        role == null ? null : role.code(),
        end == null ? null : Times.of(end));
  }

  /** Whose token it is, while it lasts: never with more than the account may by now. */
  public static Optional<Held> of(Connection connection, String secret, Instant now)
      throws SQLException {
    return Rows.first(
        connection,
        Tokens::held,
        "select "
            + Accounts.COLUMNS
            + ", t.seen_on, t.role from tokens t join accounts a on a.name = t.account"
            + " where t.secret = ? and (t.ends_at is null or t.ends_at > ?)"
            + " and a.disabled_at is null",
        secret,
        Times.of(now));
  }

  private static Held held(ResultSet row) throws SQLException {
    Account account = Accounts.account(row);
    Role most = role(row.getString(5));
    Role role = most == null || most.covers(account.role()) ? account.role() : most;
    return new Held(new Account(account.name(), role, account.madeAt()), row.getString(4));
  }

  /** A role that nobody knows any more is the least. */
  private static @Nullable Role role(@Nullable String code) {
    return code == null ? null : Role.ofCode(code).orElse(Role.READER);
  }

  /** Those of an account, by label. */
  public static List<Token> all(Connection connection, String account) throws SQLException {
    return Rows.all(
        connection,
        row ->
            new Token(
                row.getString(1),
                row.getString(2),
                role(row.getString(3)),
                row.getString(4),
                row.getString(5)),
        "select label, made_at, role, ends_at, seen_on from tokens where account = ?"
            + " order by label",
        account);
  }

  public static boolean seen(Connection connection, String secret, Instant now)
      throws SQLException {
    return Rows.change(
        connection, "update tokens set seen_on = ? where secret = ?", Times.day(now), secret);
  }

  static boolean revoke(Connection connection, String account, String label) throws SQLException {
    return Rows.change(
        connection, "delete from tokens where account = ? and label = ?", account, label);
  }
}
