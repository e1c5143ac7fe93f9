package org.mahdar.reading.names;

import org.jspecify.annotations.Nullable;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.page.Page;
import org.mahdar.text.Tokens;

/** Finds where the name of an organisation ends that no list knows: «وزارة الري العراقية». */
final class InstitutionNames {

  private static final int LONGEST_QUOTED = 6;

  private final Page page;
  private final NameTags tags;
  private final NameRun names;

  InstitutionNames(Page page, NameTags tags) {
    this.page = page;
    this.tags = tags;
    this.names = new NameRun(page, tags);
  }

  /** The organisation that starts at a token; null where nothing follows the noun. */
  @Nullable Institution read(int token, int limit) {
    Edge noun = BareName.head(page, token, tags.institution);
    if (noun == null || !opens(token, noun)) {
      return null;
    }
    Institution quoted = tags.kinds.takesQuotation(noun) ? quoted(token, noun, limit) : null;
    if (quoted != null) {
      return quoted;
    }
    InstitutionRun run = new InstitutionRun(page, tags, names, token, noun, limit);
    int end = run.end();
    boolean whole = end == noun.to() && !isNameByItself(noun);
    if (whole
        || run.isCommonNoun(end)
        || run.isRankAlone(end)
        || run.isOpen(end)
        || (noun.has(tags.seat) && run.country() == null)) {
      return null;
    }
    boolean press = tags.kinds.isPress(noun) && run.hasProperName();
    boolean vague =
        run.country() == null
            && end == noun.to() + 1
            && page.is(token, tags.definite)
            && (page.is(end - 1, tags.judgement)
                || (tags.kinds.isOnlyOne(noun) && isDescription(end - 1)));
    return new Institution(noun, press ? noun.to() : token, end, end, run.country(), vague);
  }

  /** «المصرف المركزي»: a phrase that says which body it is. */
  private boolean isNameByItself(Edge noun) {
    return noun.length() > 1 && page.is(noun.to() - 1, tags.definite);
  }

  /** «الشرعية», «المتمردة»: a common word; «الحوثية» says who it is. */
  private boolean isDescription(int token) {
    return page.is(token, tags.common)
        || page.is(token, tags.notName)
        || !page.tokens().word(token).endsWith("يه");
  }

  private boolean opens(int token, Edge noun) {
    Edge loose = page.lattice().longest(token, tags.loose);
    if (loose != null && loose.length() > noun.length()) {
      return false;
    }
    boolean tanwin = page.words(noun.to() - 1, noun.to()).indexOf('\u064b') >= 0;
    boolean fieldOfMinister =
        page.is(token - 1, tags.title) && (page.is(token, tags.field) || noun.has(tags.seat));
    return !tanwin
        && !isSomebodys(token, noun)
        && !noun.has(tags.delegation)
        && !fieldOfMinister
        && !isAttribute(token, noun)
        && !isInPlainSense(token)
        && !isPeople(token);
  }

  /** «حكومته», «صحيفتنا»; the ending of «وزارتي الداخلية والعمل» is that of a dual. */
  private boolean isSomebodys(int token, Edge noun) {
    return noun.has(tags.possessed) && !page.tokens().word(token).endsWith("ي");
  }

  /** «مجلس إدارة الشركة»: the second noun is part of the first. */
  private boolean isInPlainSense(int token) {
    Edge before = token == 0 ? null : page.lattice().longest(token - 1, tags.loose);
    return before != null && before.to() > token;
  }

  /** «شعب وحكومة المملكة»: whose they are is who is meant. */
  private boolean isPeople(int token) {
    return page.is(token - 1, tags.people) && page.tokens().word(token).startsWith("و");
  }

  /**
   * «السياسة الخارجية», «الأحزاب المعارضة»: behind a definite noun such a word is its adjective;
   * «أدانت المحكمة الحكومة النيجيرية» has a subject and an object.
   */
  private boolean isAttribute(int token, Edge noun) {
    return noun.proclitics() == 0
        && page.is(token, tags.alsoAdjective)
        && page.is(token, tags.definite)
        && page.is(token - 1, tags.definite)
        && !page.tokens().startsLine(token)
        && !page.is(token - 1, tags.time)
        && !page.is(token - 1, tags.title);
  }

  /** «صحيفة «الوطن»», «حركة «الشباب»». */
  private @Nullable Institution quoted(int token, Edge noun, int limit) {
    int open = noun.to();
    if (open >= limit || !isQuote(open)) {
      return null;
    }
    int close = open + 1;
    while (close < limit
        && close - open <= LONGEST_QUOTED
        && page.tokens().kind(close) != Tokens.Kind.MARK) {
      close++;
    }
    if (close == open + 1 || close >= limit || !isQuote(close)) {
      return null;
    }
    boolean press = tags.kinds.isPress(noun);
    return new Institution(
        noun, press ? open + 1 : token, press ? close : close + 1, close + 1, null, false);
  }

  private boolean isQuote(int token) {
    return page.is(token, tags.nameQuote)
        || page.is(token, tags.quoteOpen)
        || page.is(token, tags.quoteClose);
  }
}
