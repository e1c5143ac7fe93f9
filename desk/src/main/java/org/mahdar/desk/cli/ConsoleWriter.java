package org.mahdar.desk.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.function.Consumer;

/** A writer on a stream of the console, for picocli. */
final class ConsoleWriter extends Writer {

  private final Consumer<String> print;

  private ConsoleWriter(Consumer<String> print) {
    this.print = print;
  }

  static PrintWriter on(Consumer<String> print) {
    return new PrintWriter(new ConsoleWriter(print));
  }

  @Override
  public void write(char[] letters, int from, int length) {
    if (length > 0) {
      print.accept(new String(letters, from, length));
    }
  }

  @Override
  public void flush() {
    // The console keeps nothing back.
  }

  @Override
  public void close() {
    // The console is the process's.
  }
}
