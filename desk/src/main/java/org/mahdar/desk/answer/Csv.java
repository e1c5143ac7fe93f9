package org.mahdar.desk.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.markup.Turns;

/** Fields of CSV, RFC 4180, that no spreadsheet runs and that turn no words around. */
public final class Csv {

  public static final String TYPE = "text/csv; charset=utf-8; header=present";

  private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

  private Csv() {}

  /** Lines as a file. */
  public static String file(List<String> lines) {
    return String.join("\r\n", lines) + "\r\n";
  }

  /** Words as a field: what a spreadsheet would run as a formula is made text. */
  public static String words(@Nullable String words) {
    if (words == null || words.isEmpty()) {
      return "";
    }
    String plain = Turns.without(words);
    boolean runs = !plain.isEmpty() && FORMULA_STARTS.indexOf(plain.charAt(0)) >= 0;
    return quoted(runs ? "'" + plain : plain);
  }

  /** A value that is no words, such as a negative number, as a field. */
  public static String quoted(String value) {
    boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
  }
}
