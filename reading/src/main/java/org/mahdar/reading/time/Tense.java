package org.mahdar.reading.time;

/** Which way the words around an expression look. */
enum Tense {
  PAST,
  UNKNOWN,
  FUTURE;

  /** The tense of «last» (−1), «this» (0) and «next» (+1). */
  static Tense ofShift(int shift) {
    return shift < 0 ? PAST : shift > 0 ? FUTURE : UNKNOWN;
  }
}
