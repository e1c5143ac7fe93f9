package org.mahdar.desk.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** ISO dates of the contract in words, at the precision that they have. */
public final class DateWords {

  private static final Pattern ISO =
      Pattern.compile("(\\d{4})(?:-(?:Q([1-4])|(\\d{2})(?:-(\\d{2}))?))?(?:T.*)?");

  private final Labels labels;

  public DateWords(Labels labels) {
    this.labels = labels;
  }

  /** {@code 2024-07-03} is 3 July 2024; what is no date of the contract stands for itself. */
  public Label of(String iso) {
    int slash = iso.indexOf('/');
    if (slash >= 0) {
      return between(iso.substring(0, slash), iso.substring(slash + 1));
    }
    Matcher date = ISO.matcher(iso);
    if (!date.matches()) {
      return Label.same(iso);
    }
    String year = date.group(1);
    if (date.group(2) != null) {
      return labels.of("quarter." + date.group(2)).with(Label.same(year));
    }
    if (date.group(3) == null) {
      return Label.same(year);
    }
    Label month = labels.find("month." + date.group(3));
    if (month == null) {
      return Label.same(iso);
    }
    String day = date.group(4) == null ? "" : Integer.parseInt(date.group(4)) + " ";
    return new Label(day + month.english() + " " + year, day + month.arabic() + " " + year);
  }

  /** An interval; one and the same date twice is that date. */
  public Label between(String from, String to) {
    Label start = of(from);
    Label end = of(to);
    return start.equals(end)
        ? start
        : new Label(start.english() + " – " + end.english(), start.arabic() + " – " + end.arabic());
  }

  /** Sorts dates of any precision: the vaguer one stands before those inside it. */
  public static String order(String iso) {
    String start = iso.split("/", 2)[0];
    int quarter = start.indexOf("-Q");
    if (quarter < 0 || quarter + 2 >= start.length()) {
      return start;
    }
    int month = 3 * (start.charAt(quarter + 2) - '1') + 1;
    return start.substring(0, quarter) + (month < 10 ? "-0" : "-") + month;
  }
}
