package org.mahdar.ledger;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger holds. Every list has the largest count first, {@code years} the earliest year.
 *
 * @param documents how many documents
 * @param distinctTexts how many of them differ in their text: exact reprints count once
 * @param reports how many are no copies of each other, edited copies counted once too
 * @param outlets documents by outlet; a null name counts those that state none
 * @param years documents by year of publication, a null name for the undated, last
 * @param findings how many of each kind, those of a report and its copies once; every kind is
 *     there, with 0 if need be
 * @param speakers statements by speaker, the {@value #TOP} with most; of copies of one report the
 *     one with most counts
 * @param states how often states are named, the {@value #TOP} named most; copies as for speakers
 * @param firstPublished ISO 8601 at the precision known; null when no document has a date
 * @param lastPublished as {@code firstPublished}
 */
public record Summary(
    long documents,
    long distinctTexts,
    long reports,
    List<Tally> outlets,
    List<Tally> years,
    Map<Kind, Long> findings,
    List<Tally> speakers,
    List<Tally> states,
    @Nullable String firstPublished,
    @Nullable String lastPublished) {

  /** The length of the lists that would otherwise grow with the ledger. */
  public static final int TOP = 20;

  public Summary {
    outlets = List.copyOf(outlets);
    years = List.copyOf(years);
    speakers = List.copyOf(speakers);
    states = List.copyOf(states);
    Map<Kind, Long> all = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      all.put(kind, findings.getOrDefault(kind, 0L));
    }
    findings = Collections.unmodifiableMap(all);
  }
}
