package org.mahdar.desk.cli;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.cli.terminal.Console;
import org.mahdar.reading.Reader;

/** What every command needs. */
final class Desk {

  private final Console console;
  private final Interruption interruption;
  private final Supplier<Reader> readers;
  private @Nullable Reader reader;
  private boolean verbose;

  /**
   * @param readers asked once at most
   */
  Desk(Console console, Interruption interruption, Supplier<Reader> readers) {
    this.console = console;
    this.interruption = interruption;
    this.readers = readers;
  }

  Console console() {
    return console;
  }

  Interruption interruption() {
    return interruption;
  }

  /** Loaded when first asked for: much of what people ask needs none. */
  synchronized Reader reader() {
    if (reader == null) {
      reader = readers.get();
    }
    return reader;
  }

  boolean verbose() {
    return verbose;
  }

  void verbose(boolean wanted) {
    verbose = wanted;
  }
}
