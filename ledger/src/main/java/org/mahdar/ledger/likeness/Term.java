package org.mahdar.ledger.likeness;

import org.jspecify.annotations.Nullable;

/**
 * One content word of a {@link Wording}.
 *
 * @param key its folded letters without article and common endings; {@code #2} for second
 * @param other the key if its first letter is a proclitic (بورشة: ورش), null where it cannot be:
 *     two words are alike when any of their keys are
 */
public record Term(String key, @Nullable String other, Sort sort) {

  /** How much a word says of the thing spoken of. */
  public enum Sort {
    SPECIFIC,
    GENERIC,
    ORDINAL,
    NUMBER
  }

  public Term {
    if (key.isEmpty()) {
      throw new IllegalArgumentException("a term needs letters");
    }
  }

  /** Whether both can be one word behind different proclitics. */
  public boolean isLike(Term that) {
    String mine = other;
    String theirs = that.other;
    return same(key, that.key)
        || (theirs != null && same(key, theirs))
        || (mine != null && (same(mine, that.key) || (theirs != null && same(mine, theirs))));
  }

  /** The letters that every form of it has. */
  public String shortest() {
    return other == null ? key : other;
  }

  /** Strings keep their hash: most comparisons end there. */
  private static boolean same(String a, String b) {
    return a.hashCode() == b.hashCode() && a.equals(b);
  }

  String stored() {
    return other == null ? key : key + "/" + other;
  }
}
