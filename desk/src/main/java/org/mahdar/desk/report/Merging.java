package org.mahdar.desk.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Finding;
import org.mahdar.ledger.likeness.Likeness;
import org.mahdar.ledger.likeness.Wording;

/**
 * Puts sightings together that are one claim: the same words in any two texts, and like words in
 * two copies of one report, which an editor reworded and nobody said again.
 */
final class Merging<F extends Finding> {

  private final List<List<Sighting<F>>> entries = new ArrayList<>();
  private final Map<Claim, List<Sighting<F>>> byClaim = new HashMap<>();
  private final Map<String, List<Told<F>>> byReport = new HashMap<>();

  /** A claim as the first of some copies makes it. */
  private record Told<F extends Finding>(
      Claim claim, Wording wording, List<Sighting<F>> sightings) {}

  void take(Sighting<F> sighting, Claim claim) {
    List<Sighting<F>> known = claim.anywhere() ? byClaim.get(claim) : null;
    List<Sighting<F>> home = known == null ? inCopies(sighting, claim) : known;
    if (home == null) {
      home = new ArrayList<>();
      entries.add(home);
    }
    if (home.stream().noneMatch(each -> each.text().report().equals(sighting.text().report()))) {
      byReport
          .computeIfAbsent(sighting.text().report(), report -> new ArrayList<>())
          .add(new Told<>(claim, Wording.of(claim.words()), home));
    }
    home.add(sighting);
    if (claim.anywhere()) {
      byClaim.putIfAbsent(claim, home);
    }
  }

  List<Entry<F>> entries() {
    return entries.stream().map(Entry<F>::new).toList();
  }

  /** The most alike of what other copies of the report say. */
  private @Nullable List<Sighting<F>> inCopies(Sighting<F> sighting, Claim claim) {
    List<Sighting<F>> best = null;
    int closest = -1;
    Wording wording = Wording.of(claim.words());
    for (Told<F> told : byReport.getOrDefault(sighting.text().report(), List.of())) {
      boolean elsewhere =
          told.sightings().stream().noneMatch(each -> each.text().equals(sighting.text()));
      if (elsewhere && told.claim().about().equals(claim.about())) {
        Likeness likeness = Likeness.of(told.wording(), wording);
        boolean same = told.claim().words().equals(claim.words()) || likeness.ofOneContent();
        if (same && likeness.closeness() > closest) {
          best = told.sightings();
          closest = likeness.closeness();
        }
      }
    }
    return best;
  }
}
