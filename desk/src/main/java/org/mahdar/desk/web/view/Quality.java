package org.mahdar.desk.web.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * How well one kind of finding is read.
 *
 * @param key of its label
 * @param known F1 on the annotated articles that the rules were made with
 * @param unread F1 on articles that were annotated afterwards
 */
public record Quality(String key, String known, String unread) {

  /** As docs/quality.md has them. */
  public static List<Quality> all() {
    List<Quality> all = new ArrayList<>();
    for (String row : table().split("\n", -1)) {
      if (!row.isBlank() && !row.startsWith("#")) {
        String[] cells = row.split("\t", -1);
        all.add(new Quality(cells[0], cells[1], cells[2]));
      }
    }
    return List.copyOf(all);
  }

  private static String table() {
    try (InputStream in = Quality.class.getResourceAsStream("/org/mahdar/desk/web/quality.tsv")) {
      if (in == null) {
        throw new IllegalStateException("quality.tsv is missing: rebuild the desk module");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("quality.tsv cannot be read: rebuild the desk module", e);
    }
  }
}
