package org.mahdar.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads the standard names of fields: {@code field TAB name | name | …}, a field a line. */
final class FieldNames {

  private FieldNames() {}

  static Map<Field, List<String>> read(String resource) {
    Map<Field, List<String>> names = new EnumMap<>(Field.class);
    try (InputStream in =
        Objects.requireNonNull(FieldNames.class.getResourceAsStream(resource), resource)) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      all.lines().skip(1).forEach(line -> add(line, names));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return names;
  }

  private static void add(String line, Map<Field, List<String>> names) {
    int tab = line.indexOf('\t');
    Field field = Field.valueOf(line.substring(0, tab).toUpperCase(Locale.ROOT));
    names.put(field, Stream.of(line.substring(tab + 1).split(" \\| ", -1)).toList());
  }
}
