package org.mahdar.desk.cli.terminal;

/** Whoever read our output has enough of it, {@code head} for instance. No error. */
public final class OutputClosed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  OutputClosed(Throwable cause) {
    super("the reader of the output has gone", cause);
  }
}
