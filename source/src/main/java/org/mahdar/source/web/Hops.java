package org.mahdar.source.web;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Set;
import org.mahdar.source.refusal.BadInput;

/** A question that is passed on from address to address, each of them checked. */
final class Hops {

  /** Looks at an address before it is asked. */
  @FunctionalInterface
  interface Gate {
    void pass(URI address) throws NoAnswer;
  }

  private final Exchange exchange;

  Hops(Exchange exchange) {
    this.exchange = exchange;
  }

  Fetched follow(URI address, Condition condition, Gate gate) throws NoAnswer {
    Set<URI> seen = new LinkedHashSet<>();
    URI at = address;
    while (seen.add(at)) {
      if (seen.size() > Manners.REDIRECTS + 1) {
        throw NoAnswer.lasting(
            "it redirects more than " + Manners.REDIRECTS + " times; check the address");
      }
      gate.pass(at);
      Fetched fetched = exchange.ask(at, condition);
      String location = fetched.header("Location");
      if (!redirects(fetched.status()) || location == null) {
        return fetched;
      }
      at = target(at, location);
    }
    throw NoAnswer.lasting("its redirects lead in a circle, back to " + at + "; leave it out");
  }

  private static boolean redirects(int status) {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
  }

  private static URI target(URI at, String location) throws NoAnswer {
    try {
      return WebAddress.resolved(at, location);
    } catch (BadInput refused) {
      throw NoAnswer.lasting(
          "it redirects to an address that is not followed: " + refused.getMessage());
    }
  }
}
