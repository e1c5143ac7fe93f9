package org.mahdar.ledger.figure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.ledger.likeness.Likeness;
import org.mahdar.ledger.likeness.Postings;
import org.mahdar.ledger.likeness.Term;
import org.mahdar.ledger.likeness.Wording;

/**
 * The first numbers of all series in one unit, found by their words: only those are compared that
 * share enough of them. Counting is quick and never counts too few, so it leaves out none that a
 * comparison would take.
 */
final class Beginnings {

  /** A series, with the first of its numbers. */
  private record Beginning(Wording subject, int words, int twice, List<Amount> series) {}

  private final Postings postings;
  private final List<Beginning> all = new ArrayList<>();
  private int earliest;

  /**
   * @param most how many there can be
   */
  Beginnings(int most) {
    postings = new Postings(most, EnumSet.allOf(Term.Sort.class));
  }

  void add(Wording subject, List<Amount> series) {
    postings.add(subject, all.size());
    all.add(new Beginning(subject, words(subject), twice(subject), series));
  }

  /** The earliest series that is of the same thing; null when there is none. */
  @Nullable List<Amount> seriesOf(Wording subject) {
    int words = words(subject);
    earliest = all.size();
    postings.sharing(
        subject,
        (item, shared) -> {
          if (item < earliest && mayBeOfOneThing(all.get(item), words, shared)) {
            earliest = areOfOneThing(all.get(item).subject, subject) ? item : earliest;
          }
        });
    return earliest < all.size() ? all.get(earliest).series : null;
  }

  /** As {@link Likeness#ofOneThing} asks for, of words counted as more than they may be. */
  private static boolean mayBeOfOneThing(Beginning one, int words, int shared) {
    int most = shared + one.twice;
    return most >= 2 && most * 10 >= Math.min(one.words, words) * 7;
  }

  private static boolean areOfOneThing(Wording one, Wording other) {
    return one.terms().stream().anyMatch(term -> isSpecificIn(other, term))
        && Likeness.of(one, other).ofOneThing();
  }

  private static boolean isSpecificIn(Wording wording, Term term) {
    return term.sort() == Term.Sort.SPECIFIC
        && wording.terms().stream()
            .anyMatch(it -> it.sort() == Term.Sort.SPECIFIC && it.isLike(term));
  }

  /** How many forms of its words are those of others of them: found by, they count once. */
  private static int twice(Wording subject) {
    Set<String> forms = new HashSet<>();
    int twice = 0;
    for (Term term : subject.terms()) {
      twice += forms.add(term.key()) ? 0 : 1;
      twice += term.other() == null || forms.add(term.other()) ? 0 : 1;
    }
    return twice;
  }

  private static int words(Wording wording) {
    return wording.terms().size() - wording.count(Term.Sort.NUMBER);
  }
}
