package org.mahdar.source;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.source.feed.SiteMaps;
import org.mahdar.source.refusal.Words;
import org.mahdar.text.Stated;

/** A site map: it holds no text, only where texts are, and what a map of news says of them. */
final class SiteMapDoor {

  private final TextBytes texts;
  private final Delivery delivery;
  private final Links links;

  SiteMapDoor(TextBytes texts, Delivery delivery, Links links) {
    this.texts = texts;
    this.delivery = delivery;
    this.links = links;
  }

  void read(Incoming incoming) throws IOException {
    byte[] bytes = texts.bytes(incoming.bytes(), incoming.size());
    TextBytes.Decoded decoded = texts.markup(bytes, incoming.carried().charset());
    List<SiteMaps.Listed> all = SiteMaps.read(decoded.text());
    if (all.isEmpty()) {
      delivery.skipped(incoming.locator(), "the site map lists no web addresses; check it");
      return;
    }
    int followed = 0;
    for (int i = 0; i < all.size() && !delivery.stopped(); i++) {
      SiteMaps.Listed each = all.get(i);
      followed += links.follow(incoming.locator() + "#" + i, each.url(), told(each)) ? 1 : 0;
    }
    if (followed == 0) {
      delivery.skipped(
          incoming.locator(),
          "it is a site map: it lists "
              + all.size()
              + " addresses and holds no text; pass --follow to read these, or the addresses"
              + " themselves, such as "
              + Words.line(all.getFirst().url(), 300));
    }
  }

  private static Stated told(SiteMaps.Listed each) {
    return Stated.NOTHING
        .with(Stated.Field.TITLE, line(each.title()), "sitemap news:title")
        .with(Stated.Field.OUTLET, line(each.outlet()), "sitemap news:name")
        .with(Stated.Field.LANGUAGE, line(each.language()), "sitemap news:language")
        .with(Stated.Field.PUBLISHED, each.published(), "sitemap news:publication_date")
        .with(Stated.Field.MODIFIED, each.modified(), "sitemap lastmod");
  }

  private static @Nullable String line(@Nullable String words) {
    return words == null ? null : Words.line(words, 1000);
  }
}
