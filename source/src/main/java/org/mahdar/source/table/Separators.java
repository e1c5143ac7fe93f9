package org.mahdar.source.table;

/** What stands between the fields of a table. */
public final class Separators {

  private static final String KNOWN = "\t;,|";

  private Separators() {}

  /** The one that a header has most of; a comma when it has none. */
  public static char of(String header) {
    char best = ',';
    int most = 0;
    for (int i = 0; i < KNOWN.length(); i++) {
      char each = KNOWN.charAt(i);
      int count = count(header, each);
      if (count > most) {
        best = each;
        most = count;
      }
    }
    return best;
  }

  private static int count(String header, char separator) {
    int count = 0;
    boolean inside = false;
    for (int i = 0; i < header.length(); i++) {
      char c = header.charAt(i);
      inside ^= c == '"';
      count += c == separator && !inside ? 1 : 0;
    }
    return count;
  }
}
