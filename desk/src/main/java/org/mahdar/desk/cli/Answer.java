package org.mahdar.desk.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.cli.terminal.Console;
import org.mahdar.desk.cli.terminal.Ink;
import org.mahdar.desk.cli.terminal.Shown;
import org.mahdar.desk.cli.terminal.Table;
import org.mahdar.desk.report.Label;
import org.mahdar.desk.report.Labels;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a question across documents found, as a table, JSON or CSV. A value is a text, a number, a
 * {@link Code}, a list of these, or null.
 */
final class Answer {

  private static final int CELL_COLUMNS = 44;
  private static final int WORD_COLUMNS = 110;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final String name;
  private final List<String> columns;
  private final List<Map<String, @Nullable Object>> rows = new ArrayList<>();
  private final List<Map<String, @Nullable Object>> items = new ArrayList<>();
  private int total = -1;

  /**
   * @param name what is listed, in the plural: {@code pledges}
   * @param columns keys of the values to show in tables and CSV; long words come last
   */
  Answer(String name, String... columns) {
    this.name = name;
    this.columns = List.of(columns);
  }

  /** A code of the record with a label in both languages: {@code strength.will}. */
  record Code(String kind, String code) {

    static List<Code> all(String kind, Collection<String> codes) {
      return codes.stream().map(code -> new Code(kind, code)).toList();
    }
  }

  /** Keys and values in turn. */
  static Map<String, @Nullable Object> values(@Nullable Object... keysAndValues) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      values.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
    }
    return values;
  }

  /** A row that is an item of the JSON as well. */
  void add(Map<String, @Nullable Object> row) {
    rows.add(row);
    items.add(row);
  }

  /** A row of the table only. */
  void row(Map<String, @Nullable Object> row) {
    rows.add(row);
  }

  /** An item of the JSON only. */
  void item(Map<String, @Nullable Object> item) {
    items.add(item);
  }

  /** How many there are with those that were left out. */
  void total(int all) {
    total = all;
  }

  private int total() {
    return total < 0 ? items.size() : total;
  }

  void show(Console console, AskOptions.Format format, AskOptions.Lang lang) {
    switch (format) {
      case json -> console.line(json());
      case csv -> csv(console);
      case table -> table(console, lang);
    }
  }

  private String json() {
    Map<String, @Nullable Object> all = new LinkedHashMap<>();
    all.put("schema", "mahdar/" + name + "/1");
    all.put("total", total());
    all.put(name, items.stream().map(Answer::plain).toList());
    return JSON.writeValueAsString(all);
  }

  private static @Nullable Object plain(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Code code -> code.code();
      case Collection<?> all -> all.stream().map(Answer::plain).toList();
      case Map<?, ?> map -> {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        map.forEach((key, each) -> plain.put(String.valueOf(key), plain(each)));
        yield plain;
      }
      default -> value;
    };
  }

  private void csv(Console console) {
    console.line(String.join(",", columns));
    for (Map<String, @Nullable Object> row : rows) {
      console.line(
          columns.stream().map(column -> field(row.get(column))).collect(Collectors.joining(",")));
    }
  }

  /** RFC 4180; what a spreadsheet would run as a formula is made text. */
  private static String field(@Nullable Object value) {
    String text =
        switch (value) {
          case null -> "";
          case Code code -> code.code();
          case Collection<?> all ->
              all.stream()
                  .map(Answer::plain)
                  .map(String::valueOf)
                  .collect(Collectors.joining("; "));
          default -> String.valueOf(value);
        };
    boolean formula =
        value instanceof String && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    String safe = formula ? "'" + text : text;
    return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
        ? '"' + safe.replace("\"", "\"\"") + '"'
        : safe;
  }

  private void table(Console console, AskOptions.Lang lang) {
    Table table = new Table("l".repeat(columns.size()));
    table.row(
        columns.stream().map(column -> lang.of(Labels.bundled().of("answer." + column))).toList());
    for (Map<String, @Nullable Object> row : rows) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < columns.size(); i++) {
        int room = i == columns.size() - 1 ? WORD_COLUMNS : CELL_COLUMNS;
        String cell = shown(row.get(columns.get(i)), lang);
        cells.add(cell.isEmpty() ? "-" : Shown.words(cell, room));
      }
      table.row(cells);
    }
    List<String> lines = table.lines();
    console.line(Ink.BOLD.on(console, lines.getFirst()));
    lines.stream().skip(1).forEach(console::line);
    if (total() > items.size()) {
      console.line(
          String.format(
              Locale.ROOT, "… and %,d more: --limit 0 lists all", total() - items.size()));
    }
  }

  private static String shown(@Nullable Object value, AskOptions.Lang lang) {
    return switch (value) {
      case null -> "";
      case Code(String kind, String code) -> {
        Label label = Labels.bundled().code(kind, code);
        yield lang.of(label);
      }
      case Collection<?> all ->
          all.stream().map(each -> shown(each, lang)).collect(Collectors.joining(", "));
      default -> String.valueOf(value);
    };
  }
}
