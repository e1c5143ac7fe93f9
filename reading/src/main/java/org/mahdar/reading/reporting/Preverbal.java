package org.mahdar.reading.reporting;

import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Statement.Basis;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.names.Cast;
import org.mahdar.reading.names.Mention;
import org.mahdar.reading.page.Page;
import org.mahdar.text.TokenRange;
import org.mahdar.text.Tokens;

/** The subject that stands right before its verb: «طهران تقول», «بعض المصادر تشير». */
final class Preverbal {

  /** The longest subject of several words, in tokens. */
  private static final int LONGEST = 7;

  private final Page page;
  private final Cast cast;
  private final ReportTags tags;
  private final NounPhrases phrases;
  private final VoiceFinder voices;

  Preverbal(Page page, Cast cast, ReportTags tags, NounPhrases phrases, VoiceFinder voices) {
    this.page = page;
    this.cast = cast;
    this.tags = tags;
    this.phrases = phrases;
    this.voices = voices;
  }

  /** The noun phrase that ends right before a verb, back to {@code from}; null where none does. */
  @Nullable Voice subject(int verb, int from) {
    int last = verb - 1;
    while (last >= from && page.is(last, tags.auxiliary)) {
      last--;
    }
    last = beforeBracket(beforeAdverb(last, from), from);
    if (last < from || page.is(last, tags.again)) {
      return null;
    }
    Mention mention = cast.covering(last);
    if (mention == null || mention.from() < from || mention.to() != last + 1) {
      return phrase(verb, last, from, last);
    }
    return isGoverned(mention.from(), from)
        ? phrase(verb, last, from, mention.from() - 1)
        : Voice.of(mention);
  }

  /** What a noun governs is no subject, but the noun before it may be one: «مصادر في الوزارة». */
  private @Nullable Voice phrase(int verb, int last, int from, int nearest) {
    for (int token = nearest; token >= Math.max(from, last - LONGEST); token--) {
      if (page.is(token, tags.comma) || page.is(token, tags.that)) {
        break;
      }
      Edge head = phrases.head(token);
      if (head != null
          && !isGoverned(token, from)
          && !isOf(token, from)
          && !isAdjective(token, from)
          && phrases.end(head, last + 1) > last) {
        return voices.headed(token, head, last + 1);
      }
    }
    Voice people = people(verb, last, from);
    return people != null ? people : unlisted(last, from);
  }

  /**
   * «من شهادات ليمنيين أكدوا», «ناجون قالوا»: a plural that no list knows, before a plural verb.
   */
  private @Nullable Voice people(int verb, int last, int from) {
    Edge edge = page.lattice().longest(verb, tags.plural);
    String word = page.tokens().word(last);
    boolean plural = word.endsWith("ين") || word.endsWith("ون");
    return last >= from && plural && edge != null && edge.has(tags.finite)
        ? new Voice(
            null,
            phrases.withoutConjunction(last, last + 1),
            Basis.INSTITUTION,
            new TokenRange(last, last + 1))
        : null;
  }

  /** «دييغو فلان أعلن»: a name that only its given name gives away. */
  private @Nullable Voice unlisted(int last, int from) {
    int first = last - 1;
    boolean name =
        first >= from
            && page.is(first, tags.givenName)
            && !page.is(first, tags.common)
            && !phrases.governed(first)
            && phrases.end(first, last + 1) > last;
    return name
        ? new Voice(
            null, page.words(first, last + 1), Basis.EXPLICIT, new TokenRange(first, last + 1))
        : null;
  }

  /** «الحصار الاقتصادي يفيد»: an adjective of the noun before it, though it may name people. */
  private boolean isAdjective(int token, int from) {
    String word = page.tokens().word(token);
    boolean relative = word.endsWith("ي") || word.endsWith("يه");
    return relative
        && token > from
        && page.tokens().kind(token - 1) == Tokens.Kind.WORD
        && page.is(token - 1, tags.definite) == page.is(token, tags.definite)
        && !page.is(token - 1, tags.finite)
        && phrases.head(token - 1) == null
        && cast.covering(token - 1) == null;
  }

  /** «بعض المصادر»: a crowd of those that the next noun names. */
  private boolean isOf(int token, int from) {
    return token > from
        && page.is(token, tags.definite)
        && page.is(token - 1, tags.crowd)
        && !page.is(token - 1, tags.definite);
  }

  private boolean isGoverned(int token, int from) {
    // «هذا المجلس رأى»: what points at a noun is part of its phrase.
    int first = token > from && page.is(token - 1, tags.deictic) ? token - 1 : token;
    return phrases.governed(token)
        || page.is(first - 1, tags.preposition)
        || page.is(first - 1, tags.opener)
        || isOwned(first, from);
  }

  /** «أمين عام الاتحاد», «رئيس لجنة الانضباط»: what a title without the article belongs to. */
  private boolean isOwned(int token, int from) {
    for (int title = token - 1; title >= Math.max(from, token - 2); title--) {
      Edge edge = page.lattice().longest(title, tags.title);
      if (edge != null && edge.to() >= token && !edge.has(tags.definite)) {
        return true;
      }
    }
    return false;
  }

  /** «المصادر أيضا أشارت»: the last token before an adverb of one word. */
  private int beforeAdverb(int last, int from) {
    return last > from && page.is(last, tags.also) ? last - 1 : last;
  }

  /** «الوزارة (البنتاغون) شككت»: the last token before a bracket that closes at a token. */
  private int beforeBracket(int last, int from) {
    if (last < from || !page.is(last, tags.close)) {
      return last;
    }
    int open = last;
    while (open > from && !page.is(open, tags.open)) {
      open--;
    }
    return open - 1;
  }
}
