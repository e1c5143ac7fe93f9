package org.mahdar.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.text.Stated;

/**
 * What the carrier of a document says of it: the archive, feed or server that it came in.
 *
 * @param url where the carrier has it from, or null
 * @param charset the charset that the carrier names ({@code Content-Type: …; charset=}), or null
 * @param told weighed behind what the document says of itself
 * @param warnings what was odd on its way, one short sentence each
 */
record Carried(@Nullable String url, @Nullable String charset, Stated told, List<String> warnings) {

  /** Nothing is said. */
  static final Carried NOTHING = new Carried(null, null, Stated.NOTHING, List.of());

  Carried {
    warnings = List.copyOf(warnings);
  }

  /** These warnings, then {@code more}. */
  List<String> warnings(List<String> more) {
    List<String> all = new ArrayList<>(warnings);
    all.addAll(more);
    return all;
  }
}
