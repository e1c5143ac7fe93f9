package org.mahdar.ledger.pledge;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Party;
import org.mahdar.finding.Pledge.Strength;
import org.mahdar.ledger.claim.Carrier;
import org.mahdar.ledger.likeness.Wording;

/**
 * One pledge in one document.
 *
 * @param start UTF-16 offset of its words in the document's text
 * @param bySides for whom those bound stand: states, else actors or names
 * @param stems its content words as they are stored: equal for equal words
 * @param wording its content words, without the names of those bound and of states
 * @param things names of what it is about: events, projects and agreements inside its words
 */
public record Promise(
    Carrier carrier,
    String finding,
    int start,
    int end,
    String words,
    Strength strength,
    List<Party> by,
    List<Party> to,
    Set<String> bySides,
    Set<String> toSides,
    List<String> fields,
    @Nullable String target,
    @Nullable String due,
    boolean continuing,
    String stems,
    Wording wording,
    List<Wording> things) {

  /** By publication, the undated last, then as they stand in the document. */
  public static final Comparator<Promise> ORDER =
      Comparator.comparing(Promise::carrier, Carrier.ORDER)
          .thenComparingInt(Promise::start)
          .thenComparing(Promise::finding);

  public Promise {
    by = List.copyOf(by);
    to = List.copyOf(to);
    bySides = Set.copyOf(bySides);
    toSides = Set.copyOf(toSides);
    fields = List.copyOf(fields);
    things = List.copyOf(things);
  }

  /** As people type it: {@code 3f2a90c1:p3}. */
  public String reference() {
    return carrier.shortId() + ":" + finding;
  }

  /**
   * @param id the document's, whole
   */
  public boolean isAt(String id, String finding) {
    return carrier.id().equals(id) && this.finding.equals(finding);
  }

  /** Sides in alphabetical order. */
  public Set<String> orderedBySides() {
    return new TreeSet<>(bySides);
  }

  /**
   * How firm a promise is: 0 decided or agreed, 1 will, 2 ready, 3 intends, 4 supports, 5 calls
   * for. A decision and an agreement differ in kind, not in firmness.
   */
  int tier() {
    return switch (strength) {
      case DECIDED, AGREED -> 0;
      case WILL -> 1;
      case READY -> 2;
      case INTENDS -> 3;
      case SUPPORTS -> 4;
      case CALLS_FOR -> 5;
    };
  }
}
