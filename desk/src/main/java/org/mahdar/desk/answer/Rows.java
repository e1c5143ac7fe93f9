package org.mahdar.desk.answer;

import java.util.List;

/** A list as it is taken along: the same for the command line, for programs and from a page. */
public interface Rows {

  /**
   * A document that evidence of the list stands in.
   *
   * @param id whole or the start of it
   */
  record Holder(String id, String source) {}

  /** The columns' names, then a line a row. */
  List<String> csv();

  String json();

  /** The documents that the list rests on, each once, in the list's order; copies are not among. */
  List<Holder> holders();
}
