package org.mahdar.ledger.account;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Browsers in which somebody is signed in. Secrets are their hashes. */
public final class Sessions {

  /** How long nobody needs to sign in again. */
  public static final Duration LASTING = Duration.ofHours(12);

  private static final int ID = 16;

  private Sessions() {}

  /**
   * A session, without what it is.
   *
   * @param id tells it from others, and opens nothing
   * @param begunAt UTC; null for one that an older version began
   * @param address from where
   * @param browser as it calls itself
   */
  public record Session(
      String id,
      @Nullable String begunAt,
      @Nullable String seenOn,
      @Nullable String address,
      @Nullable String browser) {}

  /** From where a session begins. */
  public record Place(String address, String browser) {
    private static final int LONGEST = 300;

    public Place {
      address = plain(address);
      browser = plain(browser);
    }

    private static String plain(String told) {
      String plain = told.replaceAll("\\p{Cntrl}+", " ").strip();
      return plain.substring(0, Math.min(plain.length(), LONGEST));
    }
  }

  /** What is public of a secret's hash. */
  public static String id(String secret) {
    return secret.substring(0, ID);
  }

  /** Begins one, and forgets those that have ended. */
  public static boolean begin(
      Connection connection, String account, String secret, Place place, Instant now)
      throws SQLException {
    boolean _ = Rows.change(connection, "delete from sessions where ends_at <= ?", Times.of(now));
    boolean _ =
        Rows.change(
            connection, "update accounts set signed_in = ? where name = ?", Times.of(now), account);
    return Rows.change(
        connection,
        "insert into sessions (secret, account, ends_at, begun_at, seen_on, address, browser)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        secret,
        account,
        Times.of(now.plus(LASTING)),
        Times.of(now),
        Times.day(now),
        place.address(),
        place.browser());
  }

  /** Whose session it is, while it lasts. */
  public static Optional<Held> of(Connection connection, String secret, Instant now)
      throws SQLException {
    return Rows.first(
        connection,
        row -> new Held(Accounts.account(row), row.getString(4)),
        "select "
            + Accounts.COLUMNS
            + ", s.seen_on from sessions s join accounts a on a.name = s.account"
            + " where s.secret = ? and s.ends_at > ? and a.disabled_at is null",
        secret,
        Times.of(now));
  }

  /** Those of an account that last, the latest first. */
  public static List<Session> all(Connection connection, String account, Instant now)
      throws SQLException {
    return Rows.all(
        connection,
        row ->
            new Session(
                id(row.getString(1)),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5)),
        "select secret, begun_at, seen_on, address, browser from sessions"
            + " where account = ? and ends_at > ? order by ends_at desc, secret",
        account,
        Times.of(now));
  }

  public static boolean seen(Connection connection, String secret, Instant now)
      throws SQLException {
    return Rows.change(
        connection, "update sessions set seen_on = ? where secret = ?", Times.day(now), secret);
  }

  public static boolean end(Connection connection, String secret) throws SQLException {
    return Rows.change(connection, "delete from sessions where secret = ?", secret);
  }

  /** Ends one of an account's. */
  public static boolean endOne(Connection connection, String account, String id)
      throws SQLException {
    return Rows.change(
        connection,
        "delete from sessions where account = ? and substr(secret, 1, " + ID + ") = ?",
        account,
        id);
  }

  /**
   * Ends all of an account's but one.
   *
   * @param kept null for all
   */
  public static boolean endOthers(Connection connection, String account, @Nullable String kept)
      throws SQLException {
    return Rows.change(
        connection,
        "delete from sessions where account = ? and secret <> ?",
        account,
        Objects.requireNonNullElse(kept, ""));
  }

  static boolean endAll(Connection connection, String account) throws SQLException {
    return endOthers(connection, account, null);
  }
}
