package org.mahdar.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mahdar.source.refusal.BadInput;
import org.mahdar.source.refusal.Reasons;
import org.mahdar.source.web.Fetched;
import org.mahdar.text.Stated;

/** Opens one stream after the other and sends each through the door that fits. */
final class Intake {

  private final Limits limits;
  private final Delivery delivery;
  private final TextDoors texts;
  private final Archives archives;
  private final TarArchives tar;
  private final WarcDoor warc;
  private final PdfDoor pdf;

  /**
   * @param links takes the addresses that feeds and site maps list
   */
  Intake(FieldMap fields, Limits limits, Delivery delivery, Links links) {
    this.limits = limits;
    this.delivery = delivery;
    this.texts = new TextDoors(fields, limits, delivery, links);
    this.archives = new Archives(limits, delivery, this::open);
    this.tar = new TarArchives(limits, delivery, this::open);
    this.pdf = new PdfDoor(limits, delivery);
    this.warc = new WarcDoor(limits, delivery, this::open);
  }

  void file(Path path, String locator) {
    long size = size(path);
    delivery.begin(size);
    try (InputStream raw = Files.newInputStream(path);
        Counted counted = new Counted(raw)) {
      delivery.measure(counted::count);
      Path name = path.getFileName();
      Budget budget = new Budget(limits, () -> Math.max(size, counted.count()));
      open(
          new Incoming(
              locator,
              name == null ? "" : name.toString(),
              Files.isRegularFile(path) ? path : null,
              new Peeked(counted),
              size,
              0,
              budget,
              Carried.NOTHING));
    } catch (IOException failure) {
      delivery.skipped(locator, Reasons.of(failure));
    }
    delivery.end();
  }

  /**
   * What stood at an address.
   *
   * @param told what a list said of it, and when it was received
   */
  void fetched(String locator, Fetched fetched, Stated told) {
    Counted counted = new Counted(fetched.bytes());
    String address = fetched.url().toString();
    Carried carried = new Carried(address, fetched.charset(), told, List.of());
    open(
        new Incoming(
            locator,
            name(fetched),
            null,
            new Peeked(counted),
            fetched.size(),
            0,
            new Budget(limits, fetched::size),
            carried));
  }

  /** Its last name, with the ending of the type that its server gives it. */
  private static String name(Fetched fetched) {
    String path = fetched.url().getPath();
    String last = path == null ? "" : path.substring(path.lastIndexOf('/') + 1);
    String type = fetched.type();
    return switch (type) {
      case "text/html", "application/xhtml+xml" -> "page.html";
      case "text/csv" -> "table.csv";
      case "text/tab-separated-values" -> "table.tsv";
      case "application/pdf" -> "document.pdf";
      case "multipart/related", "message/rfc822" -> "page.mhtml";
      default -> type.endsWith("xml") ? "list.xml" : type.endsWith("json") ? "data.json" : last;
    };
  }

  void standardInput(InputStream in) {
    Counted counted = new Counted(in);
    Budget budget = new Budget(limits, counted::count);
    open(new Incoming("-", "", null, new Peeked(counted), -1, 0, budget, Carried.NOTHING));
  }

  private void open(Incoming incoming) {
    try {
      sort(incoming);
    } catch (IOException failure) {
      delivery.skipped(incoming.locator(), Reasons.of(failure));
    }
  }

  private void sort(Incoming incoming) throws IOException {
    byte[] head = incoming.bytes().head();
    if (head.length == 0 && !incoming.bytes().broken()) {
      throw new BadInput("it is empty; remove it or fill it");
    }
    Kind kind = KindOfBytes.of(incoming.name(), head);
    switch (kind) {
      case null -> texts.read(incoming, head);
      case Kind.Refused refused -> delivery.skipped(incoming.locator(), refused.reason());
      case Kind.Bytes bytes -> packed(incoming, bytes);
      case Kind.Written written -> throw new AssertionError("nothing is decoded yet");
      case Kind.JsonLines lines -> throw new AssertionError("nothing is decoded yet");
    }
  }

  private void packed(Incoming incoming, Kind.Bytes kind) throws IOException {
    if (kind != Kind.Bytes.PDF && incoming.depth() >= limits.depth()) {
      throw new BadInput(
          "archives lie more than "
              + limits.depth()
              + " deep in each other; unpack the outer ones and pass the folder");
    }
    switch (kind) {
      case ZIP -> archives.zip(incoming);
      case GZIP -> archives.gzip(incoming);
      case TAR -> tar.read(incoming);
      case PDF -> pdf.read(incoming);
      case WARC -> warc.read(incoming, false);
      case PACKED_WARC -> warc.read(incoming, true);
    }
  }

  private static long size(Path path) {
    try {
      return Files.isRegularFile(path) ? Files.size(path) : 0;
    } catch (IOException unknown) {
      return 0;
    }
  }
}
