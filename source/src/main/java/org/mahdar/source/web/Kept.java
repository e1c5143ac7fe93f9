package org.mahdar.source.web;

import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a page as it was received is kept; a line of the index.
 *
 * @param date when it was received
 * @param digest of its body, {@code sha256:…}
 * @param file the web archive's name in its folder
 * @param offset where its record begins, in bytes
 * @param length of the packed record, in bytes
 * @param url where it was received from, or asked for
 */
public record Kept(Instant date, String digest, String file, long offset, long length, String url) {

  String line() {
    return String.join(
            "\t", date.toString(), digest, file, Long.toString(offset), Long.toString(length), url)
        + "\n";
  }

  /** Null for a line that was cut short. */
  static @Nullable Kept of(String line) {
    String[] cells = line.split("\t", -1);
    try {
      return cells.length == 6
          ? new Kept(
              Instant.parse(cells[0]),
              cells[1],
              cells[2],
              Long.parseLong(cells[3]),
              Long.parseLong(cells[4]),
              cells[5])
          : null;
    } catch (DateTimeException | NumberFormatException damaged) {
      return null;
    }
  }

  Kept of(Instant again, String address) {
    return new Kept(again, digest, file, offset, length, address);
  }
}
