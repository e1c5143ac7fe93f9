package org.mahdar.desk.cli;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.cli.terminal.Shown;
import org.mahdar.desk.oidc.Issuer;
import org.mahdar.desk.web.Reach;
import picocli.CommandLine.Option;

/** How a team reaches a desk: through a proxy, under a name, by an issuer's word. */
final class TeamOptions {

  @Option(
      names = "--behind-proxy",
      description =
          "Believe what a proxy on this machine says of who asks (X-Forwarded-For) and whether over"
              + " TLS (X-Forwarded-Proto). Needs an account.")
  boolean behindProxy;

  @Option(
      names = "--proxy",
      paramLabel = "ADDRESS",
      description = "Believe a proxy at this address too; repeatable. With --behind-proxy.")
  Set<String> proxies = new TreeSet<>();

  @Option(
      names = "--public-address",
      paramLabel = "URL",
      description =
          "What people write to reach the desk, as https://desk.example.org. Needs an account.")
  @Nullable String address;

  @Option(
      names = "--oidc",
      paramLabel = "FILE",
      description =
          "People may sign in by the OpenID Connect issuer that this file names; docs/teams.md says"
              + " what it holds. Asks that issuer and nobody else. Needs an account.")
  @Nullable Path oidc;

  Reach reach(String host) {
    if (!proxies.isEmpty() && !behindProxy) {
      throw CommandFailed.usage("--proxy without --behind-proxy: give both, or neither");
    }
    Set<InetAddress> literal = new HashSet<>();
    for (String each : proxies) {
      try {
        literal.add(InetAddress.ofLiteral(each));
      } catch (IllegalArgumentException _) {
        throw CommandFailed.usage(
            "--proxy " + Shown.line(each) + ": give an address in numbers, as 10.0.0.7");
      }
    }
    return new Reach(host, behindProxy, literal, publicAddress());
  }

  @Nullable Issuer issuer() {
    if (oidc == null) {
      return null;
    }
    try {
      return Issuer.in(oidc, System.getenv());
    } catch (IllegalArgumentException e) {
      throw CommandFailed.failed(Shown.line(String.valueOf(e.getMessage())));
    }
  }

  /** An issuer sends people to an address that is known there: it has to be the same each time. */
  void requireAddress(String host, int port) {
    if (oidc != null && address == null && (port == 0 || !Reach.isLoopback(host))) {
      throw CommandFailed.usage(
          "--oidc: say with --public-address where the issuer is to send people back to");
    }
  }

  private @Nullable URI publicAddress() {
    if (address == null) {
      return null;
    }
    try {
      URI given = URI.create(address.replaceFirst("/$", "").toLowerCase(Locale.ROOT));
      boolean fit =
          given.getHost() != null
              && (given.getScheme().equals("https") || given.getScheme().equals("http"))
              && given.getRawPath().isEmpty()
              && given.getRawQuery() == null
              && given.getRawUserInfo() == null
              && given.getRawFragment() == null;
      if (fit) {
        return given;
      }
    } catch (IllegalArgumentException _) {
      // said below
    }
    throw CommandFailed.usage(
        "--public-address "
            + Shown.line(address)
            + ": give scheme and name alone, as https://desk.example.org");
  }
}
