package org.mahdar.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.mahdar.source.charset.Decoding;
import org.mahdar.source.refusal.BadInput;
import org.mahdar.source.refusal.Reasons;

/** Opens one stream after the other and sends each through the door that fits. */
final class Intake {

  private final Limits limits;
  private final Delivery delivery;
  private final TextDoor text;
  private final JsonDoor json;
  private final HtmlDoor html;
  private final Archives archives;

  Intake(FieldMap fields, Limits limits, Delivery delivery) {
    this.limits = limits;
    this.delivery = delivery;
    TextBytes texts = new TextBytes(limits);
    this.text = new TextDoor(texts, delivery);
    this.html = new HtmlDoor(texts, delivery);
    this.json = new JsonDoor(fields, limits, delivery);
    this.archives = new Archives(limits, delivery, this::open);
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
    Kind kind = Kind.ofBytes(incoming.name(), head);
    if (kind == null) {
      decoded(incoming, head);
      return;
    }
    if (kind instanceof Kind.Refused(String reason)) {
      delivery.skipped(incoming.locator(), reason);
      return;
    }
    if (incoming.depth() >= limits.depth()) {
      throw new BadInput(
          "archives lie more than "
              + limits.depth()
              + " deep in each other; unpack the outer ones and pass the folder");
    }
    if (kind == Kind.Packed.ZIP) {
      archives.zip(incoming);
    } else {
      archives.gzip(incoming);
    }
  }

  private void decoded(Incoming incoming, byte[] head) throws IOException {
    Decoding decoding = Decoding.of(head, incoming.bytes().whole());
    Charset charset = decoding instanceof Decoding.As as ? as.charset() : StandardCharsets.UTF_8;
    int skip = decoding instanceof Decoding.As as ? as.skip() : 0;
    String start = new String(head, skip, head.length - skip, charset);
    switch (Kind.ofText(incoming.name(), start)) {
      case Kind.Text whole -> text.read(incoming);
      case Kind.Html page -> html.read(incoming);
      case Kind.Refused refused -> delivery.skipped(incoming.locator(), refused.reason());
      case Kind.Json values -> {
        Decoding.As as = fields(incoming, decoding);
        if (as != null) {
          json.values(incoming, as);
        }
      }
      case Kind.JsonLines lines -> {
        Decoding.As as = fields(incoming, decoding);
        if (as != null) {
          json.lines(incoming, as, lines.numbered());
        }
      }
      case Kind.Packed packed -> throw new AssertionError("an archive is known by its bytes");
    }
  }

  /** How to read JSON; where only some bytes are damaged, only some documents are lost. */
  private Decoding.@Nullable As fields(Incoming incoming, Decoding decoding) {
    return switch (decoding) {
      case Decoding.As as -> as;
      case Decoding.Damaged damaged -> new Decoding.As(StandardCharsets.UTF_8, 0, null);
      case Decoding.Refused refused -> {
        delivery.skipped(incoming.locator(), refused.reason());
        yield null;
      }
    };
  }

  private static long size(Path path) {
    try {
      return Files.isRegularFile(path) ? Files.size(path) : 0;
    } catch (IOException unknown) {
      return 0;
    }
  }
}
