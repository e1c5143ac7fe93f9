package org.mahdar.source.metadata;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.text.Folding;

/** The words of lines that hold a date, from the table {@code dates.tsv}. */
final class DateWords {

  private static final Map<String, Meaning> MEANINGS = load();

  private DateWords() {}

  enum Kind {
    MONTH,
    HIJRI,
    PUBLICATION,
    MODIFICATION,
    CLOCK
  }

  /**
   * What a word says.
   *
   * @param number of the month; 0 of anything else
   */
  record Meaning(Kind kind, int number) {}

  /** The meaning of one folded word, or of two with one space between them; null if unknown. */
  static @Nullable Meaning of(String folded) {
    return MEANINGS.get(folded);
  }

  private static Map<String, Meaning> load() {
    String name = "dates.tsv";
    Map<String, Meaning> meanings = new HashMap<>();
    try (InputStream in = DateWords.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing beside " + DateWords.class);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          add(line.split("\t", -1), meanings);
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(name + " cannot be read", unreadable);
    }
    return Map.copyOf(meanings);
  }

  private static void add(String[] columns, Map<String, Meaning> meanings) {
    Kind kind =
        switch (columns[0]) {
          case "month" -> Kind.MONTH;
          case "hijri" -> Kind.HIJRI;
          case "publication" -> Kind.PUBLICATION;
          case "modification" -> Kind.MODIFICATION;
          case "clock" -> Kind.CLOCK;
          default -> throw new IllegalStateException("dates.tsv has no kind " + columns[0]);
        };
    for (String words : columns[2].split(" \\| ", -1)) {
      meanings.putIfAbsent(Folding.of(words), new Meaning(kind, Integer.parseInt(columns[1])));
    }
  }
}
