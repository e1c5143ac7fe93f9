package org.mahdar.desk.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.mahdar.desk.cli.terminal.Shown;
import org.mahdar.source.Skipped;

/** Says what was not read, a line each, and counts it. For one thread. */
final class Skips {

  private final Desk desk;
  private long count;

  Skips(Desk desk) {
    this.desk = desk;
  }

  void skipped(Skipped skipped) {
    count++;
    desk.console()
        .say("skipped " + Shown.name(skipped.source()) + ": " + Shown.words(skipped.reason()));
  }

  /** A document on which the program itself failed. */
  void failed(String source, Throwable fault) {
    skipped(new Skipped(source, reason(fault)));
    if (desk.verbose()) {
      desk.console().say(trace(fault));
    }
  }

  private static String reason(Throwable fault) {
    return switch (fault) {
      case OutOfMemoryError _ ->
          "reading it takes more memory than there is; give more, for instance"
              + " MAHDAR_JAVA_OPTS=-Xmx4g";
      case StackOverflowError _ ->
          "its sentences are nested too deeply to be read; split it, and please report it";
      default ->
          "reading it failed ("
              + fault
              + "); the fault is the program's: please report it, with --verbose for details";
    };
  }

  static String trace(Throwable fault) {
    StringWriter trace = new StringWriter();
    fault.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }

  long count() {
    return count;
  }
}
