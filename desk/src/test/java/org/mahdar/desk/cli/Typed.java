package org.mahdar.desk.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.mahdar.desk.cli.terminal.Console;
import org.mahdar.reading.Reader;

/**
 * A command that was typed, and what came of it.
 *
 * @param out standard output
 * @param err standard error
 */
public record Typed(int code, String out, String err) {

  public static final Reader READER = Reader.arabic();

  public static Typed of(String... words) {
    return with("", Console.Terminals.NONE, words);
  }

  public static Typed piped(String in, String... words) {
    return with(in, Console.Terminals.NONE, words);
  }

  static Typed onTerminal(String... words) {
    return with("", new Console.Terminals(true, true, true, 100), words);
  }

  private static Typed with(String in, Console.Terminals terminals, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ByteArrayInputStream input = new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8));
    Console console = new Console(input, out, err, terminals);
    int code = Mahdar.run(desk(console), words);
    return new Typed(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  static Desk desk(Console console) {
    return new Desk(
        console,
        new Interruption(),
        folders -> folders.isEmpty() ? READER : Reader.arabic(folders));
  }
}
