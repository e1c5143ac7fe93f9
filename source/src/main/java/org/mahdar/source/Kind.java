package org.mahdar.source;

import java.util.Locale;

/** What a stream of bytes is: {@link KindOfBytes} and {@link KindOfText} tell. */
sealed interface Kind {

  /** Known before anything is decoded. */
  enum Bytes implements Kind {
    ZIP,
    GZIP,
    TAR,
    WARC,
    /** Of gzip members, each a record. */
    PACKED_WARC,
    PDF
  }

  /** Known by the decoded start. */
  enum Written implements Kind {
    TEXT,
    HTML,
    /** A page saved with its parts in one file. */
    MHTML,
    /** An array of objects, one object, or objects one after the other. */
    JSON,
    JSON_FEED,
    /** RSS or Atom. */
    FEED,
    SITEMAP,
    /** Fields between commas, semicolons or tabs. */
    TABLE
  }

  /**
   * An object a line.
   *
   * @param numbered false when a single object in it is to go by the file's own name
   */
  record JsonLines(boolean numbered) implements Kind {}

  record Refused(String reason) implements Kind {}

  /** What stands behind the last dot of a name, in lower case. */
  static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
