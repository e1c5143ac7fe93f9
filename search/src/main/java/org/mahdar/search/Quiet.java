package org.mahdar.search;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Lucene tells on standard error that Java's vector module is off; nobody here misses it. */
final class Quiet {

  /** Held, or the logging system would forget its level. */
  private static final Logger VECTORS =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  static {
    VECTORS.setLevel(Level.SEVERE);
  }

  private Quiet() {}

  /** To be called before anything of Lucene is. */
  static void please() {
    // The class is initialised, which is all.
  }
}
