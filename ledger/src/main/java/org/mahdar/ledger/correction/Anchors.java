package org.mahdar.ledger.correction;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Finds in another reading the finding that was decided on. A document's text never changes under
 * its id, so the words that prove a finding are its anchor; how much else is equal decides between
 * two on the same words.
 */
final class Anchors {

  /** Of the words of both together, what they must share. */
  private static final double LEAST_SHARED = 0.5;

  /** What was added stood beside what the program read there: only the very words are the same. */
  private static final double LEAST_SHARED_IF_ADDED = 0.9;

  private Anchors() {}

  /**
   * @param taken ids that other decisions are on
   */
  static @Nullable JsonNode find(
      JsonNode wanted, Decision decision, JsonNode among, Set<String> taken) {
    double least = decision.program() == null ? LEAST_SHARED_IF_ADDED : LEAST_SHARED;
    JsonNode best = null;
    double highest = 0;
    for (JsonNode candidate : among) {
      if (taken.contains(Findings.id(candidate))) {
        continue;
      }
      double likeness = likeness(wanted, candidate, decision.kind(), least);
      if (likeness > highest) {
        highest = likeness;
        best = candidate;
      }
    }
    return best;
  }

  /** 0 for another finding; more than 1 for one on the same words. */
  private static double likeness(JsonNode one, JsonNode other, String kind, double least) {
    double shared = shared(Findings.proof(one, kind), Findings.proof(other, kind));
    if (shared < least) {
      return 0;
    }
    int fields = Math.max(1, other.size());
    int different = Findings.differences(one, other).size();
    return shared + (double) (fields - different) / fields;
  }

  private static double shared(JsonNode one, JsonNode other) {
    int start = Math.max(one.path("start").asInt(), other.path("start").asInt());
    int end = Math.min(one.path("end").asInt(), other.path("end").asInt());
    int whole =
        Math.max(one.path("end").asInt(), other.path("end").asInt())
            - Math.min(one.path("start").asInt(), other.path("start").asInt());
    return whole <= 0 ? 0 : Math.max(0, end - start) / (double) whole;
  }
}
