package org.mahdar.desk.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What keeps a page on this machine from being used by pages of others: nothing is fetched from
 * elsewhere, no other page may frame it or send forms to it, and on loopback a name that somebody
 * else's DNS leads here is no name of ours.
 */
final class Guard {

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'"
          + " data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors"
          + " 'none'";
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Set<String> ASKING = Set.of("GET", "HEAD", "OPTIONS");

  private final Reach reach;

  Guard(Reach reach) {
    this.reach = reach;
  }

  void routes(RoutesConfig routes) {
    routes.before(this::check);
  }

  private void check(Context context) {
    context
        .header("Content-Security-Policy", POLICY)
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer")
        .header("Cross-Origin-Opener-Policy", "same-origin")
        .header("Cross-Origin-Resource-Policy", "same-origin");
    reach.note(context);
    if (reach.isLoopback() && !isOurs(context.host())) {
      throw new ForbiddenResponse("this desk answers to localhost only");
    }
    if (!ASKING.contains(context.method().name()) && isForeign(context)) {
      throw new ForbiddenResponse("forms of other sites are not taken");
    }
  }

  /** Browsers say where a form comes from; programs that say nothing are no browsers. */
  private boolean isForeign(Context context) {
    String site = context.header("Sec-Fetch-Site");
    if (site != null) {
      return !site.equals("same-origin") && !site.equals("none");
    }
    String origin = context.header("Origin");
    return origin != null
        && !authority(origin).equals(String.valueOf(context.host()))
        && !isPublic(authority(origin));
  }

  private boolean isOurs(@Nullable String host) {
    return LOOPBACK.contains(name(host)) || isPublic(host);
  }

  /** Whether it is what people call this desk. */
  private boolean isPublic(@Nullable String host) {
    URI address = reach.address();
    return address != null && address.getAuthority().equalsIgnoreCase(host);
  }

  private static String authority(String origin) {
    try {
      return String.valueOf(URI.create(origin).getAuthority());
    } catch (IllegalArgumentException _) {
      return "";
    }
  }

  private static String name(@Nullable String host) {
    if (host == null) {
      return "";
    }
    int port = host.lastIndexOf(':');
    String name = port > host.lastIndexOf(']') ? host.substring(0, port) : host;
    return name.toLowerCase(Locale.ROOT);
  }
}
