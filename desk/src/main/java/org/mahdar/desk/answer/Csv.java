package org.mahdar.desk.answer;

import org.jspecify.annotations.Nullable;

/** Fields of CSV, RFC 4180, that no spreadsheet runs. */
public final class Csv {

  private static final String FORMULA_STARTS = "=+-@\t\r";

  private Csv() {}

  /** Words as a field: what a spreadsheet would run as a formula is made text. */
  public static String words(@Nullable String words) {
    if (words == null || words.isEmpty()) {
      return "";
    }
    return quoted(FORMULA_STARTS.indexOf(words.charAt(0)) >= 0 ? "'" + words : words);
  }

  /** A value that is no words, such as a negative number, as a field. */
  public static String quoted(String value) {
    boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
  }
}
