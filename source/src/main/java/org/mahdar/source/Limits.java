package org.mahdar.source;

/**
 * What one input may cost.
 *
 * @param documentChars the longest document read, in UTF-16 units
 * @param entryBytes the most bytes that one archive entry may unpack to
 * @param archiveBytes the most bytes that one file on disk may unpack to, all layers together
 * @param ratio the most unpacked bytes for one packed byte
 * @param ratioFrom unpacked bytes below which the ratio does not matter
 * @param depth how many archives may lie inside each other
 */
public record Limits(
    int documentChars, long entryBytes, long archiveBytes, int ratio, long ratioFrom, int depth) {

  private static final long GIB = 1L << 30;

  public Limits {
    if (documentChars < 1 || documentChars > 500_000_000) {
      throw new IllegalArgumentException(
          "a document's limit must lie in 1..500000000 characters, not " + documentChars);
    }
    if (entryBytes < 1
        || archiveBytes < 1
        || ratio < 1
        || ratio > 1_000_000
        || ratioFrom < 0
        || depth < 0) {
      throw new IllegalArgumentException("limits must be positive, and a ratio at most 1000000");
    }
  }

  /** Documents of 32 million characters, entries of 16 GiB, archives of 64 GiB, ratio 200. */
  public static Limits standard() {
    return new Limits(32_000_000, 16 * GIB, 64 * GIB, 200, 16L << 20, 3);
  }

  /**
   * The most bytes that a document can have: four for a UTF-16 unit in any charset that is read.
   */
  int documentBytes() {
    return (int) Math.min(4L * documentChars + 4, Integer.MAX_VALUE - 16);
  }

  public Limits withDocumentChars(int chars) {
    return new Limits(chars, entryBytes, archiveBytes, ratio, ratioFrom, depth);
  }
}
