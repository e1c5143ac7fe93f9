package org.mahdar.desk.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.chain.Family;
import org.mahdar.chain.Family.Relation;
import org.mahdar.finding.Minutes;

/** Which documents carry one report, as the ledger found it. */
record Copies(Map<String, Place> places) {

  /** A document's family and what it is to it. */
  record Place(String family, Relation relation) {}

  Copies {
    places = Map.copyOf(places);
  }

  static Copies of(List<Family> families) {
    Map<String, Place> places = new HashMap<>();
    for (Family family : families) {
      for (Family.Part part : family.members()) {
        places.put(part.report().id(), new Place(family.id(), part.relation()));
      }
    }
    return new Copies(places);
  }

  /** The family whose report one of some reprints carries whole; null when there is none. */
  @Nullable String whole(List<Minutes> reprints) {
    return family(reprints, false);
  }

  /** The family that one of some reprints has a passage of, and more than that. */
  @Nullable String part(List<Minutes> reprints) {
    return family(reprints, true);
  }

  private @Nullable String family(List<Minutes> reprints, boolean partial) {
    for (Minutes each : reprints) {
      Place place = places.get(each.id());
      if (place != null && (place.relation() == Relation.PARTIAL) == partial) {
        return place.family();
      }
    }
    return null;
  }

  boolean isSource(Minutes minutes) {
    Place place = places.get(minutes.id());
    return place != null && place.relation() == Relation.SOURCE;
  }
}
