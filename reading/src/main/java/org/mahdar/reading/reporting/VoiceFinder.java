package org.mahdar.reading.reporting;

import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Statement.Basis;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.names.Cast;
import org.mahdar.reading.names.Mention;
import org.mahdar.reading.page.Page;
import org.mahdar.text.TokenRange;
import org.mahdar.text.Tokens;

/** Finds the noun phrase that speaks: behind a cue, before it, or behind a source phrase. */
final class VoiceFinder {

  /** How far behind a source «فإن» may stand, in tokens. */
  private static final int BACK = 7;

  private final Page page;
  private final Cast cast;
  private final ReportTags tags;
  private final NounPhrases phrases;
  private final Bodies bodies;
  private final Preverbal preverbal;
  private final Appositions appositions;

  VoiceFinder(Page page, Cast cast, ReportTags tags) {
    this.page = page;
    this.cast = cast;
    this.tags = tags;
    this.phrases = new NounPhrases(page, cast, tags);
    this.bodies = new Bodies(page, cast, tags, phrases);
    this.appositions = new Appositions(page, cast, tags, phrases);
    this.preverbal = new Preverbal(page, cast, tags, phrases, this);
  }

  /** The subject behind a verb, in tokens {@code from}..{@code limit}; null where it is dropped. */
  @Nullable Voice behind(int from, int limit) {
    int token = skipAdverbs(from, limit);
    if (token >= limit) {
      return null;
    }
    // «قال علي …»: a name may be written like a preposition.
    Mention mention = cast.at(token);
    boolean person = mention != null && mention.who().isPerson() && page.is(token, tags.givenName);
    return (phrases.governed(token) && !person) || phrases.oblique(token)
        ? null
        : phrase(token, limit);
  }

  /**
   * Whoever stands behind a verb, known or not: what no list knows is a name, and what is known a
   * noun that speaks for once.
   */
  @Nullable Voice anyone(int from, int limit) {
    int token = skipAdverbs(from, limit);
    if (token >= limit
        || page.tokens().kind(token) != Tokens.Kind.WORD
        || phrases.governed(token)
        || !phrases.mayHead(token)) {
      return null;
    }
    Mention mention = cast.at(token);
    if (mention != null) {
      return Voice.of(mention);
    }
    int end = phrases.end(token, limit);
    if (end < limit && page.is(token, tags.definite) && page.is(end, tags.givenName)) {
      // «السناتور المستقل توم كول»: behind a title that no list knows stands the name.
      int to = phrases.end(end, limit);
      return new Voice(null, page.words(end, to), Basis.EXPLICIT, new TokenRange(token, to));
    }
    return end == token ? null : bare(token, end, Basis.EXPLICIT);
  }

  /** The voice of a source phrase; it may carry a preposition, and be anybody before «فإن». */
  @Nullable Voice ofSource(int from, int limit) {
    int token = skipAdverbs(from, limit);
    if (token >= limit) {
      return null;
    }
    Voice voice = page.is(token, tags.nameQuote) ? marked(token) : phrase(token, limit);
    if (voice == null) {
      for (int then = token + 1; then < Math.min(limit, token + BACK); then++) {
        if (page.is(then, tags.then)) {
          return anyone(token, then);
        }
      }
    }
    return voice;
  }

  /** «بحسب «المساء»»: whatever stands between the marks. */
  private Voice marked(int mark) {
    int end = page.quotations().closing(mark);
    Voice known = phrase(mark, end);
    return known != null ? known : bare(mark + 1, end, Basis.INSTITUTION);
  }

  /** «علمت (المساء) أن»: a newspaper in brackets; null where no bracket stands. */
  @Nullable Voice bracketed(int open) {
    if (!page.is(open, tags.open)) {
      return null;
    }
    int close = behindBracket(open, Math.min(page.tokens().count(), open + BACK)) - 1;
    return close > open + 1 ? bare(open + 1, close, Basis.INSTITUTION) : null;
  }

  /** The person named behind the title of a voice, else the voice itself. */
  Voice apposed(Voice voice, int limit) {
    return appositions.named(voice, limit);
  }

  /**
   * The subject right before a verb («طهران تقول»), back to {@code from}; null where none stands.
   */
  @Nullable Voice before(int cue, int from) {
    return preverbal.subject(cue, from);
  }

  /** Whether a word is a preposition or carries one. */
  boolean governed(int token) {
    return phrases.governed(token);
  }

  private int skipAdverbs(int from, int limit) {
    int token = from;
    while (token < limit) {
      Edge skipped = skipped(token);
      if (skipped != null) {
        token = skipped.to();
      } else if (page.is(token, tags.open)) {
        token = behindBracket(token, limit);
      } else if (page.is(token, tags.comma) && token > from) {
        token++;
      } else {
        return token;
      }
    }
    return token;
  }

  private @Nullable Edge skipped(int token) {
    Edge again = page.lattice().longest(token, tags.again);
    Edge date = page.lattice().longest(token, tags.date);
    return again == null || (date != null && date.to() > again.to()) ? date : again;
  }

  private int behindBracket(int token, int limit) {
    int end = token + 1;
    while (end < limit && !page.is(end, tags.close)) {
      end++;
    }
    return Math.min(limit, end + 1);
  }

  private @Nullable Voice phrase(int token, int limit) {
    int start = page.is(token, tags.nameQuote) ? token + 1 : token;
    Mention mention = cast.at(start);
    if (mention != null && mention.to() <= limit) {
      return Voice.of(mention);
    }
    Edge head = phrases.head(token);
    return head == null ? null : headed(token, head, limit);
  }

  /** The voice of a noun phrase with a head. */
  Voice headed(int token, Edge head, int limit) {
    if (page.is(token, tags.collective)) {
      return bare(token, head.to(), Basis.COLLECTIVE);
    }
    int end = phrases.end(head, limit);
    Mention last = cast.covering(end - 1);
    if (page.is(token, tags.title)
        && last != null
        && last.from() > token
        && last.to() == end
        && last.who().isPerson()
        && last.basis() == Basis.EXPLICIT) {
      return Voice.of(last, Basis.EXPLICIT, token);
    }
    Voice body = bodies.behind(token, end, head, limit);
    return body != null ? body : bare(token, end, Basis.INSTITUTION);
  }

  private Voice bare(int from, int to, Basis basis) {
    return new Voice(null, phrases.withoutConjunction(from, to), basis, new TokenRange(from, to));
  }
}
