package org.mahdar.desk.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.account.Secrets;
import org.mahdar.desk.answer.Problem;
import org.mahdar.ledger.account.Account;
import org.mahdar.ledger.account.Accounts;
import org.mahdar.ledger.account.Held;
import org.mahdar.ledger.account.Role;
import org.mahdar.ledger.account.Sessions;
import org.mahdar.ledger.account.Tokens;

/**
 * Who may come in, and do what. While a ledger has no accounts, whoever reaches the desk on this
 * machine may do everything; from the first account on, everybody signs in.
 */
public final class Gate {

  /** The cookie of a session. */
  public static final String COOKIE = "mahdar-session";

  private static final Set<String> ASKING = Set.of("GET", "HEAD", "OPTIONS");
  private static final String BEARER = "Bearer ";

  /** Readers of feeds have a field for a password and none for a token. */
  private static final String BASIC = "Basic ";

  private static final String FEED = ".atom";

  private final Ledgers ledgers;
  private final Reach reach;
  private final Uses uses;

  Gate(Ledgers ledgers, Reach reach) {
    this.ledgers = ledgers;
    this.reach = reach;
    this.uses = new Uses(ledgers);
  }

  void routes(RoutesConfig routes) {
    routes.before(this::check);
  }

  private void check(Context context) {
    if (context.path().startsWith("/assets/")) {
      return;
    }
    Optional<Account> who = account(context);
    if (who.isPresent()) {
      context.attribute("person", who.get().name());
      context.attribute("role", who.get().role());
      context.attribute("account", who.get());
      if (!who.get().role().covers(needed(context))) {
        refuse(context);
      }
    } else if (!isOpen(context) && !isOneUsers()) {
      turnAway(context);
    }
  }

  private boolean isOneUsers() {
    return reach.isOneUsers() && !ledgers.read(ledger -> ledger.look(Accounts::any));
  }

  private Optional<Account> account(Context context) {
    String token = token(context);
    String session = context.cookie(COOKIE);
    if (token != null) {
      return ofToken(Secrets.hash(token));
    }
    if (session == null || session.isEmpty()) {
      return Optional.empty();
    }
    String hash = Secrets.hash(session);
    Optional<Account> who = ofSession(hash);
    who.ifPresent(_ -> context.attribute("session", hash));
    return who;
  }

  private Optional<Account> ofToken(String hash) {
    Instant now = Instant.now();
    Optional<Held> held =
        ledgers.read(ledger -> ledger.look(connection -> Tokens.of(connection, hash, now)));
    held.filter(it -> it.isNewsOn(now))
        .ifPresent(_ -> uses.note(hash, connection -> Tokens.seen(connection, hash, now)));
    return held.map(Held::account);
  }

  private Optional<Account> ofSession(String hash) {
    Instant now = Instant.now();
    Optional<Held> held =
        ledgers.read(ledger -> ledger.look(connection -> Sessions.of(connection, hash, now)));
    held.filter(it -> it.isNewsOn(now))
        .ifPresent(_ -> uses.note(hash, connection -> Sessions.seen(connection, hash, now)));
    return held.map(Held::account);
  }

  private static @Nullable String token(Context context) {
    String given = context.header("Authorization");
    if (given != null && given.startsWith(BASIC) && isFeed(context)) {
      return password(given.substring(BASIC.length()).strip());
    }
    return given != null && given.startsWith(BEARER)
        ? given.substring(BEARER.length()).strip()
        : null;
  }

  /** What stands behind the name; the token says whose it is. */
  private static @Nullable String password(String given) {
    try {
      String both = new String(Base64.getDecoder().decode(given), StandardCharsets.UTF_8);
      return both.substring(both.indexOf(':') + 1);
    } catch (IllegalArgumentException _) {
      return null;
    }
  }

  private static boolean isFeed(Context context) {
    return context.path().endsWith(FEED);
  }

  /** What is there before anybody signs in. */
  private static boolean isOpen(Context context) {
    String place = place(context);
    return isUnder(place, "/sign-in") || Set.of("/sign-out", "/invitation").contains(place);
  }

  private static boolean isUnder(String place, String root) {
    return place.equals(root) || place.startsWith(root + "/");
  }

  /** The address without language or version. */
  private static String place(Context context) {
    return context.path().replaceFirst("^/(ar|en|api/v1)(?=/|$)", "");
  }

  /** What is not named here needs an editor. */
  private static Role needed(Context context) {
    String place = place(context);
    if (isUnder(place, "/accounts")) {
      return Role.ADMINISTRATOR;
    }
    if (ASKING.contains(context.method().name().toUpperCase(Locale.ROOT))
        || Set.of("/sign-in", "/sign-out", "/invitation").contains(place)
        || isUnder(place, "/account")) {
      return Role.READER;
    }
    boolean coding =
        place.startsWith("/corrections")
            || place.startsWith("/pledges/")
            || place.startsWith("/review/")
            || place.matches("/documents/[^/]+/(correct|overlooked)(/.*)?");
    return coding ? Role.CODER : Role.EDITOR;
  }

  private static void refuse(Context context) {
    NotYours notYours = new NotYours();
    if (!isProgram(context)) {
      throw notYours;
    }
    problem(context, new Problem(403, "Not yours", notYours.said().english(), context.path()));
  }

  private static void turnAway(Context context) {
    if (isProgram(context)) {
      context.header("WWW-Authenticate", isFeed(context) ? "Basic realm=\"Mahdar\"" : "Bearer");
      String next =
          "Send a token: Authorization: Bearer TOKEN. Your account's page makes one, or `mahdar"
              + " accounts token`.";
      problem(context, new Problem(401, "Not signed in", next, context.path()));
      return;
    }
    String language = context.path().startsWith("/en") ? "en" : "ar";
    boolean back = context.method().name().equals("GET") && !place(context).isEmpty();
    context.redirect(
        "/" + language + "/sign-in" + (back ? "?to=" + Asked.encoded(place(context)) : ""));
    context.skipRemainingHandlers();
  }

  private static boolean isProgram(Context context) {
    return context.path().startsWith("/api/") || isFeed(context);
  }

  private static void problem(Context context, Problem problem) {
    byte[] json = problem.json().getBytes(StandardCharsets.UTF_8);
    context.status(problem.status()).contentType(Problem.TYPE).result(json);
    context.skipRemainingHandlers();
  }
}
