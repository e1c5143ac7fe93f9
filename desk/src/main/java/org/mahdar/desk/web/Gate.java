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
import org.mahdar.desk.markup.Label;
import org.mahdar.ledger.account.Account;
import org.mahdar.ledger.account.Accounts;
import org.mahdar.ledger.account.Keys;
import org.mahdar.ledger.account.Role;

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
  private static final Label NOT_YOURS =
      new Label(
          "Your role does not allow this. Ask an administrator of this desk.",
          "لا يسمح لك دورك بهذا. راجع مدير هذا المكتب.");

  private final Ledgers ledgers;
  private final boolean loopback;

  Gate(Ledgers ledgers, boolean loopback) {
    this.ledgers = ledgers;
    this.loopback = loopback;
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
      if (!who.get().role().covers(needed(context))) {
        refuse(context);
      }
    } else if (!isOpen(context) && !isOneUsers()) {
      turnAway(context);
    }
  }

  private boolean isOneUsers() {
    return loopback && !ledgers.read(ledger -> ledger.look(Accounts::any));
  }

  private Optional<Account> account(Context context) {
    String token = token(context);
    if (token != null) {
      String hash = Secrets.hash(token);
      return ledgers.read(ledger -> ledger.look(connection -> Keys.ofToken(connection, hash)));
    }
    String session = context.cookie(COOKIE);
    if (session == null || session.isEmpty()) {
      return Optional.empty();
    }
    String hash = Secrets.hash(session);
    return ledgers.read(
        ledger -> ledger.look(connection -> Keys.ofSession(connection, hash, Instant.now())));
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
    return place(context).equals("/sign-in");
  }

  /** The address without language or version. */
  private static String place(Context context) {
    return context.path().replaceFirst("^/(ar|en|api/v1)(?=/|$)", "");
  }

  /** What is not named here needs an editor. */
  private static Role needed(Context context) {
    String place = place(context);
    if (ASKING.contains(context.method().name().toUpperCase(Locale.ROOT))
        || Set.of("/sign-in", "/sign-out").contains(place)) {
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
    if (!isProgram(context)) {
      throw new Unclear(NOT_YOURS);
    }
    problem(context, new Problem(403, "Not yours", NOT_YOURS.english(), context.path()));
  }

  private static void turnAway(Context context) {
    if (isProgram(context)) {
      context.header("WWW-Authenticate", isFeed(context) ? "Basic realm=\"Mahdar\"" : "Bearer");
      String next = "Send a token: Authorization: Bearer TOKEN. `mahdar accounts token` makes one.";
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
