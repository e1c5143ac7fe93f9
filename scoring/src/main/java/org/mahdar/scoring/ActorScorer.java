package org.mahdar.scoring;

import java.util.Set;
import org.mahdar.finding.Minutes.Actor;
import org.mahdar.finding.Minutes.ActorType;
import org.mahdar.scoring.GoldDocument.Named;

/** Actors match by type and name; states by country, where both name it. */
final class ActorScorer {

  private static final double HALF = 0.5;

  /** People take one for the other. */
  private static final Set<String> INTERCHANGEABLE =
      Set.of(ActorType.ORGANISATION.code(), ActorType.MECHANISM.code());

  private ActorScorer() {}

  static void score(Case document) {
    document
        .sheet()
        .add(
            Measure.ACTORS,
            Pairing.of(
                    document.gold().actors(),
                    document.minutes().actors(),
                    (gold, found) -> same(gold, found) ? 1 : 0,
                    HALF)
                .tally());
  }

  private static boolean same(Named gold, Actor found) {
    String type = gold.type();
    String country = gold.country();
    String foundCountry = found.country();
    if (type == null || !sameType(type, found.type().code())) {
      return false;
    }
    if (found.type() == ActorType.STATE
        && country != null
        && foundCountry != null
        && !country.isEmpty()
        && !foundCountry.isEmpty()) {
      return country.equals(foundCountry);
    }
    return Names.same(gold.name(), found.name());
  }

  private static boolean sameType(String gold, String found) {
    return gold.equals(found)
        || (INTERCHANGEABLE.contains(gold) && INTERCHANGEABLE.contains(found));
  }
}
