package org.mahdar.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.function.Consumer;
import org.mahdar.source.metadata.Dates;
import org.mahdar.source.refusal.TooLarge;
import org.mahdar.source.warc.Allowance;
import org.mahdar.source.warc.Capture;
import org.mahdar.source.warc.WarcRecords;
import org.mahdar.text.Stated;

/** A web archive: each page in it is {@code file#n}, and has the address it was received from. */
final class WarcDoor {

  private final Limits limits;
  private final Delivery delivery;
  private final Consumer<Incoming> opener;

  /**
   * @param opener takes every page that is found inside
   */
  WarcDoor(Limits limits, Delivery delivery, Consumer<Incoming> opener) {
    this.limits = limits;
    this.delivery = delivery;
    this.opener = opener;
  }

  void read(Incoming incoming, boolean packed) throws IOException {
    boolean any = false;
    try (WarcRecords records =
        new WarcRecords(
            incoming.bytes(), packed, allowance(incoming.budget()), limits.documentBytes())) {
      while (!delivery.stopped() && !incoming.budget().spent()) {
        Capture capture = records.next();
        if (capture == null) {
          break;
        }
        any = true;
        deliver(incoming, capture);
      }
    }
    if (!any) {
      delivery.skipped(
          incoming.locator(),
          "the web archive holds no pages, texts or PDF files that were received whole; check it");
    }
  }

  private void deliver(Incoming incoming, Capture capture) {
    String locator = incoming.locator() + "#" + capture.number();
    switch (capture) {
      case Capture.Lost lost -> delivery.skipped(locator, lost.reason());
      case Capture.Page page -> {
        Peeked content = new Peeked(new ByteArrayInputStream(page.content()));
        opener.accept(incoming.inner(locator, name(page.mediaType()), content, carried(page)));
      }
    }
  }

  private static Carried carried(Capture.Page page) {
    String written = page.captured();
    String day = written == null ? null : Dates.read(written).iso();
    Stated told = Stated.NOTHING.with(Stated.Field.CAPTURED, day, "warc WARC-Date");
    return new Carried(page.target(), page.charset(), told, page.warnings());
  }

  /** A name that says what the server said. */
  private static String name(String mediaType) {
    return switch (mediaType) {
      case "text/plain" -> "page.txt";
      case "application/pdf" -> "page.pdf";
      default -> "page.html";
    };
  }

  private Allowance allowance(Budget budget) {
    return (more, soFar, packed) -> {
      if (Budget.outgrown(soFar, packed, limits.ratioFrom(), limits.ratio())) {
        throw new TooLarge(Budget.bomb("the record", limits.ratio()));
      }
      budget.spend(more);
    };
  }
}
