package org.mahdar.reading.names;

import org.jspecify.annotations.Nullable;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.words.Lexeme;
import org.mahdar.reading.words.Proclitics;
import org.mahdar.text.Tokens;

/** One walk from the noun of an institution to the end of its name. */
final class InstitutionRun {

  private static final int LONGEST = 9;
  private static final char FATHATAN = '\u064b';
  private static final int PREPOSITIONS = Proclitics.BI | Proclitics.LI | Proclitics.KA;

  private final Page page;
  private final NameTags tags;
  private final NameRun names;
  private final int token;
  private final Edge noun;
  private final int limit;
  private final boolean definite;
  private @Nullable String country;
  private boolean properName;
  private boolean purpose;

  InstitutionRun(Page page, NameTags tags, NameRun names, int token, Edge noun, int limit) {
    this.page = page;
    this.tags = tags;
    this.names = names;
    this.token = token;
    this.noun = noun;
    this.limit = limit;
    this.definite = page.is(token, tags.definite);
  }

  /** The state that the name says, or null. */
  @Nullable String country() {
    return country;
  }

  /** Whether a proper name stands in it: «جامعة غاريسا». */
  boolean hasProperName() {
    return properName;
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
      return numbered(at);
    }
    Edge state = stateOrNationality(at);
    if (state != null) {
      return state(state, at);
    }
    int body = body(at);
    if (body > at) {
      return body;
    }
    int genitive = at == noun.to() ? genitive(at) : at;
    if (genitive > at) {
      return genitive;
    }
    int name = at == noun.to() ? properName(at) : at;
    if (name > at) {
      return name;
    }
    return belongs(at) ? at + 1 : at;
  }

  /** «الفرقة 30», «اللواء 17». */
  private int numbered(int at) {
    boolean unit =
        at == noun.to()
            && page.is(token, tags.militaryUnit)
            && page.tokens().kind(at) == Tokens.Kind.NUMBER;
    properName |= unit;
    return unit ? at + 1 : at;
  }

  private @Nullable Edge stateOrNationality(int at) {
    Edge nationality = page.lattice().longest(at, tags.nationality);
    return nationality != null ? nationality : page.lattice().longest(at, tags.state);
  }

  /** «حكومة اليمن», «الحكومة اليمنية», «سفارة المملكة بالمغرب»; «محكمة مصرية» is nobody's name. */
  private int state(Edge state, int at) {
    boolean anyOne =
        !definite && at == noun.to() && state.has(tags.nationality) && !page.is(at, tags.definite);
    boolean bound = (state.proclitics() & PREPOSITIONS) != 0 && at == noun.to() && !definite;
    boolean seat = (state.proclitics() & Proclitics.BI) != 0;
    if (anyOne
        || bound
        || isOfAnother(at)
        || Proclitics.conjoined(state)
        || (seat && !tags.kinds.isPlaced(noun))) {
      return at;
    }
    if (country == null && !seat && state.value() instanceof Lexeme lexeme) {
      country = lexeme.attribute("country");
    }
    return state.to();
  }

  /** «أدانت المحكمة الحكومة»: behind a definite noun another one is no part of it. */
  private boolean isObject(int at) {
    return definite && page.is(at, tags.institution) && !page.is(at, tags.alsoAdjective);
  }

  /** «هرم السلطة الإيراني», «دور البلدية الرقابي»: a masculine adjective is of another noun. */
  private boolean isOfAnother(int at) {
    return definite
        && at == noun.to()
        && page.is(at, tags.definite)
        && page.tokens().word(at - 1).endsWith("ه")
        && page.tokens().word(at).endsWith("ي");
  }

  /** Another body in its name: «قوات الجيش», «معهد الدراسات بجامعة الزقازيق». */
  private int body(int at) {
    for (int tag : new int[] {tags.organisation, tags.mechanism, tags.institution}) {
      Edge edge = page.lattice().longest(at, tag);
      if (edge != null && belongs(edge, at)) {
        return edge.to();
      }
      if (edge != null && isServed(edge, at)) {
        return tag == tags.institution ? served(edge) : edge.to();
      }
    }
    Edge field = page.lattice().longest(at, tags.field);
    return field != null && field.proclitics() == 0 && noun.has(tags.ministry) && at == noun.to()
        ? field.to()
        : at;
  }

  /** «الأمانة العامة لمجلس التعاون», «اللجنة التنفيذية للفيفا». */
  private boolean isServed(Edge edge, int at) {
    return edge.proclitics() == Proclitics.LI
        && at > noun.to()
        && country == null
        && !purpose
        && tags.kinds.isServing(noun);
  }

  private int served(Edge inner) {
    int end = new InstitutionRun(page, tags, names, inner.from(), inner, limit).end();
    return end > inner.to() || page.is(inner.from(), tags.definite) ? end : inner.from();
  }

  /**
   * «هيئة تنظيم الاتصالات», «أمانة منطقة الرياض»: an indefinite noun and the definite one of it.
   */
  private int genitive(int at) {
    int next = at + 1;
    boolean chain =
        !definite
            && next < limit
            && !tags.kinds.isVerbal(noun)
            && isBareNoun(at)
            && !endsName(at)
            && isGenitive(next);
    return chain ? next + 1 : at;
  }

  private boolean isBareNoun(int at) {
    Edge common = BareName.head(page, at, tags.common);
    Edge known = common != null ? common : BareName.head(page, at, tags.loose);
    return known != null
        && known.proclitics() == 0
        && !page.is(at, tags.definite)
        && !page.tokens().word(at).endsWith("يه");
  }

  /** «لجنة التنمية الاجتماعية»: what the body is for, though no person is called so. */
  private boolean isFirstNoun(int at) {
    return page.is(at, tags.notNameNoun) && at == noun.to() && !definite;
  }

  private boolean endsName(int at) {
    return (page.is(at, tags.notName) && !page.is(at, tags.notNameNoun))
        || page.is(at, tags.finite)
        || page.is(at, tags.title)
        || page.is(at, tags.boundWord)
        || page.is(at, tags.given)
        || page.words(at, at + 1).indexOf(FATHATAN) >= 0;
  }

  private boolean isGenitive(int at) {
    return page.is(at, tags.definite)
        && page.tokens().word(at).startsWith("ال")
        && !page.tokens().startsLine(at)
        && !page.is(at, tags.title)
        && (!page.is(at, tags.notName) || page.is(at, tags.notNameNoun))
        && !page.is(at, tags.nationality);
  }

  private boolean belongs(Edge edge, int at) {
    boolean genitive =
        edge.proclitics() == 0 && at == noun.to() && !definite && !edge.has(tags.possessed);
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
    if (tags.kinds.isPress(noun) && page.is(at, tags.particle)) {
      return foreign(at + 1);
    }
    int from = page.is(at, tags.particle) ? at + 1 : behindHonorific(at);
    boolean place = page.is(at, tags.capital) || page.is(at, tags.realm);
    int end = place ? at + 1 : names.end(from, limit);
    end = end == from ? at : end;
    if (end == at && tags.kinds.isPress(noun) && page.is(at, tags.definite)) {
      return at + 1;
    }
    properName = end > at;
    return end;
  }

  /** «ذي ديلي نيشن»: behind a foreign article two words at most. */
  private int foreign(int from) {
    int at = from;
    while (at < limit
        && at - from < 2
        && page.is(at, tags.word)
        && !page.is(at, tags.notName)
        && !page.is(at, tags.finite)
        && !page.is(at, tags.definite)) {
      at++;
    }
    properName = at > from;
    return at;
  }

  /** «مركز الملك سلمان للإغاثة»: called after somebody. */
  private int behindHonorific(int at) {
    Edge title = page.lattice().longest(at, tags.honorific);
    return title != null && title.proclitics() == 0 ? title.to() : at;
  }

  private boolean belongs(int at) {
    if (isOfAnother(at) || isObject(at) || (at > noun.to() && page.is(at, tags.judgement))) {
      return false;
    }
    String word = page.tokens().word(at);
    boolean members = word.startsWith("لل") && page.is(at, tags.plural);
    if ((page.is(at, tags.title) && !members)
        || (page.is(at, tags.notName) && !page.is(at, tags.adjective) && !isFirstNoun(at))
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

  /** «الإدارة العامة»: a rank that every office of the kind may have. */
  boolean isRankAlone(int end) {
    return definite
        && end == noun.to() + 1
        && tags.kinds.isOffice(noun)
        && page.is(end - 1, tags.rank);
  }

  /** «حركة التجارة»: the noun in its plain sense. */
  boolean isCommonNoun(int end) {
    return !definite
        && end == noun.to() + 1
        && !properName
        && country == null
        && tags.kinds.isVerbal(noun)
        && (page.is(end - 1, tags.common) || page.is(end - 1, tags.loose));
  }
}
