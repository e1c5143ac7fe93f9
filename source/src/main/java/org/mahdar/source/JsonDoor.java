package org.mahdar.source;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.source.charset.Decoding;

/** A stream of documents with fields. */
final class JsonDoor {

  private final JsonParsers parsers;
  private final Delivery delivery;

  JsonDoor(FieldMap fields, Limits limits, Delivery delivery) {
    this.parsers = new JsonParsers(fields, limits);
    this.delivery = delivery;
  }

  void values(Incoming incoming, Decoding.As as) throws IOException {
    read(incoming.locator(), new JsonValues(parsers, reader(incoming, as)), as);
  }

  void lines(Incoming incoming, Decoding.As as, boolean numbered) throws IOException {
    read(incoming.locator(), new JsonLineObjects(parsers, reader(incoming, as), numbered), as);
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
      draft.deliver(locator, warnings, delivery);
    }
  }

  /** Bytes that cannot be decoded are marked and cost the document that they are in. */
  private static Reader reader(Incoming incoming, Decoding.As as) throws IOException {
    incoming.bytes().readNBytes(as.skip());
    return new InputStreamReader(
        incoming.bytes(),
        as.charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE)
            .replaceWith(String.valueOf(Draft.UNDECODED)));
  }
}
