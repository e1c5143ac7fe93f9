package org.mahdar.ledger.pledge;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.mahdar.ledger.Tables;
import org.mahdar.ledger.claim.Dates;
import org.mahdar.ledger.claim.Scope;
import org.mahdar.ledger.claim.Sides;

/** All promises of a ledger, or of its documents on some states, by undertaking. Immutable. */
public final class Register {

  private final List<Promise> promises;
  private final List<Undertaking> undertakings;
  private final List<Voicing> voicings;
  private final Sides sides;

  /**
   * @param promises in order
   * @param bare without what may have come of them
   */
  record Undertaking(List<Promise> promises, PledgeThread bare) {

    static Undertaking of(List<Promise> promises) {
      return new Undertaking(
          promises, new PledgeThread(Voicings.of(promises, null), List.of(), List.of()));
    }
  }

  private Register(List<Promise> promises, Sides sides) {
    this.promises = promises;
    this.sides = sides;
    this.undertakings = Clusters.of(promises).stream().map(Undertaking::of).toList();
    this.voicings =
        undertakings.stream()
            .flatMap(it -> it.bare.voicings().stream())
            .sorted(Comparator.comparing(Voicing::lead, Promise.ORDER))
            .toList();
  }

  /**
   * @param scope the documents to look at: that of the question, so that all that could belong to
   *     its undertakings is seen
   */
  public static Register of(Tables tables, Scope scope) throws SQLException {
    return tables.kept(
        Register.class, scope, all -> new Register(promises(all, scope), Sides.of(all)));
  }

  /** Some are asked for in the tables, unless all are at hand. */
  private static List<Promise> promises(Tables tables, Scope scope) throws SQLException {
    Register whole = tables.known(Register.class, Scope.ALL).orElse(null);
    return whole == null
        ? new PromiseRows(tables, scope).promises()
        : whole.promises.stream()
            .filter(it -> scope.takesIn(whole.sides.namedIn(it.carrier().document())))
            .toList();
  }

  Sides sides() {
    return sides;
  }

  /** In the order of their first promises. */
  List<Undertaking> undertakings() {
    return undertakings;
  }

  /** Those of which a promise is wanted. */
  List<Undertaking> wanted(PledgeFilter filter) {
    return undertakings.stream()
        .filter(it -> it.promises.stream().anyMatch(promise -> filter.wants(promise, sides)))
        .toList();
  }

  /** The name of the undertaking that a score is of; the words scored where no promise is there. */
  String key(Score score) {
    return undertakings.stream()
        .filter(it -> it.promises.stream().anyMatch(score::isOf))
        .findFirst()
        .map(it -> it.promises.getFirst().reference())
        .orElse(score.document() + " " + score.start() + " " + score.words());
  }

  /**
   * Undertakings whose due date passed in a time, without what may have come of them.
   *
   * @param from the first day of which the date may be the day before
   * @param today the day after the last such date
   */
  public List<PledgeThread> due(LocalDate from, LocalDate today) {
    return undertakings.stream()
        .map(Undertaking::bare)
        .filter(thread ->
            Dates.last(thread.due())
                .filter(due -> due.isBefore(today) && !due.isBefore(from.minusDays(1)))
                .isPresent())
        .toList();
  }

  /** Every voicing of a wanted promise, in order of time; copies are no voicings. */
  public List<Voicing> voicings(PledgeFilter filter) {
    return voicings.stream().filter(voicing -> isWanted(voicing, filter)).toList();
  }

  boolean isWanted(Voicing voicing, PledgeFilter filter) {
    return voicing.promises().anyMatch(it -> filter.wants(it, sides));
  }
}
