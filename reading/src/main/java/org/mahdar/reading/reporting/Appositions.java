package org.mahdar.reading.reporting;

import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Statement.Basis;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.names.Cast;
import org.mahdar.reading.names.Mention;
import org.mahdar.reading.page.Page;
import org.mahdar.text.TokenRange;
import org.mahdar.text.Tokens;

/** The name that stands behind a title: «الأمين العام للمنظمة، فلان». */
final class Appositions {

  /** How far a name may stand from the start of its title, in tokens. */
  private static final int FURTHEST = 14;

  /** Words of a name between commas that no list knows. */
  private static final int LONGEST_NAME = 4;

  private final Page page;
  private final Cast cast;
  private final ReportTags tags;
  private final NounPhrases phrases;

  Appositions(Page page, Cast cast, ReportTags tags, NounPhrases phrases) {
    this.page = page;
    this.cast = cast;
    this.tags = tags;
    this.phrases = phrases;
  }

  /** The person named behind a title before the content begins, else the voice as it is. */
  Voice named(Voice voice, int limit) {
    TokenRange mention = voice.mention();
    boolean named = voice.persona() != null && voice.basis() == Basis.EXPLICIT;
    if (mention == null
        || mention.to() >= limit
        || named
        || voice.basis() == Basis.COLLECTIVE
        || !page.is(mention.from(), tags.title)) {
      return voice;
    }
    for (Mention person : cast.in(mention.to(), Math.min(limit, mention.to() + FURTHEST))) {
      if (leadsElsewhere(mention.to(), person.from())) {
        return voice;
      }
      if (person.who().isPerson()) {
        return Voice.of(person, Basis.EXPLICIT, mention.from());
      }
    }
    Voice unlisted = betweenCommas(mention, limit);
    return unlisted == null ? voice : unlisted;
  }

  /**
   * Whether a preposition turns to somebody else, other than one of place or the لـ of the office
   * («المدير السابق لـ«المؤسسة» فلان», «المدير العام للعلاقات فلان»).
   */
  private boolean leadsElsewhere(int from, int person) {
    for (int token = from; token < person; token++) {
      boolean preposition = page.is(token, tags.preposition) && !page.is(token, tags.in);
      if (preposition || page.is(token, tags.opener) || page.is(token, tags.that)) {
        return true;
      }
    }
    return phrases.governed(person)
        || phrases.governed(person - 1)
        || page.is(person - 1, tags.lWord);
  }

  /** «عضو المجلس، حسين فلان، أن», «قائد الشرطة، كريس فلان، إن»: a given name or unknown words. */
  private boolean beginsName(int token) {
    return page.is(token, tags.givenName)
        || (isUnlisted(token) && token + 1 < page.tokens().count() && isUnlisted(token + 1));
  }

  private boolean isUnlisted(int token) {
    if (page.tokens().kind(token) != Tokens.Kind.WORD || page.is(token, tags.definite)) {
      return false;
    }
    for (Edge edge : page.lattice().at(token)) {
      if (edge.value() != null) {
        return false;
      }
    }
    return true;
  }

  /** A name between commas, though no list knows it whole. */
  private @Nullable Voice betweenCommas(TokenRange title, int limit) {
    int from = title.to() + 1;
    if (from >= limit || !page.is(title.to(), tags.comma) || !beginsName(from)) {
      return null;
    }
    int to = phrases.end(from, limit);
    boolean closed = to == limit || page.is(to, tags.comma) || page.is(to, tags.that);
    return closed && to - from > 1 && to - from <= LONGEST_NAME
        ? new Voice(null, page.words(from, to), Basis.EXPLICIT, new TokenRange(title.from(), to))
        : null;
  }
}
