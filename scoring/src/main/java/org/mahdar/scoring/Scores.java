package org.mahdar.scoring;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How well records agree with annotations, pooled over all documents.
 *
 * @param tallies one for each measure
 * @param rules of each rule's findings, how many are right, in the order of the ids; a statement's
 *     speaker and a pledge's side must be right too
 * @param boundaryIou what matched statements' contents share with the annotated, on average
 * @param published how many dates of publication are right
 * @param eventDates of matched events whose date is annotated, how many have it
 * @param badSpans how often a quotation was compared whose words are not the text's
 * @param documents how many were annotated
 * @param missing annotated documents without a record
 * @param errors one line for each miss, extra or wrong value, its fields separated by tabs
 */
public record Scores(
    Map<Measure, Tally> tallies,
    SortedMap<String, Share> rules,
    double boundaryIou,
    Share published,
    Share eventDates,
    int badSpans,
    int documents,
    List<String> missing,
    List<String> errors) {

  private static final String BAD_SPANS = "spans.bad";

  public Scores {
    if (tallies.size() != Measure.values().length) {
      throw new IllegalArgumentException("a tally is missing: only " + tallies.keySet());
    }
    tallies = Collections.unmodifiableMap(new EnumMap<>(tallies));
    rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
    missing = List.copyOf(missing);
    errors = List.copyOf(errors);
  }

  /** The tally of a measure. */
  public Tally tally(Measure measure) {
    return tallies.getOrDefault(measure, Tally.NONE);
  }

  /** Every figure by its name, in the order of {@link #json()}. */
  public Map<String, Double> metrics() {
    Map<String, Double> all = new LinkedHashMap<>();
    tallies.forEach((measure, tally) -> {
      all.put(measure.code() + ".p", tally.precision());
      all.put(measure.code() + ".r", tally.recall());
      all.put(measure.code() + ".f1", tally.f1());
    });
    all.put("statements.boundary_iou", boundaryIou);
    all.put("published.accuracy", published.accuracy());
    all.put("events.date_accuracy", eventDates.accuracy());
    all.put(BAD_SPANS, (double) badSpans);
    return Collections.unmodifiableMap(all);
  }

  /** One figure; 0 for a name that is none of {@link #metrics()}, which is below any bar. */
  public double metric(String name) {
    return metrics().getOrDefault(name, 0.0);
  }

  /**
   * The line that says a figure is below its bar, or nothing.
   *
   * @param bar {@code METRIC=VALUE}
   * @throws IllegalArgumentException when it is not written so
   */
  public Optional<String> below(String bar) {
    int equals = bar.indexOf('=');
    if (equals < 0) {
      throw badBar(bar);
    }
    String name = bar.substring(0, equals);
    String least = bar.substring(equals + 1);
    try {
      return metric(name) < Double.parseDouble(least)
          ? Optional.of(
              "below the bar: " + name + " " + Decimals.fixed(metric(name)) + " < " + least)
          : Optional.empty();
    } catch (NumberFormatException e) {
      throw badBar(bar);
    }
  }

  private static IllegalArgumentException badBar(String bar) {
    return new IllegalArgumentException(
        "not a bar: \"" + bar + "\"; write METRIC=VALUE, such as statements.f1=0.8");
  }

  /** The figures for people: one line a measure and a last one, each ended by a line feed. */
  public String table() {
    StringBuilder out = new StringBuilder();
    tallies.forEach((measure, tally) -> out.append(line(measure, tally)));
    return out.append("boundary IoU ")
        .append(Decimals.fixed(boundaryIou))
        .append("   published ")
        .append(published)
        .append("   dates of matched events ")
        .append(eventDates)
        .append("   spans whose text disagrees: ")
        .append(badSpans)
        .append("   documents: ")
        .append(documents)
        .append('\n')
        .toString();
  }

  /** How often each rule is right: a first line of column names, then one a rule, tabs between. */
  public String ruleTable() {
    StringBuilder out = new StringBuilder("#rule\tfound\tright\n");
    rules.forEach((rule, share) ->
        out.append(rule + "\t" + share.asked() + "\t" + share.right()).append('\n'));
    return out.toString();
  }

  private static String line(Measure measure, Tally tally) {
    return String.format(
        Locale.ROOT,
        "%-20s P %s  R %s  F1 %s   tp %d fp %d fn %d\n",
        measure.code(),
        Decimals.fixed(tally.precision()),
        Decimals.fixed(tally.recall()),
        Decimals.fixed(tally.f1()),
        tally.tp(),
        tally.fp(),
        tally.fn());
  }

  /** The figures for programs: one JSON object, ended by a line feed. */
  public String json() {
    return metrics().entrySet().stream()
        .map(entry -> " \"" + entry.getKey() + "\": " + number(entry.getKey(), entry.getValue()))
        .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
  }

  private String number(String name, double value) {
    return name.equals(BAD_SPANS) ? Integer.toString(badSpans) : Decimals.shortest(value);
  }
}
