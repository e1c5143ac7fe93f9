package org.mahdar.grammar;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * One way of reading a run of tokens: a word of the lexicon, a phrase, a mark, or something that a
 * lower stratum recognised (a name, a date, a quantity).
 *
 * @param from first token
 * @param to the token after the last one
 * @param tags what it is; shared with the lexicon entry, never changed
 * @param proclitics bits of the particles written onto its first token
 * @param value what it stands for: a lexicon entry, a date …; null for a plain word
 */
public record Edge(int from, int to, BitSet tags, int proclitics, @Nullable Object value) {

  public Edge {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("an edge spans at least one token: " + from + ".." + to);
    }
  }

  public boolean has(int tag) {
    return tags.get(tag);
  }

  public int length() {
    return to - from;
  }
}
