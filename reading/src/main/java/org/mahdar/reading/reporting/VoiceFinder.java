package org.mahdar.reading.reporting;

import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Statement.Basis;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.names.Cast;
import org.mahdar.reading.names.Mention;
import org.mahdar.reading.names.Persona;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.words.Proclitics;
import org.mahdar.text.TokenRange;
import org.mahdar.text.Tokens;

/** Finds the noun phrase that speaks: behind a cue, before it, or behind a source phrase. */
final class VoiceFinder {

  private static final int LONGEST = 9;
  private static final int BACK = 7;

  private final Page page;
  private final Cast cast;
  private final ReportTags tags;

  VoiceFinder(Page page, Cast cast, ReportTags tags) {
    this.page = page;
    this.cast = cast;
    this.tags = tags;
  }

  /** The subject behind a verb, in tokens {@code from}..{@code limit}; null where it is dropped. */
  @Nullable Voice behind(int from, int limit) {
    int token = skipAdverbs(from, limit);
    if (token >= limit || governed(token)) {
      return null;
    }
    return phrase(token, limit);
  }

  /** The voice of a source phrase; it may carry a preposition. */
  @Nullable Voice ofSource(int from, int limit) {
    int token = skipAdverbs(from, limit);
    if (token >= limit) {
      return null;
    }
    Voice voice = phrase(token, limit);
    if (voice != null) {
      return voice;
    }
    int end = nounPhraseEnd(token, limit);
    return end == token ? null : bare(token, end, Basis.INSTITUTION);
  }

  /**
   * The subject right before a verb («طهران تقول»), back to {@code from}; null where none stands.
   */
  @Nullable Voice before(int cue, int from) {
    int last = cue - 1;
    while (last >= from && page.is(last, tags.auxiliary)) {
      last--;
    }
    if (last < from) {
      return null;
    }
    Mention mention = cast.covering(last);
    if (mention != null && mention.from() >= from && mention.to() == last + 1) {
      return governed(mention.from()) ? null : of(mention);
    }
    for (int token = last; token >= Math.max(from, last - BACK); token--) {
      if (page.is(token, tags.comma) || page.is(token, tags.that)) {
        return null;
      }
      Edge edge = head(token);
      if (edge != null && !governed(token) && nounPhraseEnd(token, cue) > last) {
        return head(token, edge, cue);
      }
    }
    return null;
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
    return again != null ? again : page.lattice().longest(token, tags.date);
  }

  private int behindBracket(int token, int limit) {
    int end = token + 1;
    while (end < limit && !page.is(end, tags.close)) {
      end++;
    }
    return Math.min(limit, end + 1);
  }

  private @Nullable Voice phrase(int token, int limit) {
    Mention mention = cast.at(token);
    if (mention != null && mention.to() <= limit) {
      return of(mention);
    }
    Edge collective = page.lattice().longest(token, tags.collective);
    if (collective != null) {
      return bare(token, collective.to(), Basis.COLLECTIVE);
    }
    Edge head = head(token);
    return head == null ? null : head(token, head, limit);
  }

  /** A noun that may speak without being anybody's name. */
  private @Nullable Edge head(int token) {
    for (int tag :
        new int[] {
          tags.collective,
          tags.crowd,
          tags.voiceNoun,
          tags.reportNoun,
          tags.title,
          tags.institution,
          tags.capital
        }) {
      Edge edge = page.lattice().longest(token, tag);
      if (edge != null && (edge.proclitics() & Proclitics.SA) == 0) {
        return edge;
      }
    }
    return null;
  }

  private Voice head(int token, Edge head, int limit) {
    int end = Math.max(head.to(), nounPhraseEnd(token, limit));
    if (page.is(token, tags.collective)) {
      return bare(token, head.to(), Basis.COLLECTIVE);
    }
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
    if (head.has(tags.definite) && end == head.to()) {
      Persona known = institutionNamed(token);
      if (known != null) {
        return new Voice(known, known.name(), Basis.INSTITUTION, new TokenRange(token, end));
      }
    }
    return bare(token, end, Basis.INSTITUTION);
  }

  /** «صحيفة «الوطن»»: the name between its quotation marks, or in double brackets. */
  private @Nullable Voice named(int token, int end, int limit) {
    int open = end;
    while (open < limit
        && (page.is(open, tags.open) || page.is(open, tags.nameQuote))
        && open - end < 2) {
      open++;
    }
    if (open == end || open >= limit) {
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

  /** «تقرير للبنك الدولي»: whoever issued the document is answerable for it. */
  private @Nullable Voice issuer(int token, int end, int limit) {
    for (Mention mention : cast.in(token + 1, Math.min(limit, Math.max(end, token + 3)))) {
      if (!mention.who().isState()) {
        return new Voice(
            mention.who(),
            mention.who().name(),
            Basis.INSTITUTION,
            new TokenRange(token, mention.to()));
      }
    }
    return null;
  }

  /** «الوزارة» is the ministry named before. */
  private @Nullable Persona institutionNamed(int token) {
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

  /** The end of the noun phrase that starts at a token: its adjectives and genitives. */
  private int nounPhraseEnd(int token, int limit) {
    int end = token;
    while (end < limit && end - token < LONGEST && belongs(end, token)) {
      Mention mention = cast.at(end);
      end = mention == null ? end + 1 : mention.to();
    }
    while (end > token + 1 && page.is(end - 1, tags.preposition)) {
      end--;
    }
    return Math.min(end, limit);
  }

  private boolean belongs(int token, int first) {
    if (page.tokens().kind(token) != Tokens.Kind.WORD
        || (page.tokens().startsLine(token) && token > first)) {
      return false;
    }
    if (token == first) {
      return true;
    }
    if (page.is(token, tags.preposition)) {
      return leadsToName(token + 1);
    }
    return !page.is(token, tags.finite)
        && !page.is(token, tags.that)
        && !page.is(token, tags.date)
        && !page.is(token, tags.relative)
        && !page.is(token, tags.again)
        && !page.is(token, tags.participle)
        && agreesWith(token, token - 1)
        && (!page.is(token, tags.notName) || page.is(token, tags.definite));
  }

  /** Once a noun phrase is definite, only what is definite goes on with it. */
  private boolean agreesWith(int token, int before) {
    if (!page.is(before, tags.definite) || page.is(before, tags.preposition)) {
      return true;
    }
    String word = page.tokens().word(token);
    boolean governed = word.startsWith("بال") || word.startsWith("وال");
    return !governed
        && (page.is(token, tags.definite)
            || page.is(token, tags.nationality)
            || cast.at(token) != null);
  }

  private boolean leadsToName(int token) {
    return token < page.tokens().count()
        && (cast.at(token) != null || page.is(token, tags.institution));
  }

  private Voice of(Mention mention) {
    return new Voice(
        mention.who(),
        mention.who().name(),
        mention.basis(),
        new TokenRange(mention.from(), mention.to()));
  }

  private Voice bare(int from, int to, Basis basis) {
    return new Voice(null, withoutConjunction(from, to), basis, new TokenRange(from, to));
  }

  private String withoutConjunction(int from, int to) {
    String words = page.words(from, to);
    for (Edge edge : page.lattice().at(from)) {
      if (edge.value() != null && edge.proclitics() != 0 && words.length() > 3) {
        return words.substring(1);
      }
    }
    return words;
  }

  /** Behind a preposition, written apart or onto the word, nothing is a subject. */
  private boolean governed(int token) {
    if (page.is(token, tags.preposition)) {
      return true;
    }
    boolean free = false;
    boolean bound = false;
    for (Edge edge : page.lattice().at(token)) {
      if (edge.value() != null) {
        boolean governs =
            (edge.proclitics() & (Proclitics.BI | Proclitics.LI | Proclitics.KA)) != 0;
        free |= !governs;
        bound |= governs;
      }
    }
    return bound && !free;
  }
}
