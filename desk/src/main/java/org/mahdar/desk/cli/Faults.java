package org.mahdar.desk.cli;

import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.cli.terminal.Console;
import org.mahdar.desk.cli.terminal.OutputClosed;
import org.mahdar.desk.cli.terminal.Shown;
import org.mahdar.ledger.LedgerException;
import org.mahdar.ledger.decision.Refusal;
import org.mahdar.reading.language.LexiconException;
import org.mahdar.search.SearchException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong in one line, and turns it into an exit code. */
final class Faults implements IParameterExceptionHandler, IExecutionExceptionHandler {

  private final Desk desk;

  Faults(Desk desk) {
    this.desk = desk;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    if (e.getCause() instanceof CommandFailed cause) {
      return code(cause);
    }
    String message = Shown.line(String.valueOf(e.getMessage()));
    desk.console().say("mahdar: " + message + suggestion(e));
    desk.console().say("Try: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    return Exit.USAGE;
  }

  private static String suggestion(ParameterException e) {
    return e instanceof UnmatchedArgumentException unmatched
        ? unmatched.getSuggestions().stream()
            .findFirst()
            .map(meant -> ". Did you mean " + meant + "?")
            .orElse("")
        : "";
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine line, @Nullable ParseResult parsed) {
    return code(e);
  }

  /** Says it, and gives the exit code. */
  int code(Throwable fault) {
    Console console = desk.console();
    int code =
        switch (fault) {
          case OutputClosed _ -> Exit.PIPE_CLOSED;
          case CommandFailed failed -> said(String.valueOf(failed.getMessage()), failed.code());
          case LedgerException e -> said(String.valueOf(e.getMessage()), Exit.FAILED);
          case SearchException e -> said(String.valueOf(e.getMessage()), Exit.FAILED);
          case Refusal e -> said(String.valueOf(e.getMessage()), Exit.FAILED);
          case LexiconException e -> said(String.valueOf(e.getMessage()), Exit.FAILED);
          case UncheckedIOException e ->
              said(
                  "Input or output failed: " + e.getMessage() + ". Check space and permissions.",
                  Exit.FAILED);
          case OutOfMemoryError _ ->
              said(
                  "This takes more memory than there is. Ask for less at a time, or give more:"
                      + " MAHDAR_JAVA_OPTS=-Xmx4g",
                  Exit.FAILED);
          default ->
              said(
                  "Something failed that should not: "
                      + fault
                      + ". The fault is the program's: please report it, with what --verbose says.",
                  Exit.FAILED);
        };
    if (desk.verbose() && code != Exit.PIPE_CLOSED) {
      console.say(Skips.trace(fault));
    }
    return code;
  }

  private int said(String message, int code) {
    desk.console().say("mahdar: " + Shown.line(message));
    return code;
  }
}
