package org.mahdar.reading.names;

import org.jspecify.annotations.Nullable;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.words.Lexeme;
import org.mahdar.reading.words.Proclitics;
import org.mahdar.text.Tokens;

/** Finds where the name of an organisation ends that no list knows: «وزارة الري العراقية». */
final class InstitutionNames {

  private static final int LONGEST = 9;
  private static final int LONGEST_QUOTED = 6;
  private static final int PREPOSITIONS = Proclitics.BI | Proclitics.LI | Proclitics.KA;

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
    Run run = new Run(token, noun, limit);
    int end = run.end();
    boolean whole = end == noun.to() && !isNameByItself(noun);
    if (whole || run.isCommonNoun(end) || (noun.has(tags.seat) && run.country == null)) {
      return null;
    }
    boolean press = tags.kinds.isPress(noun) && run.properName;
    boolean vague =
        run.country == null
            && tags.kinds.isOnlyOne(noun)
            && end == noun.to() + 1
            && page.is(token, tags.definite)
            && isDescription(end - 1);
    return new Institution(noun, press ? noun.to() : token, end, end, run.country, vague);
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
        && !noun.has(tags.delegation)
        && !fieldOfMinister
        && !isAttribute(token, noun)
        && !isInPlainSense(token)
        && !isPeople(token);
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
   * «السياسة الخارجية», «الأحزاب المعارضة»: behind a definite noun a definite one is its adjective.
   */
  private boolean isAttribute(int token, Edge noun) {
    return token > 0
        && noun.proclitics() == 0
        && page.is(token, tags.definite)
        && page.is(token - 1, tags.definite)
        && !page.tokens().startsLine(token)
        && !page.is(token - 1, tags.time)
        && !page.is(token - 1, tags.title)
        && page.tokens().word(token).endsWith("ه");
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

  /** One walk from a noun to the end of its name. */
  private final class Run {
    private final int token;
    private final Edge noun;
    private final int limit;
    private final boolean definite;
    private @Nullable String country;
    private boolean properName;
    private boolean purpose;

    Run(int token, Edge noun, int limit) {
      this.token = token;
      this.noun = noun;
      this.limit = limit;
      this.definite = page.is(token, tags.definite);
    }

    int end() {
      int at = noun.to();
      while (at < limit && at - token < LONGEST && !page.tokens().startsLine(at)) {
        int next = step(at);
        if (next == at) {
          break;
        }
        at = next;
      }
      return at;
    }

    private int step(int at) {
      if (page.tokens().kind(at) != Tokens.Kind.WORD) {
        return at;
      }
      Edge state = stateOrNationality(at);
      if (state != null) {
        return state(state, at);
      }
      int body = body(at);
      if (body > at) {
        return body;
      }
      int name = at == noun.to() ? properName(at) : at;
      if (name > at) {
        return name;
      }
      return belongs(at) ? at + 1 : at;
    }

    private @Nullable Edge stateOrNationality(int at) {
      Edge nationality = page.lattice().longest(at, tags.nationality);
      return nationality != null ? nationality : page.lattice().longest(at, tags.state);
    }

    /**
     * «حكومة اليمن», «الحكومة اليمنية», «سفارة المملكة بالمغرب»; «محكمة مصرية» is nobody's name.
     */
    private int state(Edge state, int at) {
      boolean anyOne =
          !definite
              && at == noun.to()
              && state.has(tags.nationality)
              && !page.is(at, tags.definite);
      boolean bound = (state.proclitics() & PREPOSITIONS) != 0 && at == noun.to() && !definite;
      boolean seat = (state.proclitics() & Proclitics.BI) != 0;
      if (anyOne || bound || Proclitics.conjoined(state) || (seat && !tags.kinds.isPlaced(noun))) {
        return at;
      }
      if (country == null && !seat && state.value() instanceof Lexeme lexeme) {
        country = lexeme.attribute("country");
      }
      return state.to();
    }

    /** Another body in its name: «قوات الجيش», «معهد الدراسات بجامعة الزقازيق». */
    private int body(int at) {
      for (int tag : new int[] {tags.organisation, tags.mechanism, tags.institution}) {
        Edge edge = page.lattice().longest(at, tag);
        if (edge != null && belongs(edge, at)) {
          return edge.to();
        }
      }
      Edge field = page.lattice().longest(at, tags.field);
      return field != null && field.proclitics() == 0 && noun.has(tags.ministry) && at == noun.to()
          ? field.to()
          : at;
    }

    private boolean belongs(Edge edge, int at) {
      boolean genitive = edge.proclitics() == 0 && at == noun.to() && !definite;
      boolean seat =
          edge.proclitics() == Proclitics.BI && tags.kinds.isPlaced(noun) && at > noun.to();
      return genitive || seat;
    }

    /** «جامعة غاريسا», «صحيفة ذي ستاندارد», «حكومة العبادي». */
    private int properName(int at) {
      if (definite) {
        return at;
      }
      boolean leader = page.is(at, tags.part) || page.is(at, tags.person);
      if (leader && tags.kinds.isLed(noun) && !page.is(at, tags.notName)) {
        return at + 1;
      }
      if (!tags.kinds.takesName(noun) && !(tags.kinds.isPlaced(noun) && behindHonorific(at) > at)) {
        return at;
      }
      properName = true;
      int from = page.is(at, tags.particle) ? at + 1 : behindHonorific(at);
      int end = page.is(at, tags.capital) ? at + 1 : names.end(from, limit);
      end = end == from ? at : end;
      if (end == at && tags.kinds.isPress(noun) && page.is(at, tags.definite)) {
        return at + 1;
      }
      properName = end > at;
      return end;
    }

    /** «مركز الملك سلمان للإغاثة»: called after somebody. */
    private int behindHonorific(int at) {
      Edge title = page.lattice().longest(at, tags.honorific);
      return title != null && title.proclitics() == 0 ? title.to() : at;
    }

    private boolean belongs(int at) {
      String word = page.tokens().word(at);
      boolean members = word.startsWith("لل") && page.is(at, tags.plural);
      if ((page.is(at, tags.title) && !members)
          || (page.is(at, tags.notName) && !page.is(at, tags.adjective))
          || !(page.is(at, tags.definite) || (page.is(at, tags.field) && at == noun.to()))) {
        return false;
      }
      if (word.startsWith("وال")) {
        return at > noun.to()
            && country == null
            && !properName
            && tags.kinds.joinsFields(noun)
            && !page.is(at, tags.institution);
      }
      if (word.startsWith("لل")) {
        boolean first = !purpose && (at > noun.to() || properName);
        purpose = true;
        return first && tags.kinds.hasPurpose(noun);
      }
      boolean persons = definite && (word.endsWith("ين") || word.endsWith("ون"));
      boolean governed =
          persons || word.startsWith("بال") || word.startsWith("ولل") || word.startsWith("وبال");
      return !governed && (country == null || page.is(at, tags.adjective));
    }

    /** «حركة التجارة»: the noun in its plain sense. */
    private boolean isCommonNoun(int end) {
      return !definite
          && end == noun.to() + 1
          && !properName
          && country == null
          && tags.kinds.isVerbal(noun)
          && page.is(end - 1, tags.common);
    }
  }
}
