package org.mahdar.scoring;

import org.mahdar.finding.Statement;
import org.mahdar.scoring.GoldDocument.Voiced;
import org.mahdar.scoring.Pairing.Pair;

/** Statements match by their contents; then their speakers and cues are compared. */
final class StatementScorer {

  private static final double HALF = 0.5;

  private StatementScorer() {}

  static void score(Case document) {
    Pairing<Voiced, Statement> pairs =
        Pairing.of(
            document.gold().statements(),
            document.minutes().statements(),
            (gold, found) ->
                Stretch.overlap(document.place(gold.content()), document.place(found.content())),
            HALF);
    Sheet sheet = document.sheet();
    sheet.add(Measure.STATEMENTS, pairs.tally());
    sheet.add(Measure.STATEMENT_SPEAKERS, pairs.tallyOf(StatementScorer::sameSpeaker));
    sheet.add(Measure.STATEMENT_CUES, pairs.tallyOf(StatementScorer::sameCue));
    pairs.matched().forEach(pair -> sheet.addOverlap(pair.score()));
    sheet.addRules(pairs, Statement::rule, StatementScorer::sameSpeaker);
    report(document, pairs);
  }

  private static boolean sameSpeaker(Pair<Voiced, Statement> pair) {
    return Names.same(pair.gold().speaker(), pair.found().speaker().name());
  }

  private static boolean sameCue(Pair<Voiced, Statement> pair) {
    String gold = Names.folded(pair.gold().cue());
    String found = Names.folded(pair.found().cue().text());
    return found.contains(gold) || gold.contains(found);
  }

  private static void report(Case document, Pairing<Voiced, Statement> pairs) {
    for (Voiced missed : pairs.missed()) {
      document.error(
          "MISSED statement", missed.speaker(), missed.cue(), Case.shown(missed.content()));
    }
    for (Statement extra : pairs.extra()) {
      document.error(
          "EXTRA statement",
          extra.speaker().name(),
          extra.cue().text(),
          Case.shown(extra.content().text()));
    }
    for (Pair<Voiced, Statement> pair : pairs.matched()) {
      if (!sameSpeaker(pair)) {
        document.error(
            "WRONG speaker",
            pair.gold().speaker() + " != " + pair.found().speaker().name(),
            pair.gold().cue());
      }
    }
  }
}
