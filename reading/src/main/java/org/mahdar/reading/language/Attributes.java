package org.mahdar.reading.language;

import java.util.LinkedHashMap;
import java.util.Map;

/** The attributes cell of a words.tsv row: {@code act=stress;frame=object}, or a dash for none. */
final class Attributes {

  private Attributes() {}

  static Map<String, String> parse(String cell, String english, String place) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("english", english);
    if (cell.isEmpty() || cell.equals("-")) {
      return attributes;
    }
    for (String pair : cell.split(";", -1)) {
      int equals = pair.indexOf('=');
      if (equals <= 0) {
        throw new IllegalArgumentException(
            place + ": an attribute is name=value, not «" + pair + "»");
      }
      attributes.put(pair.substring(0, equals).strip(), pair.substring(equals + 1).strip());
    }
    return attributes;
  }
}
