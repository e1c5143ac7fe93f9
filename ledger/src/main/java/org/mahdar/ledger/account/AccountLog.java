package org.mahdar.ledger.account;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/** What was done to accounts, and by whom. Nothing is ever taken out of it. */
public final class AccountLog {

  private AccountLog() {}

  /** What can be done. */
  public enum Act {
    ADDED,
    INVITED,
    ROLE,
    DISABLED,
    ENABLED,
    PASSWORD,
    SESSIONS,
    TOKEN,
    REVOKED,
    REMOVED;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Something that was done.
   *
   * @param at UTC
   * @param who the account that did it; empty for the command line
   * @param about the account that it was done to
   * @param detail the role or the token's label; else empty
   */
  public record Entry(String at, String who, Act act, String about, String detail) {}

  static boolean write(Connection connection, Entry entry) throws SQLException {
    return Rows.change(
        connection,
        "insert into account_log (number, at, who, act, about, detail)"
            + " select coalesce(max(number), 0) + 1, ?, ?, ?, ?, ? from account_log",
        entry.at(),
        entry.who(),
        entry.act().code(),
        entry.about(),
        entry.detail());
  }

  /** Everything, the latest first. */
  public static List<Entry> all(Connection connection) throws SQLException {
    return Rows.all(
        connection,
        row ->
            new Entry(
                row.getString(1),
                row.getString(2),
                Act.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
                row.getString(4),
                row.getString(5)),
        "select at, who, act, about, detail from account_log order by number desc");
  }
}
