package org.mahdar.source.table;

/** Whether a row is still within a field in quotation marks. */
final class Quotes {

  private final char separator;
  private boolean inside;
  private boolean fieldStart = true;

  Quotes(char separator) {
    this.separator = separator;
  }

  /** Takes the next line of a row; true when the row goes on behind it. */
  boolean openAfter(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (inside) {
        // A doubled mark closes and opens again, which comes to the same.
        inside = c != '"';
      } else if (c == '"' && (fieldStart || (i > 0 && line.charAt(i - 1) == '"'))) {
        inside = true;
        fieldStart = false;
      } else {
        fieldStart = c == separator;
      }
    }
    return inside;
  }
}
