package org.mahdar.source.table;

import java.util.List;

/** A row below the header. */
public sealed interface Row {

  /**
   * @param fields as many as the header has
   */
  record Fields(List<String> fields) implements Row {

    public Fields {
      fields = List.copyOf(fields);
    }
  }

  /** One that cannot be read; the rows after it can. */
  record Broken(String reason) implements Row {}
}
