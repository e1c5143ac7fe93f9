package org.mahdar.reading.quantities;

import java.util.BitSet;

/**
 * A quantity with what its edge in the lattice needs beside.
 *
 * @param tags the classes of its unit; shared with the lexicon, never changed
 * @param scaled whether it ends in a thousand, a million …
 * @param proclitics bits of the particles written onto its first token
 */
record Found(Quantity quantity, BitSet tags, boolean scaled, int proclitics) {

  /** «نحو 20 طنا»: the same with the words before it that say «about». */
  Found about(int from, int particles) {
    Quantity q = quantity;
    Quantity about =
        new Quantity(
            from,
            q.to(),
            q.value(),
            q.low(),
            q.high(),
            true,
            q.ordinal(),
            q.dual(),
            q.definite(),
            q.unit(),
            q.number(),
            q.noun());
    return new Found(about, tags, scaled, particles);
  }
}
