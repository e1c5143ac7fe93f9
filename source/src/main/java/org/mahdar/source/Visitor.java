package org.mahdar.source;

import org.mahdar.text.Article;

/** Takes what comes through the doors. Called from one thread, in the order of the input. */
public interface Visitor {

  void article(Article article);

  /** One bad input; everything else goes on. */
  void skipped(Skipped skipped);

  /**
   * How far the reading has come.
   *
   * @param bytes of the files on disk consumed so far; never falls, and ends at {@link Doors#bytes}
   *     unless files changed meanwhile
   */
  default void advanced(long bytes) {}

  /** Asked between documents; after {@code true} the reading ends without another call. */
  default boolean stopped() {
    return false;
  }
}
