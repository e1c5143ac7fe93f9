package org.mahdar.desk.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of short cells before one long last cell. The last column, where right-to-left words belong,
 * is not padded: however a terminal lays them out, the columns before it stay put.
 */
public final class Table {

  private static final String GAP = "  ";

  private final List<Boolean> rightAligned;
  private final List<List<String>> rows = new ArrayList<>();

  /** A letter for each column: {@code l} or {@code r} as it is aligned. */
  public Table(String alignment) {
    rightAligned = alignment.chars().mapToObj(c -> c == 'r').toList();
  }

  /** Cells are shown as they are: make them safe first. */
  public void row(List<String> cells) {
    if (cells.size() != rightAligned.size()) {
      throw new IllegalArgumentException(
          cells.size() + " cells in a table of " + rightAligned.size() + " columns");
    }
    rows.add(List.copyOf(cells));
  }

  public List<String> lines() {
    int[] widths = new int[rightAligned.size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], Columns.width(row.get(i)));
      }
    }
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    int last = widths.length - 1;
    for (int i = 0; i < last; i++) {
      String blanks = " ".repeat(widths[i] - Columns.width(row.get(i)));
      line.append(rightAligned.get(i) ? blanks + row.get(i) : row.get(i) + blanks).append(GAP);
    }
    return line.append(row.get(last)).toString().stripTrailing();
  }
}
