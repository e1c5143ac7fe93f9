package org.mahdar.desk.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a question across documents found, as JSON or CSV, and the rows of a table. A value is a
 * text, a number, a {@link Code}, a list of these, or null. Not thread-safe.
 */
public final class Answer implements Rows {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private final String name;
  private final List<String> columns;
  private final List<Map<String, @Nullable Object>> rows = new ArrayList<>();
  private final List<Map<String, @Nullable Object>> items = new ArrayList<>();
  private int total = -1;

  /**
   * @param name what is listed, in the plural: {@code pledges}
   * @param columns keys of the values to show in tables and CSV; long words come last
   */
  public Answer(String name, String... columns) {
    this.name = name;
    this.columns = List.of(columns);
  }

  /** A code of the record with a label in both languages: {@code strength.will}. */
  public record Code(String kind, String code) {

    public static List<Code> all(String kind, Collection<String> codes) {
      return codes.stream().map(code -> new Code(kind, code)).toList();
    }
  }

  /** Keys and values in turn. */
  public static Map<String, @Nullable Object> values(@Nullable Object... keysAndValues) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      values.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
    }
    return values;
  }

  /** A row that is an item of the JSON as well. */
  public void add(Map<String, @Nullable Object> row) {
    rows.add(row);
    items.add(row);
  }

  /** A row of the table only. */
  public void row(Map<String, @Nullable Object> row) {
    rows.add(row);
  }

  /** An item of the JSON only. */
  public void item(Map<String, @Nullable Object> item) {
    items.add(item);
  }

  /** How many there are with those that were left out. */
  public void total(int all) {
    total = all;
  }

  public List<String> columns() {
    return columns;
  }

  /** What tables and CSV show. */
  public List<Map<String, @Nullable Object>> rows() {
    return rows;
  }

  /** How many of {@link #total()} are here. */
  public int size() {
    return items.size();
  }

  public int total() {
    return total < 0 ? items.size() : total;
  }

  /** One object: the schema's name, how many there are, and the items. */
  @Override
  public String json() {
    Map<String, @Nullable Object> all = new LinkedHashMap<>();
    all.put("schema", "mahdar/" + name + "/1");
    all.put("total", total());
    all.put(name, items.stream().map(Answer::plain).toList());
    return JSON.writeValueAsString(all);
  }

  /** A value as JSON, codes as they are in the record. */
  public static String written(@Nullable Object value) {
    return JSON.writeValueAsString(plain(value));
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

  @Override
  public List<Holder> holders() {
    return List.copyOf(Holders.in(items));
  }

  @Override
  public List<String> csv() {
    List<String> lines = new ArrayList<>(List.of(String.join(",", columns)));
    for (Map<String, @Nullable Object> row : rows) {
      lines.add(
          columns.stream().map(column -> field(row.get(column))).collect(Collectors.joining(",")));
    }
    return lines;
  }

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
    return value instanceof Number ? Csv.quoted(text) : Csv.words(text);
  }
}
