package org.mahdar.source;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One stream of bytes on its way in.
 *
 * @param locator what results call it
 * @param name its last name, from which its kind is guessed; empty for standard input
 * @param path the file on disk that it is the whole of, or null inside archives and for standard
 *     input
 * @param bytes its content
 * @param size its length in bytes, or -1 when unknown
 * @param depth how many archives it lies in
 * @param budget what the file on disk around it may still unpack to
 * @param carried what its carrier says of it
 */
record Incoming(
    String locator,
    String name,
    @Nullable Path path,
    Peeked bytes,
    long size,
    int depth,
    Budget budget,
    Carried carried) {

  /** What lies in this one, one archive deeper. */
  Incoming inner(String innerLocator, String innerName, Peeked content) {
    return inner(innerLocator, innerName, content, Carried.NOTHING);
  }

  Incoming inner(String innerLocator, String innerName, Peeked content, Carried said) {
    return new Incoming(innerLocator, innerName, null, content, -1, depth + 1, budget, said);
  }
}
