package org.mahdar.desk.rest;

/** A request that cannot be answered, and why. */
final class Fault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String title;

  /**
   * @param detail what happened, and what to do next
   */
  Fault(int status, String title, String detail) {
    super(detail);
    this.status = status;
    this.title = title;
  }

  /** Something in the request cannot be understood. */
  static Fault unclear(String detail) {
    return new Fault(400, "Not understood", detail);
  }

  /** The ledger has nothing of that name. */
  static Fault missing(String detail) {
    return new Fault(404, "Not found", detail);
  }

  int status() {
    return status;
  }

  String title() {
    return title;
  }
}
