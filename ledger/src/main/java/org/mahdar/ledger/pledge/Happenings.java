package org.mahdar.ledger.pledge;

import java.sql.SQLException;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mahdar.ledger.Tables;
import org.mahdar.ledger.claim.Scope;
import org.mahdar.ledger.likeness.Postings;
import org.mahdar.ledger.likeness.Term;
import org.mahdar.ledger.likeness.Wording;

/** What was announced and what came about, to be found by its words. Thread-safe. */
final class Happenings {

  private final List<Happening> happenings;
  private final Postings words;
  private final Postings around;

  /**
   * @param happenings in order
   */
  private Happenings(List<Happening> happenings) {
    this.happenings = happenings;
    this.words = new Postings(happenings.size(), Set.of(Term.Sort.SPECIFIC));
    this.around = new Postings(happenings.size(), Set.of(Term.Sort.SPECIFIC));
    for (int i = 0; i < happenings.size(); i++) {
      Happening happening = happenings.get(i);
      words.add(happening.stems(), i);
      if (happening.opens()) {
        around.add(happening.stemsAround(), i);
      }
    }
  }

  /** Those of the scope; with all others where they are at hand. */
  static Happenings of(Tables tables, Scope scope) throws SQLException {
    Optional<Happenings> whole = tables.known(Happenings.class, Scope.ALL);
    return whole.isPresent()
        ? whole.get()
        : tables.kept(Happenings.class, scope, all -> new Happenings(HappeningRows.of(all, scope)));
  }

  /**
   * In order, those that share a specific word with a name, and those that share several with a
   * sentence.
   *
   * @param least how many
   */
  synchronized List<Happening> sharing(
      Collection<Wording> names, Collection<Wording> sentences, int least) {
    BitSet found = new BitSet(happenings.size());
    for (Wording name : names) {
      words.sharing(name, (item, _) -> found.set(item));
      around.sharing(name, (item, _) -> found.set(item));
    }
    for (Wording sentence : sentences) {
      words.sharing(
          sentence,
          (item, count) -> {
            if (count >= least) {
              found.set(item);
            }
          });
    }
    return found.stream().mapToObj(happenings::get).toList();
  }
}
