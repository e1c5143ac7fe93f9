package org.mahdar.scoring;

import java.util.List;
import org.mahdar.finding.Party;
import org.mahdar.finding.Pledge;
import org.mahdar.scoring.GoldDocument.Promised;
import org.mahdar.scoring.Pairing.Pair;

/** Pledges match by their contents; then whom they bind and how firmly is compared. */
final class PledgeScorer {

  private static final double HALF = 0.5;

  private PledgeScorer() {}

  static void score(Case document) {
    Pairing<Promised, Pledge> pairs =
        Pairing.of(
            document.gold().pledges(),
            document.minutes().pledges(),
            (gold, found) ->
                Stretch.overlap(document.place(gold.content()), document.place(found.content())),
            HALF);
    Sheet sheet = document.sheet();
    sheet.add(Measure.PLEDGES, pairs.tally());
    sheet.add(Measure.PLEDGE_PARTIES, pairs.tallyOf(PledgeScorer::sameParties));
    sheet.add(
        Measure.PLEDGE_STRENGTHS,
        pairs.tallyOf(pair -> pair.found().strength().code().equals(pair.gold().strength())));
    sheet.addRules(pairs, Pledge::rule, PledgeScorer::sameParties);
    report(document, pairs);
  }

  /** {@code by} must hold each annotated side and at most one more. */
  private static boolean sameParties(Pair<Promised, Pledge> pair) {
    List<String> gold = pair.gold().by();
    List<Party> found = pair.found().by();
    return found.size() <= gold.size() + 1
        && gold.stream()
            .allMatch(name -> found.stream().anyMatch(party -> Names.same(name, party.name())));
  }

  private static void report(Case document, Pairing<Promised, Pledge> pairs) {
    for (Promised missed : pairs.missed()) {
      document.error(
          "MISSED pledge", Case.shownOrNone(missed.strength()), Case.shown(missed.content()));
    }
    for (Pledge extra : pairs.extra()) {
      document.error("EXTRA pledge", extra.strength().code(), Case.shown(extra.content().text()));
    }
  }
}
