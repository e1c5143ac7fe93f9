package org.mahdar.ledger.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Party;
import org.mahdar.finding.Quote;

/**
 * Who claims a thing, who carries the claim, and who says the same independently. A reprint carries
 * and never corroborates; neither does an outlet of which it is unknown whose copy it prints.
 */
final class Voices {

  /** What a text about the pair weighs more than one about other things. */
  private static final double PAIR = 0.25;

  /**
   * A document's words for the thing.
   *
   * @param owner whom the words name as the source; null when the surrounding statement tells
   */
  record Told(Paper paper, Quote words, @Nullable String owner, double confidence) {}

  private final Matter matter;
  private final List<Told> all;

  Voices(Matter matter, List<Told> told) {
    this.matter = matter;
    this.all =
        told.stream()
            .distinct()
            .sorted(
                Comparator.comparing((Told it) -> date(it.paper()))
                    .thenComparing(it -> it.paper().source())
                    .thenComparing(it -> it.paper().id())
                    .thenComparingInt(it -> it.words().start())
                    .thenComparingInt(it -> it.words().end()))
            .toList();
  }

  private static String date(Paper paper) {
    String published = paper.published();
    return published == null ? "9999" : published;
  }

  List<Proof> evidence() {
    return all.stream().map(it -> Proof.of(it.paper(), it.words())).distinct().toList();
  }

  /** Speakers and owners of figures; where the documents speak themselves, who reported it. */
  List<Party> claimed() {
    Map<String, Party> claimants = new LinkedHashMap<>();
    for (Told told : all) {
      Party claimant = claimant(told);
      if (claimant != null) {
        claimants.putIfAbsent(key(claimant), claimant);
      }
    }
    return List.copyOf(claimants.values());
  }

  private @Nullable Party claimant(Told told) {
    if (told.owner() != null) {
      return new Party(told.owner(), null);
    }
    Paper.Telling telling = matter.telling(told.paper(), told.words().start());
    if (telling != null) {
      return telling.speaker();
    }
    String source = source(told.paper());
    return source == null ? null : new Party(source, null);
  }

  private static @Nullable String source(Paper paper) {
    return paper.agency() != null ? paper.agency() : paper.outlet();
  }

  private static String key(Party party) {
    return party.actor() == null ? party.name() : party.actor();
  }

  /** Every outlet that prints it; where a document names none, its agency. */
  List<String> carried() {
    Set<String> carriers = new LinkedHashSet<>();
    for (Told told : all) {
      String outlet = told.paper().outlet();
      String carrier = outlet == null ? told.paper().agency() : outlet;
      if (carrier != null) {
        carriers.add(carrier);
      }
    }
    return List.copyOf(carriers);
  }

  /** Claimants of another side, or of another agency, than who came first. */
  List<String> corroborated() {
    Set<String> others = new LinkedHashSet<>();
    Told first = all.getFirst();
    Party claimant = claimant(first);
    for (Told told : all) {
      Party other = claimant(told);
      if (claimant != null
          && other != null
          && !family(told).equals(family(first))
          && !key(other).equals(key(claimant))
          && independent(first, claimant, told, other)) {
        others.add(other.name());
      }
    }
    return List.copyOf(others);
  }

  private boolean independent(Told first, Party claimant, Told told, Party other) {
    String side = side(first, claimant);
    String otherSide = side(told, other);
    boolean anotherSide = side != null && otherSide != null && !side.equals(otherSide);
    return anotherSide || (isAgency(first, claimant) && isAgency(told, other));
  }

  private static boolean isAgency(Told told, Party claimant) {
    return claimant.actor() == null && claimant.name().equals(told.paper().agency());
  }

  private @Nullable String side(Told told, Party claimant) {
    String country = matter.country(told.paper(), claimant);
    return country == null ? matter.names.countryOfOrganisation(claimant.name()) : country;
  }

  private String family(Told told) {
    return told.paper().family();
  }

  /** How many texts tell it, copies counted once. */
  int families() {
    return (int) all.stream().map(this::family).distinct().count();
  }

  /** Whether one text tells it that is about the pair, or several texts do. */
  boolean stands() {
    return families() > 1 || isOfThePair();
  }

  /** Whether one of the texts is about the pair. */
  boolean isOfThePair() {
    return all.stream().anyMatch(told -> matter.isOfThePair(told.paper()));
  }

  /** How sure it is that any of the texts was read rightly. */
  double sureness() {
    Map<String, Double> best = new HashMap<>();
    all.forEach(told -> best.merge(family(told), told.confidence(), Math::max));
    double doubt = 1;
    for (double confidence : new ArrayList<>(best.values()).stream().sorted().toList()) {
      doubt *= 1 - confidence;
    }
    return 1 - doubt;
  }

  /** For ordering: sure things first, of these what texts about the pair tell, and what most do. */
  double weight() {
    return sureness() + (isOfThePair() ? PAIR : 0) + Math.log(families()) / 4;
  }

  /** The words that say it best: surest first, of these the fewest that are still a phrase. */
  Told best() {
    return all.stream()
        .min(
            Comparator.comparingDouble((Told it) -> -it.confidence())
                .thenComparingInt(it -> it.words().text().length())
                .thenComparing(it -> it.words().text())
                .thenComparing(it -> it.paper().id()))
        .orElseThrow();
  }
}
