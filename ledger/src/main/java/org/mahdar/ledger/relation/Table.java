package org.mahdar.ledger.relation;

import java.util.ArrayList;
import java.util.List;

/** A table of the lexicon: {@code #column…} on line 1, one tab between cells, {@code #} remarks. */
final class Table {

  private final String name;
  private final List<String> columns;
  private final List<String[]> rows = new ArrayList<>();

  private Table(String name, List<String> columns) {
    this.name = name;
    this.columns = columns;
  }

  /**
   * @throws IllegalArgumentException when a row has more cells than there are columns, or fewer
   */
  static Table parse(String name, String text) {
    String[] lines = text.split("\n", -1);
    Table table = new Table(name, List.of(lines[0].replaceFirst("^#", "").split("\t", -1)));
    for (int i = 1; i < lines.length; i++) {
      if (lines[i].isBlank() || lines[i].startsWith("#")) {
        continue;
      }
      String[] cells = lines[i].split("\t", -1);
      if (cells.length != table.columns.size()) {
        throw new IllegalArgumentException(
            "a row has %d cells where there are %d columns: %s, line %d: put one tab between cells"
                .formatted(cells.length, table.columns.size(), name, i + 1));
      }
      table.rows.add(cells);
    }
    return table;
  }

  List<Row> rows() {
    return rows.stream().map(Row::new).toList();
  }

  /** One line. */
  final class Row {

    private final String[] cells;

    private Row(String[] cells) {
      this.cells = cells;
    }

    /** Empty where nothing is written. */
    String cell(String column) {
      int at = columns.indexOf(column);
      if (at < 0) {
        throw new IllegalArgumentException(
            "no column «" + column + "»: " + name + ", line 1: the first line names the columns");
      }
      return cells[at];
    }

    /** The forms of a cell, the most usual first. */
    List<String> forms(String column) {
      return List.of(cell(column).split(" \\| ", -1));
    }
  }
}
