package org.mahdar.ledger;

import org.jspecify.annotations.Nullable;

/** A ledger that cannot do what it was asked. The message is one line: what, where, what next. */
public class LedgerException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** Names of files and sources may hold anything: line breaks in them become blanks. */
  LedgerException(
      Reason reason, String what, Object where, String next, @Nullable Throwable cause) {
    super((what + ": " + where + ". " + next).replaceAll("\\p{Cntrl}+", " "), cause);
    this.reason = reason;
  }

  /** Whose fault it is, for exit codes and tests. */
  public Reason reason() {
    return reason;
  }

  /** Why. */
  public enum Reason {
    /** There is no ledger in the folder. */
    ABSENT,
    /** The file is something else. */
    NOT_A_LEDGER,
    /** A later version of the program made it. */
    NEWER,
    /** Another process is adding to it. */
    LOCKED,
    /** The folder or file cannot be read, made or written. */
    UNREACHABLE,
    /** The disk is full. */
    FULL,
    /** The file's content is broken. */
    DAMAGED,
    /** What was typed fits more than one document. */
    AMBIGUOUS,
    /** The record contradicts itself, two findings with one id for instance. */
    BAD_RECORD,
    /** None of these: a fault of the program. */
    OURS
  }
}
