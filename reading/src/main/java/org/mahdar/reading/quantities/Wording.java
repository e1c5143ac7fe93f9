package org.mahdar.reading.quantities;

import org.jspecify.annotations.Nullable;

/** One way in which a sentence can word a quantity. */
sealed interface Wording permits RangeReader, SingleWordReader, PostposedReader, CountedReader {

  /** The quantity that starts at a token, or null where it is not worded so. */
  @Nullable Found read(int token);
}
