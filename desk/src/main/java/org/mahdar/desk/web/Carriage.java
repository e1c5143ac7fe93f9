package org.mahdar.desk.web;

import org.jspecify.annotations.Nullable;
import org.mahdar.chain.Report;
import org.mahdar.desk.markup.Turns;
import org.mahdar.ledger.DocumentLine;

/** What pages call a document that carries something. */
public final class Carriage {

  private Carriage() {}

  /** Its title, else the name of the file that it was read from. */
  public static String title(Report report) {
    return title(report.title(), report.source());
  }

  /** The same of a line in the list of documents. */
  public static String title(DocumentLine line) {
    return title(line.title(), line.source());
  }

  /** The same of what is known by these. */
  public static String title(@Nullable String title, String source) {
    return Turns.without(title == null || title.isBlank() ? fileName(source) : title);
  }

  /** The last part of a path or address: the whole tells readers nothing more. */
  private static String fileName(String source) {
    String name = source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
    return name.isBlank() ? source : name;
  }
}
