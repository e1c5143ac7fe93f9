package org.mahdar.desk.cli;

import java.util.List;
import java.util.function.UnaryOperator;
import org.mahdar.desk.intake.ReadingLine;
import org.mahdar.source.web.Fetching;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What to read, and how: for commands that need something to read. */
final class InputOptions {

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "Files, folders, archives, and addresses (http:// or https://); - for standard input."
              + " Text, saved pages (HTML, MHTML), RSS, Atom, JSON Feed, JSON, JSON Lines, CSV, web"
              + " archives (WARC), PDF with a text layer; .zip, .tar and .gz of any of these. What"
              + " a file is, its content tells. A document longer than the memory allows is"
              + " skipped; MAHDAR_JAVA_OPTS=-Xmx4g allows more.")
  List<String> paths = List.of();

  @Mixin ReadingOptions reading = new ReadingOptions();

  /** The line that reads them. */
  ReadingLine line(Desk desk) {
    return line(desk, UnaryOperator.identity());
  }

  /**
   * The line that reads them.
   *
   * @param around what is fetched passes through it
   */
  ReadingLine line(Desk desk, UnaryOperator<Fetching> around) {
    return reading.line(desk, paths, around);
  }
}
