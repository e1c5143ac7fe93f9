package org.mahdar.desk.oidc;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the operator says of an issuer.
 *
 * @param issuer its name, which is the address that its description lies below
 * @param client what it calls this desk
 * @param secret what this desk shows to it; null when it asks for none
 * @param name what people call it, on the page to sign in
 * @param scopes what is asked for besides {@code openid}
 * @param groupsClaim where its tokens say in which groups somebody is; parts with dots between
 */
record Settings(
    URI issuer,
    String client,
    @Nullable String secret,
    String name,
    List<String> scopes,
    String groupsClaim,
    Admission admission) {

  Settings {
    scopes = List.copyOf(scopes);
    if (!isSafe(issuer)) {
      throw new IllegalArgumentException(
          "issuer is " + issuer + ": give an address that begins with https://");
    }
  }

  /** Over TLS, or on this machine, where nobody else listens. */
  static boolean isSafe(@Nullable URI address) {
    if (address == null || address.getHost() == null || address.getScheme() == null) {
      return false;
    }
    return address.getScheme().equals("https")
        || (address.getScheme().equals("http") && isHere(address.getHost()));
  }

  private static boolean isHere(String host) {
    if (host.equals("localhost")) {
      return true;
    }
    try {
      return InetAddress.ofLiteral(host.replaceAll("[\\[\\]]", "")).isLoopbackAddress();
    } catch (IllegalArgumentException _) {
      return false;
    }
  }
}
