package org.mahdar.source;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mahdar.source.charset.Decoding;
import org.mahdar.source.feed.Feed;
import org.mahdar.source.metadata.Dates;
import org.mahdar.source.refusal.Words;
import org.mahdar.text.Stated;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/**
 * A JSON Feed: each item is a document, {@code file#n}.
 *
 * @see <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a>
 */
final class JsonFeedDoor {

  private final JsonParsers parsers;
  private final Limits limits;
  private final Delivery delivery;
  private final FeedItems items;

  JsonFeedDoor(
      JsonParsers parsers, Limits limits, Delivery delivery, Contents contents, Links links) {
    this.parsers = parsers;
    this.limits = limits;
    this.delivery = delivery;
    this.items = new FeedItems(contents, links);
  }

  void read(Incoming incoming, Decoding.As as) throws IOException {
    List<String> warnings = as.warning() == null ? List.of() : List.of(as.warning());
    Reader reader = TextBytes.reader(incoming, as);
    CappedStrings text = parsers.capped(reader);
    int count = 0;
    try (JsonParser json = parsers.openTree(text)) {
      String title = null;
      json.nextToken();
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = json.currentName();
        JsonToken value = json.nextToken();
        if (name.equals("title") && value == JsonToken.VALUE_STRING) {
          title = Words.line(json.getString(), 1000);
        } else if (name.equals("items") && value == JsonToken.START_ARRAY) {
          while (json.nextToken() != JsonToken.END_ARRAY && !delivery.stopped()) {
            item(incoming.locator() + "#" + count++, json.readValueAsTree(), title, warnings);
          }
        } else {
          json.skipChildren();
        }
      }
    } catch (JacksonException broken) {
      throw JsonParsers.blame(broken, text, "what was before it is read; download it again");
    }
    if (count == 0) {
      delivery.skipped(incoming.locator(), "the feed has no items; try again later");
    }
  }

  private void item(String locator, JsonNode item, @Nullable String title, List<String> warnings) {
    String html = words(item, "content_html");
    String text = words(item, "content_text");
    String whole = html == null ? text : html;
    if (whole != null && whole.length() > limits.documentChars()) {
      delivery.skipped(
          locator,
          "its text is longer than "
              + limits.documentChars()
              + " characters, the limit for one document; split it or raise the limit");
      return;
    }
    Feed.Markup content = whole == null ? null : new Feed.Markup(whole, html == null);
    String summary = words(item, "summary");
    Feed.Markup description = summary == null ? null : new Feed.Markup(summary, true);
    String url = words(item, "url");
    String address = url != null && url.matches("(?i)https?://\\S+") ? url : null;
    items.deliver(locator, address, content, description, told(item, title), warnings);
  }

  private static Stated told(JsonNode item, @Nullable String title) {
    String authors =
        item.path("authors")
            .valueStream()
            .map(each -> words(each, "name"))
            .filter(each -> each != null)
            .collect(Collectors.joining("، "));
    String author = authors.isEmpty() ? words(item.path("author"), "name") : authors;
    return Stated.NOTHING
        .with(Stated.Field.TITLE, line(words(item, "title")), "json feed title")
        .with(Stated.Field.BYLINE, line(author), "json feed authors")
        .with(Stated.Field.OUTLET, title, "json feed title of the feed")
        .with(Stated.Field.LANGUAGE, line(words(item, "language")), "json feed language")
        .with(
            Stated.Field.PUBLISHED, day(words(item, "date_published")), "json feed date_published")
        .with(Stated.Field.MODIFIED, day(words(item, "date_modified")), "json feed date_modified");
  }

  private static @Nullable String words(JsonNode node, String name) {
    JsonNode value = node.path(name);
    String words = value.isString() ? value.asString() : null;
    return words == null || Words.blank(words) ? null : words;
  }

  private static @Nullable String line(@Nullable String words) {
    return words == null ? null : Words.line(words, 1000);
  }

  private static @Nullable String day(@Nullable String written) {
    return written == null ? null : Dates.read(written).iso();
  }
}
