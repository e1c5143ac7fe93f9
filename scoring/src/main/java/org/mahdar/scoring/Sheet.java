package org.mahdar.scoring;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the scorers write down, over all documents. Filled by one thread. */
final class Sheet {

  private final Map<Measure, Tally> tallies = new EnumMap<>(Measure.class);
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
        contents == 0 ? 0 : overlaps / contents,
        published,
        eventDates,
        badSpans,
        documents,
        missing,
        errors);
  }
}
