package org.mahdar.desk.rest;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mahdar.ledger.claim.Dates;
import org.mahdar.ledger.claim.Who;
import org.mahdar.ledger.likeness.Wording;

/** A request as endpoints see it: fields of the address, understood or refused. */
final class Asking {

  /** Longer than anything that is looked for. */
  private static final int LONGEST = 1000;

  private final Context context;

  Asking(Context context, Collection<String> known) {
    this.context = context;
    for (String field : context.queryParamMap().keySet()) {
      if (!field.isEmpty() && !known.contains(field)) {
        throw Fault.unclear(
            "There is no field «"
                + field
                + "» here. "
                + (known.isEmpty() ? "Leave it out." : "Use " + String.join(", ", known) + "."));
      }
    }
  }

  Context context() {
    return context;
  }

  String part(String name) {
    return context.pathParam(name);
  }

  /** Without blanks around it; null when it is empty. */
  @Nullable String text(String field) {
    String given = context.queryParam(field);
    if (given == null || given.isBlank()) {
      return null;
    }
    if (given.length() > LONGEST) {
      throw Fault.unclear(field + " is longer than " + LONGEST + " characters. Write less.");
    }
    return given.strip();
  }

  /** What is given several times, or with commas between. */
  List<String> all(String field) {
    return context.queryParams(field).stream()
        .flatMap(given -> Arrays.stream(given.split(",", -1)))
        .map(String::strip)
        .filter(given -> !given.isEmpty() && given.length() <= LONGEST)
        .toList();
  }

  /** States, actors or names. */
  List<Who> who(String field) {
    return all(field).stream().map(Who::parse).toList();
  }

  /** Words that all are wanted. */
  Wording about() {
    List<String> words = context.queryParams("about");
    return words.isEmpty() ? Wording.none() : Wording.of(String.join(" ", words));
  }

  Set<String> codes(String field, Collection<String> known) {
    Set<String> codes = new LinkedHashSet<>();
    for (String given : all(field)) {
      String code = given.toLowerCase(Locale.ROOT).replace('-', '_');
      if (!known.contains(code)) {
        throw Fault.unclear(
            "«" + given + "» is no " + field + ". Use one of " + String.join(", ", known) + ".");
      }
      codes.add(code);
    }
    return codes;
  }

  boolean flag(String field) {
    String given = context.queryParam(field);
    if (given == null || given.equals("false")) {
      return false;
    }
    if (!given.isEmpty() && !given.equals("true")) {
      throw Fault.unclear(field + " is «" + given + "». Write true or false.");
    }
    return true;
  }

  /** A day, month or year; null when it is not given. */
  @Nullable String date(String field) {
    String given = text(field);
    if (given != null && Dates.first(given).isEmpty()) {
      throw Fault.unclear(
          field + " is «" + given + "», which is no date. Write 2025, 2025-06 or 2025-06-17.");
    }
    return given;
  }

  /** The day on which due dates are looked at. */
  LocalDate today() {
    return Dates.first(date("today")).orElseGet(() -> LocalDate.now(ZoneId.systemDefault()));
  }

  int number(String field, int usual, int least, int most) {
    String given = text(field);
    if (given == null) {
      return usual;
    }
    try {
      int number = Integer.parseInt(given);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException _) {
      // said below
    }
    throw Fault.unclear(
        field + " is «" + given + "». Write a number from " + least + " to " + most + ".");
  }

  /** A table instead of JSON. */
  boolean wantsCsv() {
    String format = text("format");
    if (format != null) {
      return codes("format", List.of("json", "csv")).contains("csv");
    }
    String accepted = context.header("Accept");
    return accepted != null && accepted.startsWith("text/csv");
  }

  /** The object that was sent. */
  Sent sent(String... known) {
    return Sent.of(context, List.of(known));
  }

  /** Who is signed in; null where everybody may do everything. */
  @Nullable String person() {
    return context.attribute("person");
  }

  /** The same for all requests that differ only in the part of the answer that they want. */
  String question() {
    Map<String, List<String>> fields = new TreeMap<>(context.queryParamMap());
    Paging.FIELDS.forEach(fields::remove);
    return "api " + context.path() + " " + fields;
  }

  /** This address with another part of the list. */
  String onPage(int page) {
    Map<String, List<String>> fields = new TreeMap<>(context.queryParamMap());
    fields.put("page", List.of(Integer.toString(page)));
    StringJoiner query = new StringJoiner("&", context.path() + "?", "");
    fields.forEach(
        (name, values) -> values.forEach(value -> query.add(encoded(name) + "=" + encoded(value))));
    return query.toString();
  }

  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
