package org.mahdar.search;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** An index that cannot do what it was asked. The message is one line: what, where, what next. */
public final class SearchException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  SearchException(Reason reason, String what, Path where, String next, @Nullable Throwable cause) {
    super((what + ": " + where + ". " + next).replaceAll("\\p{Cntrl}+", " "), cause);
    this.reason = reason;
  }

  static SearchException unreadable(Path folder, Exception cause) {
    return new SearchException(
        Reason.DAMAGED,
        "The search index cannot be read (" + cause.getMessage() + ")",
        folder,
        "Make it again with `mahdar search --rebuild`: nothing but time is lost.",
        cause);
  }

  static SearchException unwritable(Path folder, Exception cause) {
    return new SearchException(
        Reason.UNREACHABLE,
        "The search index cannot be written (" + cause.getMessage() + ")",
        folder,
        "Check disk and permissions, then run `mahdar search --rebuild`; the ledger is unharmed.",
        cause);
  }

  static SearchException locked(Path folder, Exception cause) {
    return new SearchException(
        Reason.LOCKED,
        "Another process is writing the search index",
        folder,
        "Wait until it ends and try again.",
        cause);
  }

  static SearchException absent(Path folder, Exception cause) {
    return new SearchException(
        Reason.ABSENT,
        "There is no search index yet",
        folder,
        "Make it with `mahdar search --rebuild`.",
        cause);
  }

  /** Whose fault it is. */
  public Reason reason() {
    return reason;
  }

  /** Why. */
  public enum Reason {
    /** Nothing was indexed in this folder, or by another version of the program. */
    ABSENT,
    /** Another process writes it. */
    LOCKED,
    /** The folder or file cannot be written. */
    UNREACHABLE,
    /** What stands there cannot be read. */
    DAMAGED
  }
}
