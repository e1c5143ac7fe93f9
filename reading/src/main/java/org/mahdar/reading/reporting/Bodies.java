package org.mahdar.reading.reporting;

import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Statement.Basis;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.names.Cast;
import org.mahdar.reading.names.Mention;
import org.mahdar.reading.names.Persona;
import org.mahdar.reading.page.Page;
import org.mahdar.text.TokenRange;
import org.mahdar.text.Tokens;

/** Who answers for a document, a newspaper, a ministry that is only called «الوزارة». */
final class Bodies {

  private static final int LONGEST = 9;

  private final Page page;
  private final Cast cast;
  private final ReportTags tags;
  private final NounPhrases phrases;

  Bodies(Page page, Cast cast, ReportTags tags, NounPhrases phrases) {
    this.page = page;
    this.cast = cast;
    this.tags = tags;
    this.phrases = phrases;
  }

  /** The body behind the noun phrase {@code token}..{@code end}; null where it names none. */
  @Nullable Voice behind(int token, int end, Edge head, int limit) {
    if (page.is(token, tags.reportNoun)) {
      Voice issuer = issuer(token, end, limit);
      if (issuer != null) {
        return issuer;
      }
    }
    Voice quoted = page.is(token, tags.voiceNoun) ? named(token, end, limit) : null;
    if (quoted != null) {
      return quoted;
    }
    Persona known = head.has(tags.definite) && end == head.to() ? calledBy(token) : null;
    return known == null
        ? null
        : new Voice(known, known.name(), Basis.INSTITUTION, new TokenRange(token, end));
  }

  /** «صحيفة «الوطن»»: the name between its quotation marks, or in double brackets. */
  private @Nullable Voice named(int token, int end, int limit) {
    int open = end;
    while (open < limit
        && (page.is(open, tags.open) || page.is(open, tags.nameQuote))
        && open - end < 2) {
      open++;
    }
    if (open == end || open >= limit || page.is(end - 1, tags.lWord)) {
      return null;
    }
    int close = open;
    while (close < limit
        && page.tokens().kind(close) == Tokens.Kind.WORD
        && close - open < LONGEST) {
      close++;
    }
    Mention mention = cast.at(open);
    if (mention != null) {
      return new Voice(
          mention.who(), mention.who().name(), Basis.INSTITUTION, new TokenRange(token, close));
    }
    return close == open
        ? null
        : new Voice(null, page.words(open, close), Basis.INSTITUTION, new TokenRange(token, close));
  }

  /**
   * «تقرير للبنك الدولي», «بيان صادر عن الوزارة», «بيان رئاسة الإقليم»: whoever issued a document
   * is answerable for it.
   */
  private @Nullable Voice issuer(int token, int end, int limit) {
    for (Mention mention : cast.in(token + 1, Math.min(limit, Math.max(end, token + 3)))) {
      // «طالب البيان الحكومة»: behind the article stands no owner, but for one with a preposition.
      boolean owner = !page.is(token, tags.definite) || isGoverned(mention.from());
      if (owner && !mention.who().isState()) {
        return Voice.of(mention, Basis.INSTITUTION, token);
      }
    }
    // «البحث الذي أصدرته الشركة»: one token for the relative.
    int publisher = publisher(token + 1, Math.min(limit, end + 2));
    if (publisher > token && publisher < limit) {
      return published(token, publisher, limit);
    }
    boolean owned = end > token + 1 && page.is(token + 1, tags.institution);
    return owned
        ? new Voice(null, page.words(token + 1, end), Basis.INSTITUTION, new TokenRange(token, end))
        : null;
  }

  private boolean isGoverned(int token) {
    return phrases.governed(token)
        || page.is(token - 1, tags.preposition)
        || page.is(token - 1, tags.lWord);
  }

  /** The token behind «صادر عن» or «نشرته»; -1 where neither stands. */
  private int publisher(int from, int to) {
    for (int token = from; token < to; token++) {
      if (page.is(token, tags.issuedBy)) {
        return page.is(token + 1, tags.about) ? token + 2 : token + 1;
      }
    }
    return -1;
  }

  private @Nullable Voice published(int token, int publisher, int limit) {
    Mention issuer = cast.at(publisher);
    if (issuer != null) {
      return Voice.of(issuer, Basis.INSTITUTION, token);
    }
    int end = phrases.end(publisher, limit);
    return phrases.head(publisher) == null
        ? null
        : new Voice(
            null, page.words(publisher, end), Basis.INSTITUTION, new TokenRange(token, end));
  }

  /** «الوزارة» is the ministry named before. */
  private @Nullable Persona calledBy(int token) {
    String bare = strip(page.tokens().word(token));
    return cast.lastBefore(
            token,
            m ->
                !m.who().isPerson()
                    && !m.who().isState()
                    && strip(page.tokens().word(m.from())).equals(bare))
        .map(Mention::who)
        .orElse(null);
  }

  private static String strip(String word) {
    String bare =
        word.length() > 4 && "وفبل".indexOf(word.charAt(0)) >= 0 ? word.substring(1) : word;
    return bare.startsWith("ال") ? bare.substring(2) : bare;
  }
}
