package org.mahdar.source.web;

import org.jspecify.annotations.Nullable;

/**
 * What was received last: the server is asked only for something else.
 *
 * @param etag the ETag header, or null
 * @param modified the Last-Modified header as it was written, or null
 */
public record Condition(@Nullable String etag, @Nullable String modified) {

  /** Nothing was received yet. */
  public static final Condition NONE = new Condition(null, null);
}
