package org.mahdar.reading.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A tab-separated table of the lexicon: lines that start with # are comments, except the first,
 * which names the columns; the Arabic column comes last, so that columns do not jump on screen.
 */
public record WordTable(String name, List<String> columns, List<Row> rows) {

  public WordTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** One line. */
  public record Row(Map<String, String> cells, String place) {
    public Row {
      cells = Map.copyOf(cells);
    }

    /**
     * A cell, empty where nothing stands.
     *
     * @throws IllegalArgumentException when the table has no such column
     */
    public String cell(String column) {
      String value = cells.get(column);
      if (value == null) {
        throw new IllegalArgumentException(place + ": no column «" + column + "»");
      }
      return value;
    }
  }

  /**
   * Reads a table.
   *
   * @throws IllegalArgumentException naming file and line of a row that does not fit the columns
   */
  public static WordTable read(String name, InputStream tsv) {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(tsv, StandardCharsets.UTF_8))) {
      List<String> columns = new ArrayList<>();
      List<Row> rows = new ArrayList<>();
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (number == 1 && line.startsWith("\uFEFF")) {
          line = line.substring(1); // what editors on Windows begin a file with
        }
        if (line.startsWith("#") && columns.isEmpty() && line.contains("\t")) {
          columns.addAll(List.of(line.substring(1).strip().split("\t", -1)));
        } else if (!line.startsWith("#") && !line.isBlank()) {
          rows.add(row(name + ":" + number, columns, line));
        }
      }
      return new WordTable(name, columns, rows);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }

  private static Row row(String place, List<String> columns, String line) {
    if (columns.isEmpty()) {
      throw new IllegalArgumentException(
          place + ": the first line names the columns, # before the first and tabs between");
    }
    if (line.indexOf('\uFFFD') >= 0) {
      throw new IllegalArgumentException(place + ": this is no UTF-8; save the table as UTF-8");
    }
    String[] cells = line.split("\t", -1);
    if (cells.length != columns.size()) {
      throw new IllegalArgumentException(
          place + ": " + cells.length + " cells, but the columns are " + columns);
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < cells.length; i++) {
      row.put(columns.get(i), cells[i].strip());
    }
    return new Row(row, place);
  }
}
