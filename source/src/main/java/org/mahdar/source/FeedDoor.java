package org.mahdar.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.source.feed.Feed;
import org.mahdar.source.feed.FeedReader;
import org.mahdar.source.metadata.Dates;
import org.mahdar.source.refusal.Words;
import org.mahdar.text.Stated;

/** RSS or Atom: each item is a document, {@code file#n}. */
final class FeedDoor {

  private final TextBytes texts;
  private final Delivery delivery;
  private final FeedItems items;

  FeedDoor(TextBytes texts, Delivery delivery, Contents contents, Links links) {
    this.texts = texts;
    this.delivery = delivery;
    this.items = new FeedItems(contents, links);
  }

  void read(Incoming incoming) throws IOException {
    byte[] bytes = texts.bytes(incoming.bytes(), incoming.size());
    TextBytes.Decoded decoded = texts.markup(bytes, incoming.carried().charset());
    Feed feed = FeedReader.read(decoded.text());
    List<String> warnings = new ArrayList<>(incoming.carried().warnings(decoded.warnings()));
    warnings.addAll(feed.warnings());
    for (int i = 0; i < feed.items().size() && !delivery.stopped(); i++) {
      String locator = incoming.locator() + "#" + i;
      Feed.Item item = feed.items().get(i);
      Stated told = told(feed, item, incoming.carried().told());
      items.deliver(locator, item.url(), item.content(), item.summary(), told, warnings);
    }
    if (feed.cut()) {
      delivery.skipped(
          incoming.locator() + "#" + feed.items().size(),
          "the feed is cut short in this item; download it again");
    } else if (feed.items().isEmpty()) {
      delivery.skipped(incoming.locator(), "the feed has no items; try again later");
    }
  }

  private static Stated told(Feed feed, Feed.Item item, Stated carried) {
    String format = feed.format() + " ";
    Stated told =
        Stated.NOTHING
            .with(Stated.Field.TITLE, line(item.title()), format + "title")
            .with(Stated.Field.BYLINE, line(item.author()), format + "author")
            .with(Stated.Field.OUTLET, line(feed.title()), format + "title of the feed")
            .with(Stated.Field.SECTION, line(item.section()), format + "category")
            .with(Stated.Field.LANGUAGE, line(feed.language()), format + "language")
            .with(Stated.Field.PUBLISHED, day(item.published()), format + published(feed))
            .with(Stated.Field.MODIFIED, day(item.modified()), format + "updated");
    return told.with(Stated.Field.CAPTURED, carried.captured(), "when the feed was received");
  }

  private static String published(Feed feed) {
    return feed.format().equals("rss") ? "pubDate" : "published";
  }

  private static @Nullable String line(@Nullable String words) {
    return words == null ? null : Words.line(words, 1000);
  }

  private static @Nullable String day(@Nullable String written) {
    return written == null ? null : Dates.read(written).iso();
  }
}
