package org.mahdar.desk.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.mahdar.desk.account.Passwords;
import org.mahdar.desk.account.Secrets;
import org.mahdar.ledger.account.Accounts;
import org.mahdar.ledger.account.Sessions;

/**
 * Lets in whoever knows a password. Guessing is slow: after a few failures nobody is let in under
 * that name, or from that address, for a while. Thread-safe.
 */
public final class SignIn {

  private static final int FAILURES = 5;
  private static final int FAILURES_OF_ADDRESS = FAILURES * FAILURES;
  private static final Duration WHILE = Duration.ofMinutes(15);
  private static final int COUNTED = 10_000;

  /** Who has one IPv6 address has all that begin with these bytes. */
  private static final int BYTES_OF_NETWORK = 8;

  /** Checked for names that nobody has, so that the time it takes tells nothing. */
  private final String nobodys = Passwords.hash(Secrets.fresh());

  private final Ledgers ledgers;
  private final Cache<String, AtomicInteger> failures =
      Caffeine.newBuilder().maximumSize(COUNTED).expireAfterWrite(WHILE).build();

  public SignIn(Ledgers ledgers) {
    this.ledgers = ledgers;
  }

  /** Whether there were too many failures under a name to try now. */
  public boolean isBarred(String name) {
    AtomicInteger count = failures.getIfPresent(ofName(name));
    return count != null && count.get() >= FAILURES;
  }

  /** Lets a name try again at once. */
  public void forgive(String name) {
    failures.invalidate(ofName(name));
  }

  /**
   * Whether a password is that of a name. Counts before it looks, so that many questions at a time
   * are not more questions.
   *
   * @param address from where it is asked
   */
  public boolean isRight(String name, String password, String address) {
    AtomicInteger ofName = count(ofName(name));
    AtomicInteger ofAddress = count(ofAddress(address));
    if (ofName.incrementAndGet() > FAILURES || ofAddress.incrementAndGet() > FAILURES_OF_ADDRESS) {
      return false;
    }
    Optional<String> hash =
        ledgers.read(ledger -> ledger.look(connection -> Accounts.password(connection, name)));
    boolean fits = Passwords.fits(password, hash.orElse(nobodys));
    if (!fits || hash.isEmpty()) {
      return false;
    }
    forgive(name);
    ofAddress.decrementAndGet();
    return true;
  }

  /**
   * Begins a session of somebody who has shown who they are.
   *
   * @return its secret
   */
  public String begin(String name, Sessions.Place place) {
    String secret = Secrets.fresh();
    Instant now = Instant.now();
    boolean _ =
        ledgers.write(ledger ->
            ledger.change(
                connection -> Sessions.begin(connection, name, Secrets.hash(secret), place, now)));
    return secret;
  }

  public void end(String secret) {
    boolean _ =
        ledgers.write(
            ledger -> ledger.change(connection -> Sessions.end(connection, Secrets.hash(secret))));
  }

  private AtomicInteger count(String of) {
    return failures.get(of, _ -> new AtomicInteger());
  }

  private static String ofName(String name) {
    return "name " + name;
  }

  private static String ofAddress(String address) {
    try {
      InetAddress literal = InetAddress.ofLiteral(address);
      return literal instanceof Inet6Address
          ? "network "
              + HexFormat.of().formatHex(Arrays.copyOf(literal.getAddress(), BYTES_OF_NETWORK))
          : "address " + literal.getHostAddress();
    } catch (IllegalArgumentException _) {
      return "address " + address;
    }
  }
}
