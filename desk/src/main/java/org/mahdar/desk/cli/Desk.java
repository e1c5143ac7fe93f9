package org.mahdar.desk.cli;

import org.jspecify.annotations.Nullable;
import org.mahdar.desk.cli.terminal.Console;
import org.mahdar.reading.Reader;

/** What every command needs. */
final class Desk {

  private final Console console;
  private final Interruption interruption;
  private @Nullable Reader reader;
  private boolean verbose;

  Desk(Console console, Interruption interruption) {
    this.console = console;
    this.interruption = interruption;
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
      reader = Reader.arabic();
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
