package org.mahdar.source;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The documents of one JSON file, one at a time. */
interface Drafts {

  /**
   * The next document, or null after the last.
   *
   * @throws IOException when nothing more can be read of the file; the message says why
   */
  @Nullable Draft next() throws IOException;

  /** Whether a document that stays the only one of its file still bears a number. */
  boolean numbered();
}
