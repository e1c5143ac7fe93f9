package org.mahdar.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.mahdar.source.metadata.PageMetadata;
import org.mahdar.source.page.PageReader;
import org.mahdar.source.page.ReadPage;
import org.mahdar.source.refusal.Words;
import org.mahdar.source.structured.StructuredData;
import org.mahdar.text.Article;
import org.mahdar.text.Stated;
import tools.jackson.databind.JsonNode;

/** A stream that is one page. */
final class HtmlDoor {

  private final TextBytes texts;
  private final Delivery delivery;
  private final PageReader pages = new PageReader();

  HtmlDoor(TextBytes texts, Delivery delivery) {
    this.texts = texts;
    this.delivery = delivery;
  }

  void read(Incoming incoming) throws IOException {
    Carried carried = incoming.carried();
    byte[] bytes = texts.bytes(incoming.bytes(), incoming.size());
    TextBytes.Decoded decoded = texts.markup(bytes, carried.charset());
    deliver(
        incoming.locator(),
        carried.url(),
        decoded.text(),
        carried.told(),
        carried.warnings(decoded.warnings()));
  }

  /**
   * Delivers a page that another door holds already.
   *
   * @param url where it was received from
   * @param told what its carrier says of it, weighed behind what the page says itself
   */
  void deliver(
      String locator, @Nullable String url, String html, Stated told, List<String> warnings) {
    Document document = Jsoup.parse(html, url == null ? "" : url);
    List<JsonNode> objects = StructuredData.of(document);
    PageMetadata metadata = PageMetadata.of(document, objects, url, told);
    Stated stated = metadata.stated();
    ReadPage page = pages.read(document, objects);
    if (Words.blank(page.text())) {
      delivery.skipped(locator, "the page shows no text; save it once it has loaded");
      return;
    }
    List<String> odd = new ArrayList<>(warnings);
    odd.addAll(metadata.warnings());
    odd.addAll(page.warnings());
    String address = url == null ? stated.best(Stated.Field.CANONICAL) : url;
    delivery.page(
        outlet(address, locator),
        new Article(locator, address, page.text(), stated, page.passages(), odd));
  }

  /** The host of a page's address; the folder or archive around it where it has none. */
  private static String outlet(@Nullable String address, String locator) {
    int host = address == null ? -1 : address.indexOf("://");
    if (address == null || host < 0) {
      return locator.substring(0, 1 + Math.max(locator.lastIndexOf('/'), locator.lastIndexOf('!')));
    }
    int end = address.indexOf('/', host + 3);
    return address.substring(host + 3, end < 0 ? address.length() : end);
  }
}
