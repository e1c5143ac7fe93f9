package org.mahdar.desk.rest;

import java.util.ArrayList;
import java.util.List;

/** Fields of addresses. */
final class Fields {

  private Fields() {}

  /** Those of a list: these, and those that all lists have. */
  static List<String> list(String... own) {
    List<String> all = new ArrayList<>(List.of(own));
    all.addAll(Paging.FIELDS);
    return all;
  }
}
