package org.mahdar.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mahdar.source.charset.Decoding;
import org.mahdar.source.refusal.Words;
import org.mahdar.source.table.Row;
import org.mahdar.source.table.Separators;
import org.mahdar.source.table.TableRows;

/** A table: each row is a document, {@code file#n}, its columns are named by the first row. */
final class TableDoor {

  private final FieldMap fields;
  private final Limits limits;
  private final Delivery delivery;
  private final Contents contents;

  TableDoor(FieldMap fields, Limits limits, Delivery delivery, Contents contents) {
    this.fields = fields;
    this.limits = limits;
    this.delivery = delivery;
    this.contents = contents;
  }

  /** Whether the first line names at least two columns that are known, the text's among them. */
  static boolean looks(String start, FieldMap fields) {
    String first = start.stripLeading().lines().findFirst().orElse("");
    if (first.length() > 2000) {
      return false;
    }
    String separator = Pattern.quote(String.valueOf(Separators.of(first)));
    List<FieldMap.Slot> known = new ArrayList<>();
    for (String name : first.replace("\"", "").split(separator, -1)) {
      FieldMap.Slot slot = fields.slot(name);
      if (slot != null) {
        known.add(slot);
      }
    }
    return known.size() > 1 && known.stream().anyMatch(slot -> slot.field() == Field.TEXT);
  }

  void read(Incoming incoming, Decoding.As as) throws IOException {
    TableRows rows = new TableRows(TextBytes.reader(incoming, as), limits.documentChars());
    List<String> header = rows.header();
    if (header.stream().noneMatch(this::text)) {
      delivery.skipped(
          incoming.locator(),
          "the table has no column that is known to hold the text (its columns: "
              + header.stream()
                  .limit(8)
                  .map(name -> Words.line(name, 40))
                  .collect(Collectors.joining(", "))
              + "); name it with --map text=NAME");
      return;
    }
    List<String> warnings = as.warning() == null ? List.of() : List.of(as.warning());
    int number = 0;
    for (Row row = rows.next(); row != null && !delivery.stopped(); row = rows.next()) {
      draft(number, header, row).deliver(incoming.locator() + "#" + number, warnings, contents);
      number++;
    }
    if (number == 0) {
      delivery.skipped(incoming.locator(), "the table has no rows; remove it or fill it");
    }
  }

  private boolean text(String name) {
    FieldMap.Slot slot = fields.slot(name);
    return slot != null && slot.field() == Field.TEXT;
  }

  private Draft draft(int number, List<String> header, Row row) {
    return switch (row) {
      case Row.Broken broken -> Draft.broken(number, broken.reason());
      case Row.Fields values -> {
        Draft draft = new Draft(number, limits.documentChars());
        for (int i = 0; i < header.size(); i++) {
          draft.saw(header.get(i));
          FieldMap.Slot slot = fields.slot(header.get(i));
          if (slot != null && draft.wants(slot)) {
            draft.put(slot, values.fields().get(i));
          }
        }
        yield draft;
      }
    };
  }
}
