package org.mahdar.grammar;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers for tag names, handed out while a lexicon is loaded and fixed from {@link #freeze} on:
 * after that a name that nothing produces is an error, so a misspelt tag in a rule does not load.
 */
public final class Tags {

  private final Map<String, Integer> ids = new HashMap<>();
  private final Map<BitSet, BitSet> sets = new HashMap<>();
  private boolean frozen;

  /** The number of a tag; a new one while the lexicon is still being loaded. */
  public int id(String name) {
    Integer known = ids.get(name);
    if (known != null) {
      return known;
    }
    if (frozen) {
      throw new IllegalArgumentException(
          "no word, phrase or reader produces the tag «" + name + "»");
    }
    ids.put(name, ids.size());
    return ids.size() - 1;
  }

  /** The number of a tag that is known, or null. */
  public @Nullable Integer known(String name) {
    return ids.get(name);
  }

  /**
   * The set of these tags; not to be changed. Equal sets are one, so that the few that a lexicon
   * needs stay where the processor finds them.
   */
  public synchronized BitSet set(Collection<String> names) {
    BitSet set = new BitSet();
    names.forEach(name -> set.set(id(name)));
    BitSet known = sets.putIfAbsent(set, set);
    return known == null ? set : known;
  }

  public int count() {
    return ids.size();
  }

  /** From now on only known names have a number. */
  public Tags freeze() {
    frozen = true;
    return this;
  }
}
