package org.mahdar.desk.report;

import java.util.List;
import java.util.function.Function;
import org.mahdar.finding.Finding;
import org.mahdar.finding.Minutes;

/**
 * One line of the page: a claim, and every text that makes it in the same words, or is a copy of
 * one that does.
 *
 * @param sightings never empty
 */
record Entry<F extends Finding>(List<Sighting<F>> sightings) {

  Entry {
    sightings = List.copyOf(sightings);
    if (sightings.isEmpty()) {
      throw new IllegalArgumentException("an entry needs a sighting");
    }
  }

  /** Gathers one kind of finding from all texts and merges what is one claim. */
  static <F extends Finding> List<Entry<F>> merge(
      List<CarriedText> texts, char letter, Function<Minutes, List<F>> kind) {
    Merging<F> merging = new Merging<>();
    for (CarriedText text : texts) {
      List<F> findings = kind.apply(text.lead());
      for (int i = 0; i < findings.size(); i++) {
        F finding = findings.get(i);
        merging.take(new Sighting<>(text, Anchor.id(text, letter, i), finding), Claim.of(finding));
      }
    }
    return merging.entries();
  }

  Sighting<F> first() {
    return sightings.getFirst();
  }

  F finding() {
    return first().finding();
  }

  /** The distinct texts that make the claim. */
  List<CarriedText> texts() {
    return sightings.stream().map(Sighting::text).distinct().toList();
  }

  /** How many of them are no copies of each other. */
  int reports() {
    return (int) sightings.stream().map(each -> each.text().report()).distinct().count();
  }

  /** Every document that carries one of those texts. */
  List<Minutes> carriers() {
    return texts().stream().flatMap(text -> text.carriers().stream()).toList();
  }
}
