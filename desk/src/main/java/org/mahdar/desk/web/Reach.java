package org.mahdar.desk.web;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How requests reach the desk, and so whose word is taken about where they come from.
 *
 * @param host the address that is listened on; only this machine reaches {@code 127.0.0.1}
 * @param behindProxy whether what a proxy on this machine, or one of {@code proxies}, says of who
 *     asks is believed; nobody else's word ever is
 * @param proxies addresses of proxies elsewhere
 * @param address how people write the desk's address, {@code https://desk.example.org}; null when
 *     it is whatever they asked for
 */
public record Reach(
    String host, boolean behindProxy, Set<InetAddress> proxies, @Nullable URI address) {

  /** Asked of {@link Context#attribute}. */
  private static final String CLIENT = "client";

  private static final String SECURE = "secure";
  private static final String ORIGIN = "origin";

  public Reach {
    proxies = Set.copyOf(proxies);
  }

  /** Without a proxy. */
  public static Reach direct(String host) {
    return new Reach(host, false, Set.of(), null);
  }

  /** Whether only this machine can reach what listens on an address. */
  public static boolean isLoopback(String host) {
    return host.equals("localhost") || host.equals("::1") || host.startsWith("127.");
  }

  boolean isLoopback() {
    return isLoopback(host);
  }

  /** Whether nobody but the user of this machine can ask. */
  public boolean isOneUsers() {
    return isLoopback() && !behindProxy && address == null;
  }

  /** Notes with a request who asks, whether over TLS, and what the desk is called there. */
  void note(Context context) {
    boolean told = behindProxy && parsed(context.ip()).filter(this::isProxy).isPresent();
    boolean secure =
        address != null
            ? address.getScheme().equals("https")
            : (told && "https".equals(last(context, "X-Forwarded-Proto")))
                || context.scheme().equals("https");
    context.attribute(CLIENT, told ? client(context) : context.ip());
    context.attribute(SECURE, secure);
    context.attribute(
        ORIGIN,
        address != null ? address.toString() : (secure ? "https://" : "http://") + context.host());
  }

  /** The address from which a request came, as far as anybody can be believed. */
  static String client(Asked asked) {
    return String.valueOf((String) asked.context().attribute(CLIENT));
  }

  static boolean isSecure(Asked asked) {
    return Boolean.TRUE.equals(asked.context().attribute(SECURE));
  }

  /** What addresses on the desk begin with: {@code https://desk.example.org}. */
  static String origin(Asked asked) {
    return String.valueOf((String) asked.context().attribute(ORIGIN));
  }

  /** Each proxy adds whom it was asked by at the end; the first that is no proxy of ours asked. */
  private String client(Context context) {
    List<String> chain = told(context, "X-Forwarded-For");
    for (String each : chain.reversed()) {
      Optional<InetAddress> address = parsed(each);
      if (address.isEmpty()) {
        break;
      }
      if (!isProxy(address.get())) {
        return address.get().getHostAddress();
      }
    }
    return context.ip();
  }

  private boolean isProxy(InetAddress address) {
    return address.isLoopbackAddress() || proxies.contains(address);
  }

  private static @Nullable String last(Context context, String header) {
    List<String> all = told(context, header);
    return all.isEmpty() ? null : all.getLast();
  }

  /** In order; a proxy may add a line of its own instead of adding to the last. */
  private static List<String> told(Context context, String header) {
    return Collections.list(context.req().getHeaders(header)).stream()
        .flatMap(line -> Arrays.stream(line.split(",", -1)))
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .toList();
  }

  /** Never asks for a name. */
  private static Optional<InetAddress> parsed(String literal) {
    try {
      return Optional.of(InetAddress.ofLiteral(literal));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
