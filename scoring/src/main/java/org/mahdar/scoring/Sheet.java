package org.mahdar.scoring;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** What the scorers write down, over all documents. Filled by one thread. */
final class Sheet {

  private final Map<Measure, Tally> tallies = new EnumMap<>(Measure.class);
  private final SortedMap<String, Share> rules = new TreeMap<>();
  private final List<String> missing = new ArrayList<>();
  private final List<String> errors = new ArrayList<>();
  private Share published = Share.NONE;
  private Share eventDates = Share.NONE;
  private double overlaps;
  private int contents;
  private int badSpans;
  private int documents;

  Sheet() {
    for (Measure measure : Measure.values()) {
      tallies.put(measure, Tally.NONE);
    }
  }

  void add(Measure measure, Tally tally) {
    tallies.merge(measure, tally, Tally::plus);
  }

  /** How much a matched statement's content and the annotated one share. */
  void addOverlap(double overlap) {
    overlaps += overlap;
    contents++;
  }

  void addEventDate(boolean right) {
    eventDates = eventDates.plus(right);
  }

  void addPublished(boolean right) {
    published = published.plus(right);
  }

  void addBadSpan() {
    badSpans++;
  }

  /** Which rules' findings are right: matched, and passing the test. */
  <G, P> void addRules(
      Pairing<G, P> pairs, Function<P, String> rule, Predicate<Pairing.Pair<G, P>> right) {
    pairs.matched().forEach(pair -> addRule(rule.apply(pair.found()), right.test(pair)));
    pairs.extra().forEach(found -> addRule(rule.apply(found), false));
  }

  private void addRule(String rule, boolean right) {
    rules.put(rule, rules.getOrDefault(rule, Share.NONE).plus(right));
  }

  void addDocument() {
    documents++;
  }

  void addMissing(String key) {
    missing.add(key);
  }

  void addError(String key, String what, String... fields) {
    errors.add(key + "\t" + what + "\t" + String.join("\t", fields));
  }

  Scores scores() {
    return new Scores(
        tallies,
        rules,
        contents == 0 ? 0 : overlaps / contents,
        published,
        eventDates,
        badSpans,
        documents,
        missing,
        errors);
  }
}
