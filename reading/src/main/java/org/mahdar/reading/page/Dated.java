package org.mahdar.reading.page;

import org.jspecify.annotations.Nullable;

/** What an edge tagged «date» stands for. */
public interface Dated {

  /** ISO 8601 at the precision known, or null where the document alone does not settle it. */
  @Nullable String value();
}
