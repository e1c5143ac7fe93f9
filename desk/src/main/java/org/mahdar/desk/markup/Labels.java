package org.mahdar.desk.markup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The interface's words, from {@code labels.tsv}: key, English, Arabic. A cell with {@code |} holds
 * plural forms: one|other in English, one|two|few|many|other in Arabic. Immutable.
 */
public final class Labels {

  private static final Labels BUNDLED = parse(bundledRows());

  private final Map<String, Label> byKey;

  private Labels(Map<String, Label> byKey) {
    this.byKey = Map.copyOf(byKey);
  }

  private static String bundledRows() {
    try (InputStream rows = Labels.class.getResourceAsStream("labels.tsv")) {
      if (rows == null) {
        throw new IllegalStateException("labels.tsv is missing: rebuild the desk module");
      }
      return new String(rows.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("labels.tsv cannot be read: rebuild the desk module", e);
    }
  }

  public static Labels bundled() {
    return BUNDLED;
  }

  public static Labels parse(String tsv) {
    Map<String, Label> byKey = new HashMap<>();
    int line = 0;
    for (String row : tsv.split("\n", -1)) {
      line++;
      if (row.isBlank() || row.startsWith("#")) {
        continue;
      }
      String[] cells = row.split("\t", -1);
      if (cells.length != 3 || byKey.put(cells[0], new Label(cells[1], cells[2])) != null) {
        throw new IllegalArgumentException(
            "a row is no new key, English, Arabic: labels.tsv, line "
                + line
                + ": give it three cells and a key of its own");
      }
    }
    return new Labels(byKey);
  }

  /** The label of a key that the page itself uses. */
  public Label of(String key) {
    Label label = find(key);
    if (label == null) {
      throw new IllegalArgumentException(
          "no such label: labels.tsv has no row " + key + ": add one");
    }
    return label;
  }

  /** The label of a code that a record brought; an unknown code stands for itself. */
  public Label code(String kind, String code) {
    Label label = find(kind + "." + code);
    return label == null ? Label.same(code) : label;
  }

  public @Nullable Label find(String key) {
    return byKey.get(key);
  }

  /** A counted label, such as «3 وثائق». */
  public Label count(String key, int n) {
    return counted(of(key), BigDecimal.valueOf(n), Label.same(Integer.toString(n)));
  }

  /** The plural form that {@code number} asks for, written as {@code shown}. */
  public static Label counted(Label forms, BigDecimal number, Label shown) {
    return new Label(Plural.english(forms.english(), number), Plural.arabic(forms.arabic(), number))
        .with(shown);
  }

  /** All keys, for the tests. */
  public Map<String, Label> all() {
    return byKey;
  }
}
