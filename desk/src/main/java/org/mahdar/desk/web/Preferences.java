package org.mahdar.desk.web;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/**
 * How a reader wants pages to look; kept by the browser, in cookies of these names.
 *
 * @param theme {@code light}, {@code dark}, or {@code system}
 * @param calendar {@code gregorian} or {@code hijri}: which of the two comes first
 * @param digits {@code latn} or {@code arab}, as CLDR names numbering systems
 */
public record Preferences(String theme, String calendar, String digits) {

  static Preferences of(Context context) {
    return new Preferences(
        one(context.cookie("theme"), "system", "light", "dark"),
        one(context.cookie("calendar"), "gregorian", "hijri"),
        one(context.cookie("digits"), "latn", "arab"));
  }

  /** What is allowed, the first where nothing else was chosen. */
  private static String one(@Nullable String chosen, String usual, String... others) {
    for (String other : others) {
      if (other.equals(chosen)) {
        return other;
      }
    }
    return usual;
  }

  boolean hijri() {
    return calendar.equals("hijri");
  }

  /** A number as the reader writes numbers. */
  String shown(String number) {
    if (digits.equals("latn")) {
      return number;
    }
    StringBuilder shown = new StringBuilder(number);
    for (int i = 0; i < shown.length(); i++) {
      char c = shown.charAt(i);
      if (c >= '0' && c <= '9') {
        shown.setCharAt(i, (char) ('\u0660' + (c - '0')));
      }
    }
    return shown.toString();
  }
}
