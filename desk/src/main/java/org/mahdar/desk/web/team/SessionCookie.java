package org.mahdar.desk.web.team;

import io.javalin.http.Context;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Gate;
import org.mahdar.ledger.account.Sessions;

/** Cookies that no script sees; over TLS they go over nothing else. */
final class SessionCookie {

  private static final String STRICT = "; Path=/; SameSite=Strict";

  private SessionCookie() {}

  /** No other site sends it. */
  static void give(Asked asked, String secret) {
    set(
        asked.context(),
        asked.isSecure(),
        Gate.COOKIE,
        secret,
        STRICT,
        Sessions.LASTING.toSeconds());
  }

  static void take(Asked asked) {
    set(asked.context(), asked.isSecure(), Gate.COOKIE, "", STRICT, 0);
  }

  static void set(
      Context context, boolean secure, String name, String value, String rest, long seconds) {
    context
        .res()
        .addHeader(
            "Set-Cookie",
            name
                + "="
                + value
                + rest
                + "; HttpOnly; Max-Age="
                + seconds
                + (secure ? "; Secure" : ""));
  }

  /** From where a session begins. */
  static Sessions.Place place(Asked asked) {
    String browser = asked.context().userAgent();
    return new Sessions.Place(asked.client(), browser == null ? "" : browser);
  }
}
