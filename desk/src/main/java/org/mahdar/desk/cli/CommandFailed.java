package org.mahdar.desk.cli;

import org.jspecify.annotations.Nullable;

/** A command that cannot do what it was asked: what happened, where, and what to do next. */
final class CommandFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int code;

  CommandFailed(int code, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  static CommandFailed usage(String message) {
    return new CommandFailed(Exit.USAGE, message, null);
  }

  static CommandFailed failed(String message) {
    return new CommandFailed(Exit.FAILED, message, null);
  }

  int code() {
    return code;
  }
}
