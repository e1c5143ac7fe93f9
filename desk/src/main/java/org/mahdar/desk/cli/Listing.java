package org.mahdar.desk.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.answer.Csv;
import org.mahdar.desk.cli.terminal.Console;
import org.mahdar.desk.cli.terminal.Ink;
import org.mahdar.desk.cli.terminal.Shown;
import org.mahdar.desk.cli.terminal.Table;
import tools.jackson.databind.json.JsonMapper;

/** Rows that are alike, as a table for people, JSON, or CSV: the same columns in each. */
final class Listing {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int COLUMNS = 60;

  private final List<String> names;
  private final List<Map<String, @Nullable Object>> rows = new ArrayList<>();

  /** As typed. */
  enum Format {
    table,
    json,
    csv
  }

  /** The last column is where long words belong. */
  Listing(String... names) {
    this.names = List.of(names);
  }

  void row(@Nullable Object... values) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      row.put(names.get(i), values[i]);
    }
    rows.add(row);
  }

  /**
   * @param limit of the table's rows; 0 for all
   * @param nothing what is said instead of an empty table
   */
  void print(Console console, Format format, int limit, String nothing) {
    switch (format) {
      case json -> console.line(JSON.writeValueAsString(rows));
      case csv -> csv(console);
      case table -> table(console, limit == 0 ? rows.size() : limit, nothing);
    }
  }

  private void csv(Console console) {
    console.line(String.join(",", names));
    for (Map<String, @Nullable Object> row : rows) {
      console.line(
          String.join(",", row.values().stream().map(it -> quoted(plain(it, "|"))).toList()));
    }
  }

  /** What has no value is a dash, also in CSV. */
  private static String quoted(String value) {
    return value.equals("-") ? value : Csv.words(value);
  }

  private void table(Console console, int limit, String nothing) {
    if (rows.isEmpty()) {
      console.line(nothing);
      return;
    }
    Table table = new Table("l".repeat(names.size()));
    table.row(names);
    for (Map<String, @Nullable Object> row : rows.subList(0, Math.min(limit, rows.size()))) {
      table.row(row.values().stream().map(it -> Shown.words(cell(it), COLUMNS)).toList());
    }
    List<String> lines = table.lines();
    console.line(Ink.BOLD.on(console, lines.getFirst()));
    lines.stream().skip(1).forEach(console::line);
    if (limit < rows.size()) {
      console.line("… and " + (rows.size() - limit) + " more: --limit 0 lists all");
    }
  }

  private static String cell(@Nullable Object value) {
    String plain = plain(value, " · ");
    return plain.isEmpty() ? "-" : plain;
  }

  private static String plain(@Nullable Object value, String between) {
    return switch (value) {
      case null -> "";
      case List<?> all -> String.join(between, all.stream().map(it -> plain(it, " ")).toList());
      case Map<?, ?> all ->
          String.join(
              between,
              all.entrySet().stream().map(it -> it.getKey() + ": " + it.getValue()).toList());
      default -> value.toString();
    };
  }
}
