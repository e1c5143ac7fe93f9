package org.mahdar.desk.cli.terminal;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The three streams of a command. Results go out, everything else is said on the error stream; both
 * are UTF-8 whatever the locale. Thread-safe.
 */
public final class Console {

  private static final int NARROWEST = 40;
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final InputStream in;
  private final OutputStream out;
  private final OutputStream err;
  private final Terminals terminals;
  private boolean colour;
  private boolean barShown;

  /** Streams that belong to the caller, who also closes them. */
  public Console(InputStream in, OutputStream out, OutputStream err, Terminals terminals) {
    this.in = in;
    this.out = out;
    this.err = err;
    this.terminals = terminals;
    this.colour = terminals.out();
  }

  /** The streams of this process. */
  public static Console ofProcess() {
    Console console =
        new Console(
            System.in,
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
            new FileOutputStream(FileDescriptor.err),
            Terminals.ofProcess());
    boolean unwanted = !System.getenv().getOrDefault("NO_COLOR", "").isEmpty();
    boolean unable = "dumb".equals(System.getenv("TERM"));
    console.colour(console.colour() && !unwanted && !unable);
    return console;
  }

  /**
   * Which streams are terminals.
   *
   * @param width columns, where known; else 80
   */
  public record Terminals(boolean in, boolean out, boolean err, int width) {

    public static final Terminals NONE = new Terminals(false, false, false, 80);

    public Terminals {
      width = width <= 0 ? 80 : Math.max(NARROWEST, width);
    }

    /** As the launcher found them: Java itself can only ask for input and output together. */
    @SuppressWarnings("SystemConsoleNull") // it still may be, by its contract
    static Terminals ofProcess() {
      String found = System.getProperty("mahdar.terminals");
      int width = Integer.getInteger("mahdar.columns", 0);
      if (found != null) {
        return new Terminals(found.contains("0"), found.contains("1"), found.contains("2"), width);
      }
      java.io.Console console = System.console();
      boolean all = console != null && console.isTerminal();
      return new Terminals(all, all, all, width);
    }
  }

  public InputStream in() {
    return in;
  }

  public Terminals terminals() {
    return terminals;
  }

  /** Whether to colour what goes out. */
  public boolean colour() {
    return colour;
  }

  public void colour(boolean wanted) {
    colour = wanted;
  }

  /**
   * Writes a line of results.
   *
   * @throws OutputClosed when nobody reads them any more
   * @throws UncheckedIOException when they cannot be written, on a full disk for instance
   */
  public void line(String line) {
    print(line + "\n");
  }

  /** Writes results as they are. */
  public void print(String text) {
    write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes UTF-8 as it is. */
  public synchronized void write(byte[] utf8) {
    try {
      clearBar();
      out.write(utf8);
    } catch (IOException e) {
      throw outputFailed(e);
    }
  }

  /** Hands on what was written so far. */
  public synchronized void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw outputFailed(e);
    }
  }

  private static RuntimeException outputFailed(IOException e) {
    String reason = String.valueOf(e.getMessage());
    boolean gone = reason.contains("Broken pipe") || reason.contains("pipe is being closed");
    return gone ? new OutputClosed(e) : new UncheckedIOException(e);
  }

  /** Says a line beside the results. */
  public synchronized void say(String line) {
    printError(line + "\n");
  }

  /** Shows a line that the next one replaces; only where the error stream is a terminal. */
  public synchronized void bar(String line) {
    if (terminals.err()) {
      error(CLEAR_LINE + Columns.cut(line, terminals.width() - 1));
      barShown = true;
    }
  }

  /** Takes the bar away. */
  public synchronized void clearBar() {
    if (barShown) {
      barShown = false;
      error(CLEAR_LINE);
    }
  }

  /** Writes to the error stream as it is. */
  public synchronized void printError(String text) {
    clearBar();
    error(text);
  }

  private void error(String text) {
    try {
      err.write(text.getBytes(StandardCharsets.UTF_8));
      err.flush();
    } catch (IOException e) {
      // There is nobody left to tell.
    }
  }
}
