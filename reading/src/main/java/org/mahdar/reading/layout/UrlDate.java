package org.mahdar.reading.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The date that an address gives away: «/2024/07/03/», «/20240703/», «/2024/07/». */
final class UrlDate {

  private UrlDate() {}

  /** ISO 8601 at the precision of the path, or null. */
  static @Nullable String of(@Nullable String url) {
    if (url == null) {
      return null;
    }
    int query = url.indexOf('?');
    String path = query < 0 ? url : url.substring(0, query);
    List<String> parts = parts(path);
    String month = null;
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      String day = part.length() == 8 ? compact(part) : null;
      if (day == null && i + 2 < parts.size() && part.length() == 4) {
        day = iso(part, parts.get(i + 1), parts.get(i + 2));
      }
      if (day != null) {
        return day;
      }
      if (month == null && i + 1 < parts.size() && part.length() == 4) {
        String first = iso(part, parts.get(i + 1), "01");
        month = first == null ? null : first.substring(0, 7);
      }
    }
    return month;
  }

  /** Digits only between slashes or hyphens; «-» stands for anything else. */
  private static List<String> parts(String path) {
    List<String> parts = new ArrayList<>();
    for (String part : path.split("/", -1)) {
      String[] pieces = part.split("-", -1);
      boolean date = pieces.length >= 3 && isDigits(pieces[0]) && pieces[0].length() == 4;
      for (String piece : date ? pieces : new String[] {part}) {
        parts.add(isDigits(piece) ? piece : "-");
      }
    }
    return parts;
  }

  private static boolean isDigits(String part) {
    return !part.isEmpty()
        && part.length() <= 8
        && part.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static @Nullable String compact(String part) {
    return isDigits(part)
        ? iso(part.substring(0, 4), part.substring(4, 6), part.substring(6))
        : null;
  }

  private static @Nullable String iso(String year, String month, String day) {
    boolean digits = isDigits(year) && isDigits(month) && isDigits(day);
    return digits && month.length() <= 2 && day.length() <= 2
        ? Clock.iso(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
        : null;
  }
}
