package org.mahdar.desk.web.team;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.mahdar.desk.oidc.Vouched;
import org.mahdar.desk.web.Ledgers;
import org.mahdar.ledger.account.Accounts;
import org.mahdar.ledger.account.Administration;
import org.mahdar.ledger.account.Standing;

/**
 * The account of somebody whom an issuer vouches for: known by the issuer's own name for them
 * alone, made when they come for the first time. A name or an address of e-mail is never enough to
 * be taken for somebody who is there already.
 */
final class Arrivals {

  private static final int LONGEST = 80;

  private Arrivals() {}

  /** The account's name; empty when nobody is let in under it. */
  static Optional<String> name(Ledgers ledgers, Vouched who) {
    Optional<Standing> known =
        ledgers.read(ledger ->
            ledger.look(connection -> Accounts.vouched(connection, who.issuer(), who.subject())));
    if (known.isPresent()) {
      return known.filter(it -> it.disabledAt() == null).map(it -> it.account().name());
    }
    return Optional.of(ledgers.write(ledger -> ledger.change(connection -> made(connection, who))));
  }

  private static String made(Connection connection, Vouched who) throws SQLException {
    Optional<Standing> meanwhile = Accounts.vouched(connection, who.issuer(), who.subject());
    if (meanwhile.isPresent()) {
      return meanwhile.get().account().name();
    }
    String name = free(connection, plain(who.name()));
    boolean _ =
        new Administration(name, Instant.now())
            .addVouched(connection, name, who.role(), who.issuer(), who.subject());
    return name;
  }

  private static String free(Connection connection, String wanted) throws SQLException {
    String name = wanted;
    for (int i = 2; Accounts.find(connection, name).isPresent(); i++) {
      name = wanted + " (" + i + ")";
    }
    return name;
  }

  /** Without what is not seen: two names that look the same are to be the same. */
  private static String plain(String name) {
    String seen = name.replaceAll("\\p{C}+", "").replaceAll("\\s+", " ").strip();
    int end = Math.min(seen.length(), LONGEST);
    String plain = seen.substring(0, end).strip();
    return plain.isEmpty() ? "?" : plain;
  }
}
