package org.mahdar.reading.reporting;

import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Statement.Basis;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.names.Cast;
import org.mahdar.reading.names.Mention;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.words.Proclitics;
import org.mahdar.text.TokenRange;
import org.mahdar.text.Tokens;

/** Whom a relative pronoun refers to: «الوزير الذي قال», «الخبراء، الذين حذروا». */
final class Antecedents {

  /** How far the noun may stand from its pronoun, in tokens. */
  private static final int LONGEST = 9;

  private final Page page;
  private final Cast cast;
  private final ReportTags tags;
  private final NounPhrases phrases;
  private final VoiceFinder voices;

  Antecedents(Page page, Cast cast, ReportTags tags, VoiceFinder voices) {
    this.page = page;
    this.cast = cast;
    this.tags = tags;
    this.phrases = new NounPhrases(page, cast, tags);
    this.voices = voices;
  }

  /** The name or noun before a relative, else the last person before it; null where none stands. */
  @Nullable Voice of(int relative, int sentenceStart) {
    int first = first(relative, sentenceStart);
    int last = first - 1;
    while (last > sentenceStart && page.is(last, tags.comma)) {
      last--;
    }
    if (page.is(first, tags.plural)) {
      return people(last, sentenceStart);
    }
    Voice voice = nearest(last, sentenceStart, page.is(first, tags.masculine));
    return voice != null || isThing(last)
        ? voice
        : cast.lastBefore(first, m -> m.who().isPerson())
            .filter(m -> m.from() >= sentenceStart)
            .map(Voice::of)
            .orElse(null);
  }

  /** «الرأي الذي يقول»: a noun right before a relative that is nobody, so nobody speaks. */
  private boolean isThing(int token) {
    return isDefinite(token)
        && page.is(token, tags.common)
        && page.is(token + 1, tags.relativePronoun)
        && !page.is(token, tags.title)
        && !page.is(token, tags.nationality)
        && cast.covering(token) == null
        && cast.covering(token - 1) == null;
  }

  /** «الذي …، والذي …»: a relative joined to another one refers to the same. */
  private int first(int relative, int sentenceStart) {
    Edge joined = page.lattice().longest(relative, tags.relativePronoun);
    if (joined != null && Proclitics.conjoined(joined)) {
      for (int token = relative - 1; token > sentenceStart; token--) {
        if (page.is(token, tags.relativePronoun)) {
          return token;
        }
      }
    }
    return relative;
  }

  /** A name that ends right before, or the title that it belongs to: a state is no «الذي». */
  private @Nullable Voice nearest(int last, int sentenceStart, boolean masculine) {
    Mention mention = cast.covering(last);
    if (mention != null
        && mention.to() == last + 1
        && mention.from() >= sentenceStart
        && !(masculine && mention.who().isState())) {
      return Voice.of(mention);
    }
    for (int token = last; token >= Math.max(sentenceStart, last - LONGEST); token--) {
      Edge head = phrases.head(token);
      if (head != null && head.has(tags.title) && phrases.end(token, last + 1) > last) {
        return voices.headed(token, head, last + 1);
      }
    }
    return null;
  }

  /** «الديموقراطيين، الذين»: people, whether any list knows them or not. */
  private @Nullable Voice people(int last, int sentenceStart) {
    int noun = noun(last, sentenceStart);
    if (noun < 0) {
      return null;
    }
    int from = noun;
    while (from > sentenceStart && isDefinite(from - 1)) {
      from--;
    }
    // «طلاب العلوم الذين»: a noun of people may stand before it.
    boolean headed =
        from > sentenceStart && (page.is(from - 1, tags.crowd) || page.is(from - 1, tags.title));
    from = headed ? from - 1 : from;
    int to = Math.max(noun + 1, phrases.end(from, last + 1));
    return new Voice(
        null, phrases.withoutConjunction(from, to), Basis.INSTITUTION, new TokenRange(from, to));
  }

  /** «المتشددين في المجلس الذين»: the nearest plural, else the word before the relative. */
  private int noun(int last, int sentenceStart) {
    for (int token = last; token >= Math.max(sentenceStart, last - LONGEST); token--) {
      String word = page.tokens().word(token);
      if (page.is(token, tags.crowd)
          || (isDefinite(token) && (word.endsWith("ين") || word.endsWith("ون")))) {
        return token;
      }
      if (page.is(token, tags.comma) || page.is(token, tags.finite)) {
        break;
      }
    }
    return last >= sentenceStart && isDefinite(last) ? last : -1;
  }

  private boolean isDefinite(int token) {
    return page.tokens().kind(token) == Tokens.Kind.WORD
        && page.is(token, tags.definite)
        && !page.is(token, tags.relativePronoun);
  }
}
