package org.mahdar.ledger;

import java.util.regex.Pattern;

/**
 * The number under which a document's rows stand: the first 63 bits of its id, so that it is the
 * same in every ledger whatever the order in which documents came.
 */
final class DocumentKey {

  private static final String PREFIX = "sha256:";
  private static final Pattern ID = Pattern.compile("sha256:[0-9a-f]{64}");

  private DocumentKey() {}

  static boolean isId(String id) {
    return ID.matcher(id).matches();
  }

  /**
   * @throws IllegalArgumentException when it is no SHA-256
   */
  static long of(String id) {
    if (!isId(id)) {
      throw new IllegalArgumentException(
          "a document's id is " + PREFIX + " and 64 hex digits, not " + id);
    }
    return Long.parseUnsignedLong(hex(id).substring(0, 16), 16) >>> 1;
  }

  /** The id without the name of the digest. */
  static String hex(String id) {
    return id.substring(PREFIX.length());
  }
}
