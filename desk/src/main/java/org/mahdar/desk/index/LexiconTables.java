package org.mahdar.desk.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The lexicon's tables as text, for modules that know no reading. */
public final class LexiconTables {

  private LexiconTables() {}

  /**
   * @param path in the folder of Arabic: {@code names/states.tsv}
   */
  public static String arabic(String path) {
    try (InputStream table = LexiconTables.class.getResourceAsStream("/ar/" + path)) {
      if (table == null) {
        throw new IllegalStateException("the lexicon is not complete: ar/" + path + " is missing");
      }
      return new String(table.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
