package org.mahdar.source.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of one table, one at a time. A broken row costs itself. */
public final class TableRows {

  private static final int LONGEST_HEADER = 100_000;

  /** How many lines behind a missing mark are tried, and how far, as the start of a row. */
  private static final int MOST_TRIES = 200;

  private static final int LONGEST_TRY = 100_000;

  private final PhysicalLines lines;
  private final int longest;
  private final List<String> header;
  private char separator;

  /**
   * Reads the header.
   *
   * @param longest UTF-16 units of a row
   */
  public TableRows(Reader in, int longest) throws IOException {
    this.lines = new PhysicalLines(in, longest);
    this.longest = longest;
    this.header = readHeader();
  }

  private List<String> readHeader() throws IOException {
    String first = filled();
    if (first != null && first.strip().matches("(?i)sep=.")) {
      separator = first.strip().charAt(4);
      first = filled();
    } else {
      separator = Separators.of(first == null ? "" : first);
    }
    if (first == null || first.length() > LONGEST_HEADER) {
      return List.of();
    }
    Attempt attempt = gather(first, longest);
    List<String> fields = attempt.closed() ? split(attempt.text()) : split(first);
    return fields == null ? List.of() : fields.stream().map(String::strip).toList();
  }

  /** The names of the columns; empty when there is no table. */
  public List<String> header() {
    return header;
  }

  /** The next row, or null after the last. */
  public @Nullable Row next() throws IOException {
    String first = filled();
    if (first == null) {
      return null;
    }
    long line = lines.number();
    Attempt attempt = gather(first, longest);
    List<String> fields = attempt.closed() ? fitting(attempt.text()) : null;
    if (fields != null) {
      return new Row.Fields(fields);
    }
    resumeWithin(attempt);
    return new Row.Broken("line " + line + " " + complaint(attempt));
  }

  private String complaint(Attempt attempt) {
    if (attempt.length() > longest) {
      return "opens a row of more than "
          + longest
          + " characters, the limit for one document; split it or raise the limit";
    }
    if (!attempt.closed()) {
      return "opens a field with a quotation mark that nothing closes; close or remove it";
    }
    List<String> fields = split(attempt.text());
    return fields == null
        ? "cannot be taken apart: its quotation marks do not pair; repair them"
        : "has "
            + fields.size()
            + " fields where the header has "
            + header.size()
            + "; put fields that hold a separator or a line break between quotation marks";
  }

  /** Lines that were taken for one row. */
  private record Attempt(List<String> parts, boolean closed) {

    String text() {
      return String.join("", parts);
    }

    long length() {
      return parts.stream().mapToLong(String::length).sum();
    }
  }

  private Attempt gather(String first, int most) throws IOException {
    List<String> parts = new ArrayList<>(List.of(first));
    Quotes quotes = new Quotes(separator);
    boolean open = quotes.openAfter(first);
    for (long length = first.length(); open && length <= most; ) {
      String more = lines.next();
      if (more == null) {
        break;
      }
      parts.add(more);
      length += more.length();
      open = quotes.openAfter(more);
    }
    return new Attempt(parts, !open);
  }

  /** Goes back to the first line behind the broken one that opens a right row. */
  private void resumeWithin(Attempt broken) {
    List<String> parts = broken.parts();
    for (int from = 1; from < Math.min(parts.size(), MOST_TRIES); from++) {
      if (opensRow(parts, from)) {
        lines.putBack(parts.subList(from, parts.size()));
        return;
      }
    }
  }

  private boolean opensRow(List<String> parts, int from) {
    StringBuilder row = new StringBuilder();
    Quotes quotes = new Quotes(separator);
    for (int i = from; i < parts.size() && row.length() < LONGEST_TRY; i++) {
      row.append(parts.get(i));
      if (!quotes.openAfter(parts.get(i))) {
        return fitting(row.toString()) != null;
      }
    }
    return false;
  }

  /** The fields of a row that has as many as the header, or null. */
  private @Nullable List<String> fitting(String row) {
    List<String> fields = row.length() > longest ? null : split(row);
    if (fields == null || fields.size() < header.size()) {
      return null;
    }
    boolean more = fields.stream().skip(header.size()).anyMatch(each -> !each.isBlank());
    return more ? null : fields.subList(0, header.size());
  }

  private @Nullable List<String> split(String row) {
    try {
      return CsvReader.builder()
          .fieldSeparator(separator)
          .allowExtraCharsAfterClosingQuote(true)
          .skipEmptyLines(false)
          .maxBufferSize(Math.max(row.length() + 16, 1 << 15))
          .ofSingleCsvRecord(row.stripTrailing())
          .getFields();
    } catch (CsvParseException broken) {
      return null;
    }
  }

  /** The next line that is not blank, from which a byte order mark is gone. */
  private @Nullable String filled() throws IOException {
    String line = lines.next();
    while (line != null && line.isBlank()) {
      line = lines.next();
    }
    return line != null && line.startsWith("\uFEFF") ? line.substring(1) : line;
  }
}
