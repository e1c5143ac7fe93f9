package org.mahdar.desk.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.mahdar.desk.account.Passwords;
import org.mahdar.desk.account.Secrets;
import org.mahdar.ledger.account.Accounts;
import org.mahdar.ledger.account.Keys;

/**
 * Lets in whoever knows a password. Guessing is slow: after a few failures nobody is let in under
 * that name, or from that address, for a while. Thread-safe.
 */
public final class SignIn {

  /** How long nobody needs to sign in again. */
  public static final Duration LASTING = Duration.ofHours(12);

  private static final int FAILURES = 5;
  private static final Duration WHILE = Duration.ofMinutes(15);
  private static final int COUNTED = 10_000;

  /** Checked for names that nobody has, so that the time it takes tells nothing. */
  private final String nobodys = Passwords.hash(Secrets.fresh());

  private final Ledgers ledgers;
  private final Cache<String, AtomicInteger> failures =
      Caffeine.newBuilder().maximumSize(COUNTED).expireAfterWrite(WHILE).build();

  public SignIn(Ledgers ledgers) {
    this.ledgers = ledgers;
  }

  /** Whether there were too many failures to try now. */
  public boolean isBarred(String name, String address) {
    return count("name " + name).get() >= FAILURES
        || count("address " + address).get() >= FAILURES * FAILURES;
  }

  /**
   * Begins a session.
   *
   * @param address from where it is asked
   * @return its secret; empty when the password is not that of the name, or trying is barred
   */
  public Optional<String> begin(String name, String password, String address) {
    if (isBarred(name, address)) {
      return Optional.empty();
    }
    Optional<String> hash =
        ledgers.read(ledger -> ledger.look(connection -> Accounts.password(connection, name)));
    boolean fits = Passwords.fits(password, hash.orElse(nobodys));
    if (!fits || hash.isEmpty()) {
      count("name " + name).incrementAndGet();
      count("address " + address).incrementAndGet();
      return Optional.empty();
    }
    failures.invalidate("name " + name);
    String secret = Secrets.fresh();
    Instant now = Instant.now();
    boolean _ =
        ledgers.write(ledger ->
            ledger.change(connection ->
                Keys.begin(connection, name, Secrets.hash(secret), now, now.plus(LASTING))));
    return Optional.of(secret);
  }

  public void end(String secret) {
    boolean _ =
        ledgers.write(
            ledger -> ledger.change(connection -> Keys.end(connection, Secrets.hash(secret))));
  }

  private AtomicInteger count(String of) {
    return failures.get(of, _ -> new AtomicInteger());
  }
}
