package org.mahdar.ledger.likeness;

import java.util.ArrayList;
import java.util.List;

/**
 * What two wordings have in common. Numbers are left out: dates and sums say when and how much, not
 * what.
 *
 * @param shared the keys of the words that both have, in the order of the first
 * @param specific how many of them are specific
 * @param shorter how many words the shorter one has
 * @param shorterSpecific how many specific words the one with fewer of them has
 * @param differentOrdinals both count (the second, the third), and no number is the same
 */
public record Likeness(
    List<String> shared,
    int specific,
    int shorter,
    int shorterSpecific,
    boolean differentOrdinals) {

  public Likeness {
    shared = List.copyOf(shared);
  }

  public static Likeness of(Wording a, Wording b) {
    List<String> shared = new ArrayList<>();
    int specific = 0;
    int ordinals = 0;
    for (Term term : a.terms()) {
      if (term.sort() != Term.Sort.NUMBER && b.has(term)) {
        shared.add(term.key());
        specific += term.sort() == Term.Sort.SPECIFIC ? 1 : 0;
        ordinals += term.sort() == Term.Sort.ORDINAL ? 1 : 0;
      }
    }
    return new Likeness(
        shared,
        specific,
        Math.min(words(a), words(b)),
        Math.min(a.count(Term.Sort.SPECIFIC), b.count(Term.Sort.SPECIFIC)),
        ordinals == 0 && a.count(Term.Sort.ORDINAL) > 0 && b.count(Term.Sort.ORDINAL) > 0);
  }

  private static int words(Wording wording) {
    return wording.terms().size() - wording.count(Term.Sort.NUMBER);
  }

  /**
   * Two names of one thing (a project, a meeting): two words or more are shared, one of them
   * specific, and they are at least seven tenths of the shorter name.
   */
  public boolean ofOneThing() {
    return !differentOrdinals
        && specific >= 1
        && shared.size() >= 2
        && shared.size() * 10 >= shorter * 7;
  }

  /**
   * Two sentences of one content: two specific words or more are shared, at least six tenths of
   * those of the shorter sentence.
   */
  public boolean ofOneContent() {
    return !differentOrdinals && specific >= 2 && specific * 10 >= shorterSpecific * 6;
  }

  /** For choosing among several that are alike: shared words in thousandths of the shorter. */
  public int closeness() {
    return shorter == 0 ? 0 : shared.size() * 1000 / shorter;
  }
}
