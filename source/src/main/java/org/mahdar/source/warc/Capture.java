package org.mahdar.source.warc;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@link WarcRecords} found: a document, or the place of one that is lost. */
public sealed interface Capture {

  /** Which one it is among the documents of its file, from 0. */
  int number();

  /**
   * A page or text as it was received.
   *
   * @param target the address it was received from, as it was written
   * @param captured when, as it was written, or null
   * @param mediaType without parameters, in lower case; empty when nothing is said
   * @param charset as the server named it, or null
   * @param content unpacked, in the charset of its own
   * @param warnings what was odd on its way
   */
  @SuppressWarnings("ArrayRecordComponent") // Made once, read once, never compared.
  record Page(
      int number,
      String target,
      @Nullable String captured,
      String mediaType,
      @Nullable String charset,
      byte[] content,
      List<String> warnings)
      implements Capture {}

  /** A record that cannot be read, and why. */
  record Lost(int number, String reason) implements Capture {}
}
