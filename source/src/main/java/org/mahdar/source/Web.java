package org.mahdar.source;

import crawlercommons.domains.EffectiveTldFinder;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.source.refusal.BadInput;
import org.mahdar.source.refusal.Reasons;
import org.mahdar.source.web.Answer;
import org.mahdar.source.web.Fetched;
import org.mahdar.source.web.Fetching;
import org.mahdar.source.web.WebAddress;
import org.mahdar.text.Stated;

/**
 * Addresses that are named, and those that lists name if they are to be followed: each once in a
 * run, so that lists which name each other end.
 */
final class Web implements Links {

  /** A site map of site maps, the site maps in it, their pages. */
  private static final int DEEPEST = 3;

  /** Takes what was fetched. */
  @FunctionalInterface
  interface Opener {
    void open(String locator, Fetched fetched, Stated told);
  }

  /**
   * An address whose turn comes later.
   *
   * @param depth how many lists led to it
   */
  private record Waiting(URI address, String locator, Stated told, int depth) {}

  private final @Nullable Fetching fetching;
  private final Following following;
  private final Delivery delivery;
  private final Opener opener;
  private final Set<URI> seen = new HashSet<>();
  private final Deque<Waiting> waiting = new ArrayDeque<>();
  private @Nullable Waiting current;
  private int followed;
  private int left;

  /**
   * @param fetching null where nothing is fetched
   */
  Web(@Nullable Fetching fetching, Following following, Delivery delivery, Opener opener) {
    this.fetching = fetching;
    this.following = following;
    this.delivery = delivery;
    this.opener = opener;
  }

  /** Reads what stands at an address that was named. */
  void named(String given) {
    try {
      URI address = WebAddress.of(given);
      if (seen.add(address)) {
        fetch(new Waiting(address, given, Stated.NOTHING, 0));
      } else {
        delivery.skipped(given, "it was read already in this run; name it once");
      }
    } catch (BadInput refused) {
      delivery.skipped(given, Reasons.of(refused));
    }
  }

  @Override
  public boolean follow(String locator, String url, Stated told) {
    int depth = current == null ? 1 : current.depth() + 1;
    if (fetching == null || !following.wanted() || depth > DEEPEST) {
      return false;
    }
    try {
      URI address = WebAddress.of(url);
      if (!ours(address)) {
        return false;
      }
      if (seen.contains(address)) {
        return true;
      }
      if (followed >= following.most()) {
        left++;
        return false;
      }
      followed++;
      seen.add(address);
      waiting.add(new Waiting(address, address.toString(), told, depth));
      return true;
    } catch (BadInput noAddress) {
      return false;
    }
  }

  /** Fetches what the lists read so far name, and what that names in turn. */
  void rest() {
    while (!waiting.isEmpty() && !delivery.stopped()) {
      fetch(waiting.remove());
    }
    if (left > 0 && !delivery.stopped()) {
      delivery.skipped(
          "(addresses in lists)",
          left
              + " more than the "
              + following.most()
              + " that are followed in one run; raise --follow-limit");
      left = 0;
    }
  }

  private void fetch(Waiting next) {
    if (fetching == null) {
      delivery.skipped(next.locator(), "addresses are not fetched here; pass the saved page");
      return;
    }
    current = next;
    try {
      switch (fetching.fetch(next.address())) {
        case Answer.Failed failed -> delivery.skipped(next.locator(), failed.reason());
        case Answer.Unchanged unchanged -> {}
        case Answer.Received(Fetched fetched) -> {
          seen.add(fetched.url());
          String day = fetched.date().toString().substring(0, 10);
          Stated told = next.told().with(Stated.Field.CAPTURED, day, "when it was fetched");
          opener.open(next.locator(), fetched, told);
        }
      }
    } finally {
      current = null;
    }
  }

  private boolean ours(URI address) {
    String host = address.getHost().toLowerCase(Locale.ROOT);
    return following.hosts().contains(host)
        || (current != null && site(host).equals(site(current.address().getHost())));
  }

  /** {@code example.org} for {@code www.example.org}; a host without a public suffix is its own. */
  private static String site(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    String domain = EffectiveTldFinder.getAssignedDomain(lower, true);
    return domain == null ? lower : domain;
  }
}
