package org.mahdar.source;

import java.io.IOException;
import org.mahdar.source.refusal.Words;
import org.mahdar.text.Article;

/** A stream that is one text. */
final class TextDoor {

  private final TextBytes texts;
  private final Delivery delivery;

  TextDoor(TextBytes texts, Delivery delivery) {
    this.texts = texts;
    this.delivery = delivery;
  }

  void read(Incoming incoming) throws IOException {
    TextBytes.Decoded decoded = texts.read(incoming.bytes(), incoming.size());
    if (Words.blank(decoded.text())) {
      delivery.skipped(
          incoming.locator(), "it holds nothing but white space; remove it or fill it");
      return;
    }
    Carried carried = incoming.carried();
    delivery.article(
        new Article(
            incoming.locator(),
            carried.url(),
            decoded.text(),
            carried.told(),
            carried.warnings(decoded.warnings())));
  }
}
