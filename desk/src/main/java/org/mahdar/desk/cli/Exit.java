package org.mahdar.desk.cli;

/** What a command's exit code says. */
final class Exit {

  static final int DONE = 0;
  static final int FAILED = 1;
  static final int USAGE = 2;
  static final int SKIPPED = 3;

  /** 128 and the number of SIGINT, as shells have it. */
  static final int INTERRUPTED = 130;

  /** 128 and the number of SIGPIPE. */
  static final int PIPE_CLOSED = 141;

  private Exit() {}
}
