package org.mahdar.source;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.mahdar.source.charset.Decoding;
import org.mahdar.source.refusal.BadInput;

/** Sends a stream of text through the door that fits. */
final class TextDoors {

  private final KindOfText kinds;
  private final Delivery delivery;
  private final TextDoor text;
  private final HtmlDoor html;
  private final JsonDoor json;
  private final JsonFeedDoor jsonFeed;
  private final TableDoor table;
  private final FeedDoor feed;
  private final SiteMapDoor siteMap;
  private final MhtmlDoor mhtml;

  TextDoors(FieldMap fields, Limits limits, Delivery delivery, Links links) {
    TextBytes texts = new TextBytes(limits);
    this.kinds = new KindOfText(fields);
    this.delivery = delivery;
    this.text = new TextDoor(texts, delivery);
    this.html = new HtmlDoor(texts, delivery);
    Contents contents = new Contents(delivery, html);
    JsonParsers parsers = new JsonParsers(fields, limits);
    this.json = new JsonDoor(parsers, delivery, contents);
    this.jsonFeed = new JsonFeedDoor(parsers, limits, delivery, contents, links);
    this.table = new TableDoor(fields, limits, delivery, contents);
    this.siteMap = new SiteMapDoor(texts, delivery, links);
    this.mhtml = new MhtmlDoor(texts, limits, html);
    this.feed = new FeedDoor(texts, delivery, contents, links);
  }

  /**
   * @param head the first bytes, not yet taken from the stream
   */
  void read(Incoming incoming, byte[] head) throws IOException {
    Decoding decoding = Decoding.of(head, incoming.bytes().whole());
    Charset charset = decoding instanceof Decoding.As as ? as.charset() : StandardCharsets.UTF_8;
    int skip = decoding instanceof Decoding.As as ? as.skip() : 0;
    String start = new String(head, skip, head.length - skip, charset);
    switch (kinds.of(incoming.name(), start)) {
      case Kind.Refused refused -> delivery.skipped(incoming.locator(), refused.reason());
      case Kind.JsonLines lines -> json.lines(incoming, fields(decoding), lines.numbered());
      case Kind.Written written -> written(written, incoming, decoding);
      case Kind.Bytes bytes -> throw new AssertionError("bytes are known by their bytes");
    }
  }

  private void written(Kind.Written kind, Incoming incoming, Decoding decoding) throws IOException {
    switch (kind) {
      case TEXT -> text.read(incoming);
      case HTML -> html.read(incoming);
      case JSON -> json.values(incoming, fields(decoding));
      case JSON_FEED -> jsonFeed.read(incoming, fields(decoding));
      case TABLE -> table.read(incoming, fields(decoding));
      case FEED -> feed.read(incoming);
      case SITEMAP -> siteMap.read(incoming);
      case MHTML -> mhtml.read(incoming);
    }
  }

  /** How to read what is made of fields: where some bytes are damaged, some documents are lost. */
  private static Decoding.As fields(Decoding decoding) throws BadInput {
    return switch (decoding) {
      case Decoding.As as -> as;
      case Decoding.Damaged damaged -> new Decoding.As(StandardCharsets.UTF_8, 0, null);
      case Decoding.Refused refused -> throw new BadInput(refused.reason());
    };
  }
}
