package org.mahdar.desk.rest;

import java.util.List;

/**
 * One address and what it answers.
 *
 * @param path below {@code /api/v1}, parts in braces
 * @param fields of the address that it understands; any other is an error, so that a slip in a name
 *     does not silently ask for something else
 * @param lasting whether the answer stays the same while the ledger does
 */
record Endpoint(Verb verb, String path, List<String> fields, boolean lasting, Handler handler) {

  /** What may be asked of an address. */
  enum Verb {
    GET,
    POST
  }

  /** Shared by all requests. */
  @FunctionalInterface
  interface Handler {
    /**
     * @throws Fault when the request cannot be answered
     */
    Reply answer(Asking asking);
  }

  Endpoint {
    fields = List.copyOf(fields);
    if (!path.startsWith("/")) {
      throw new IllegalArgumentException("no path below the interface: " + path);
    }
  }

  static Endpoint get(String path, List<String> fields, Handler handler) {
    return new Endpoint(Verb.GET, path, fields, true, handler);
  }

  /** What changes by itself. */
  static Endpoint passing(String path, Handler handler) {
    return new Endpoint(Verb.GET, path, List.of(), false, handler);
  }

  static Endpoint post(String path, Handler handler) {
    return new Endpoint(Verb.POST, path, List.of(), false, handler);
  }
}
