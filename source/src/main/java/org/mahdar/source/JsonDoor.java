package org.mahdar.source;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.source.charset.Decoding;

/** A stream of documents with fields. */
final class JsonDoor {

  private final JsonParsers parsers;
  private final Delivery delivery;
  private final Contents contents;

  JsonDoor(JsonParsers parsers, Delivery delivery, Contents contents) {
    this.parsers = parsers;
    this.delivery = delivery;
    this.contents = contents;
  }

  void values(Incoming incoming, Decoding.As as) throws IOException {
    read(incoming.locator(), new JsonValues(parsers, TextBytes.reader(incoming, as)), as);
  }

  void lines(Incoming incoming, Decoding.As as, boolean numbered) throws IOException {
    read(
        incoming.locator(),
        new JsonLineObjects(parsers, TextBytes.reader(incoming, as), numbered),
        as);
  }

  /** The first document waits until it is known whether it stays the only one. */
  private void read(String locator, Drafts drafts, Decoding.As as) throws IOException {
    List<String> warnings = as.warning() == null ? List.of() : List.of(as.warning());
    Draft waiting = null;
    boolean any = false;
    while (!delivery.stopped()) {
      Draft draft;
      try {
        draft = drafts.next();
      } catch (IOException broken) {
        deliver(waiting, locator, warnings);
        throw broken;
      }
      if (draft == null) {
        deliver(waiting, locator, warnings);
        if (!any) {
          delivery.skipped(locator, "it holds no documents; remove it or fill it");
        }
        return;
      }
      if (!any && !drafts.numbered()) {
        waiting = draft;
      } else {
        deliver(waiting, locator + "#0", warnings);
        waiting = null;
        deliver(draft, locator + "#" + draft.number(), warnings);
      }
      any = true;
    }
  }

  private void deliver(@Nullable Draft draft, String locator, List<String> warnings) {
    if (draft != null) {
      draft.deliver(locator, warnings, contents);
    }
  }
}
