package org.mahdar.source;

import java.util.function.LongSupplier;
import org.mahdar.source.refusal.TooLarge;

/** What one file on disk may unpack to in all its layers together: a bomb in a bomb adds up. */
final class Budget {

  private final Limits limits;
  private final LongSupplier packed;
  private long unpacked;
  private boolean spent;

  /**
   * @param packed the size of the file on disk in bytes, or how much of it was consumed so far
   */
  Budget(Limits limits, LongSupplier packed) {
    this.limits = limits;
    this.packed = packed;
  }

  void spend(long bytes) throws TooLarge {
    unpacked += bytes;
    if (unpacked > limits.archiveBytes()) {
      spent = true;
      throw new TooLarge(
          "the archive unpacks to more than "
              + limits.archiveBytes()
              + " bytes and is not read any further; unpack it and pass the folder");
    }
    // Twice, since layers add up and refused entries were unpacked too before they were refused.
    int most = 2 * limits.ratio();
    if (outgrown(unpacked, packed.getAsLong(), limits.ratioFrom(), most)) {
      spent = true;
      throw new TooLarge(bomb("the archive", most));
    }
  }

  /** Whether nothing more may be unpacked. */
  boolean spent() {
    return spent;
  }

  static boolean outgrown(long unpacked, long packed, long from, int ratio) {
    return unpacked > from && unpacked / ratio > packed;
  }

  static String bomb(String what, int ratio) {
    return what
        + " unpacks to more than "
        + ratio
        + " times its size, as a zip bomb does, and is not read any further;"
        + " if it is meant so, unpack it and pass the file";
  }
}
