package org.mahdar.desk.cli;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.cli.terminal.Console;
import org.mahdar.desk.cli.terminal.Shown;
import org.mahdar.reading.Reader;
import org.mahdar.reading.language.CliticTables;
import org.mahdar.reading.language.Language;
import org.mahdar.reading.language.LexiconFolder;
import org.mahdar.text.clitic.CliticAnalyser;

/** What every command needs. */
final class Desk {

  private final Console console;
  private final Interruption interruption;
  private final Function<List<LexiconFolder>, Reader> readers;
  private @Nullable Reader reader;
  private @Nullable CliticAnalyser clitics;
  private boolean verbose;

  /**
   * @param readers asked once at most: for a reader with what people add to the lexicon
   */
  Desk(Console console, Interruption interruption, Function<List<LexiconFolder>, Reader> readers) {
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
      reader = readers.apply(List.of());
    }
    return reader;
  }

  /** From now on reads with these folders too, and says what of ours they replace. */
  synchronized void extend(List<LexiconFolder> folders) {
    reader = readers.apply(folders);
    reader
        .language()
        .replaced()
        .forEach(line -> console.say("mahdar: lexicon: " + Shown.line(line)));
  }

  /** Loaded when first asked for. Without what people add: an index outlives their folders. */
  synchronized CliticAnalyser clitics() {
    if (clitics == null) {
      clitics = CliticTables.load("ar");
    }
    return clitics;
  }

  /** The version of the lexicon that is read with; ours needs no loading to be known. */
  synchronized String lexicon() {
    return reader == null ? Language.VERSION : reader.language().version();
  }

  boolean verbose() {
    return verbose;
  }

  void verbose(boolean wanted) {
    verbose = wanted;
  }
}
