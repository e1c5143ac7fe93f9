package org.mahdar.reading.events;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Event;
import org.mahdar.finding.Event.Format;
import org.mahdar.grammar.Edge;
import org.mahdar.grammar.Match;
import org.mahdar.reading.names.Cast;
import org.mahdar.reading.names.Mention;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.words.Lexeme;
import org.mahdar.reading.words.Proclitics;
import org.mahdar.text.TokenRange;
import org.mahdar.text.Tokens;

/** Reads what the words say of an event's place in a series, its number and its form. */
final class Particulars {

  /** How many tokens behind the evidence «هو الثالث» may follow. */
  private static final int BEHIND = 4;

  private final Page page;
  private final Cast cast;
  private final EventTags tags;

  Particulars(Page page, Cast cast, EventTags tags) {
    this.page = page;
    this.cast = cast;
    this.tags = tags;
  }

  /**
   * «أول زيارة», «الاجتماع الثاني», «الـ24», «اللقاء … هو الثالث»; never a word of a name or a
   * date.
   */
  @Nullable Integer ordinal(Match match, TokenRange evidence) {
    Integer before = ordinalAt(match.cue().from() - 1);
    if (before != null) {
      return before;
    }
    int token = match.cue().to();
    while (token < evidence.to()) {
      int behind = behindNameOrDate(token);
      Integer here = behind == token ? ordinalAt(token) : null;
      if (here != null) {
        return here;
      }
      token = Math.max(behind, token + 1);
    }
    return predicate(evidence.to());
  }

  /** «خالد الأول», «تشرين الأول»: no order is told there. */
  private int behindNameOrDate(int token) {
    Mention name = cast.at(token);
    if (name != null) {
      return name.to();
    }
    Edge date = page.lattice().longest(token, tags.date);
    return date == null ? token : date.to();
  }

  private @Nullable Integer predicate(int from) {
    for (int token = from; token < from + BEHIND; token++) {
      if (page.is(token, tags.copula)) {
        return ordinalAt(token + 1);
      }
    }
    return null;
  }

  private @Nullable Integer ordinalAt(int token) {
    if (token < 0 || token >= page.tokens().count()) {
      return null;
    }
    Edge word = page.lattice().longest(token, tags.ordinal);
    if (word != null) {
      return number(word, "ordinal");
    }
    boolean numeral =
        token > 0 && isSmallNumber(token) && page.tokens().word(token - 1).equals("ال");
    return numeral ? Integer.valueOf(page.tokens().word(token)) : null;
  }

  /**
   * What a noun's article, pronoun or owner says, and a verb that tells with whom. «The talks
   * between …» may be others than those before.
   *
   * @param company whether the words name anybody
   */
  Novelty novelty(Match match, Event.Type type, boolean company) {
    Edge cue = match.cueEdge();
    int next = match.cue().to();
    if (cue.has(tags.finite)) {
      boolean told = type == Event.Type.CEREMONY || (type == Event.Type.MEETING && company);
      return told ? Novelty.NEW : Novelty.OPEN;
    }
    if (cue.has(tags.pronoun)) {
      return Novelty.OWNED;
    }
    if (cue.has(tags.definite)) {
      boolean other =
          type != Event.Type.AGREEMENT && (page.is(next, tags.with) || page.is(next, tags.between));
      return other ? Novelty.OPEN : Novelty.AGAIN;
    }
    boolean owned = cast.at(next) != null && !isBehindTo(next);
    boolean known =
        owned || page.is(next, tags.definite) || page.is(next, tags.his) || isOfPlace(type, next);
    return known ? Novelty.OPEN : Novelty.NEW;
  }

  /** «اجتماع للجنة»: one of hers, not the one. */
  private boolean isBehindTo(int token) {
    return page.is(token, tags.toWord)
        || page.lattice().at(token).stream()
            .anyMatch(edge -> (edge.proclitics() & Proclitics.LI) != 0);
  }

  /** «اتفاق باريس» is as well known as «the agreement»; of meetings in Paris there are many. */
  private boolean isOfPlace(Event.Type type, int next) {
    return type == Event.Type.AGREEMENT && page.is(next, tags.capital);
  }

  /** «زيارتين», «التقيا مرتين», «20 لقاء». */
  @Nullable Integer count(Match match, TokenRange evidence) {
    Integer dual = number(match.cueEdge(), "count");
    if (dual != null) {
      return dual;
    }
    int before = match.cue().from() - 1;
    if (before >= 0 && isSmallNumber(before) && !page.is(before, tags.date)) {
      return Integer.valueOf(page.tokens().word(before));
    }
    for (int token = evidence.from(); token < evidence.to(); token++) {
      for (Edge edge : page.lattice().at(token)) {
        Integer times = edge.has(tags.times) ? number(edge, "count") : null;
        if (times != null) {
          return times;
        }
      }
    }
    return null;
  }

  private static @Nullable Integer number(Edge word, String attribute) {
    String number = word.value() instanceof Lexeme lexeme ? lexeme.attribute(attribute) : null;
    return number == null ? null : Integer.valueOf(number);
  }

  private boolean isSmallNumber(int token) {
    String word = page.tokens().word(token);
    return page.tokens().kind(token) == Tokens.Kind.NUMBER
        && word.length() < 4
        && word.chars().allMatch(Character::isDigit);
  }

  @Nullable Format format(TokenRange evidence) {
    for (int token = evidence.from(); token < evidence.to(); token++) {
      for (Edge edge : page.lattice().at(token)) {
        if (edge.value() instanceof Lexeme lexeme && lexeme.attribute("format") != null) {
          return Format.valueOf(
              String.valueOf(lexeme.attribute("format")).toUpperCase(Locale.ROOT));
        }
      }
    }
    return null;
  }
}
