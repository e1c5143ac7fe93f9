package org.mahdar.reading.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.grammar.Edge;
import org.mahdar.grammar.Match;
import org.mahdar.grammar.RuleSet;
import org.mahdar.reading.language.Family;
import org.mahdar.reading.language.Language;
import org.mahdar.reading.page.Page;
import org.mahdar.text.TokenRange;

/** Finds the time expressions of a sentence. Immutable and thread-safe. */
public final class TimeReader {

  private final RuleSet rules;
  private final TimeWords words;
  private final TenseFinder tenses;
  private final Equivalents equivalents;
  private final BitSet date;
  private final int sameYear;

  public TimeReader(Language language) {
    this.rules = language.rules(Family.TIME);
    this.words = new TimeWords(language);
    this.tenses = new TenseFinder(language);
    this.equivalents = new Equivalents(language);
    this.sameYear = language.tag("same-year");
    this.date = language.tags().set(List.of("date"));
  }

  /**
   * The time expressions of a sentence, in reading order, none overlapping another; each is also
   * laid into the page's lattice as an edge tagged «date» with the mention as its value.
   *
   * @param anchor the day of writing; null when it is not known, and what depends on it has no
   *     value
   */
  public List<TimeMention> read(Page page, TokenRange sentence, @Nullable LocalDate anchor) {
    List<TimeMention> mentions = find(page, sentence, anchor);
    for (TimeMention mention : mentions) {
      page.lattice().add(new Edge(mention.from(), mention.to(), date, 0, mention));
    }
    return mentions;
  }

  /**
   * The same without laying «date» edges: for a first look, when the anchor is still sought and the
   * sentence will be read again.
   */
  public List<TimeMention> find(Page page, TokenRange sentence, @Nullable LocalDate anchor) {
    words.lay(page, sentence);
    List<Match> matches = rules.run(page.lattice(), sentence.from(), sentence.to());
    if (matches.isEmpty()) {
      return List.of();
    }
    List<TimeMention> mentions = new ArrayList<>(matches.size());
    for (Match match : matches) {
      mentions.add(mention(page, sentence, match, anchor, mentions));
    }
    return equivalents.join(page, settled(mentions));
  }

  private TimeMention mention(
      Page page,
      TokenRange sentence,
      Match match,
      @Nullable LocalDate anchor,
      List<TimeMention> before) {
    Slots slots = new Slots(match);
    Tense tense = tenses.at(page, sentence, slots.from(), slots.to());
    LocalDate from = isSameYear(slots) ? yearSpokenOf(before, slots.from()) : anchor;
    Moment moment = new Interpreter(match, from, tense).moment();
    return new TimeMention(
        slots.from(), slots.to(), moment.value(), moment.basis(), match.rule().id());
  }

  private boolean isSameYear(Slots slots) {
    Edge year = slots.edge("year");
    return year != null && year.has(sameYear);
  }

  /** «العام نفسه»: the year of the last date before it in its sentence, as its first day. */
  private static @Nullable LocalDate yearSpokenOf(List<TimeMention> before, int token) {
    for (TimeMention mention : before.reversed()) {
      String value = mention.value();
      if (mention.to() <= token && value != null) {
        return LocalDate.of(Integer.parseInt(value.substring(0, "2024".length())), 1, 1);
      }
    }
    return null;
  }

  /** The longest of those that overlap. */
  private static List<TimeMention> settled(List<TimeMention> mentions) {
    List<TimeMention> longest = new ArrayList<>(mentions);
    longest.sort(
        Comparator.comparingInt(TimeMention::length)
            .reversed()
            .thenComparingInt(TimeMention::from));
    List<TimeMention> kept = new ArrayList<>(longest.size());
    BitSet taken = new BitSet();
    for (TimeMention mention : longest) {
      int next = taken.nextSetBit(mention.from());
      if (next < 0 || next >= mention.to()) {
        kept.add(mention);
        taken.set(mention.from(), mention.to());
      }
    }
    kept.sort(Comparator.comparingInt(TimeMention::from));
    return kept;
  }
}
