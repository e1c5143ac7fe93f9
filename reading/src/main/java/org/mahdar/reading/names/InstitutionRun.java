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
  private static final int PREPOSITIONS = Proclitics.BI | Proclitics.LI | Proclitics.KA;

  private final Page page;
  private final NameTags tags;
  private final NameRun names;
  private final int token;
  private final Edge noun;
  private final int limit;
  private final InstitutionWords words;
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
    this.words = new InstitutionWords(page, tags, noun, limit);
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
    int genitive = at == noun.to() ? words.genitive(at) : at;
    if (genitive > at) {
      return genitive;
    }
    int name = at == noun.to() ? properName(at) : at;
    if (name > at) {
      return name;
    }
    int goal = at > noun.to() && !purpose ? words.purpose(at) : at;
    if (goal > at) {
      purpose = true;
      return goal;
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
        !words.isDefinite()
            && at == noun.to()
            && state.has(tags.nationality)
            && !page.is(at, tags.definite);
    boolean bound =
        (state.proclitics() & PREPOSITIONS) != 0 && at == noun.to() && !words.isDefinite();
    boolean seat = (state.proclitics() & Proclitics.BI) != 0;
    if (anyOne
        || bound
        || words.isOfAnother(at)
        || Proclitics.conjoined(state)
        || (seat && !tags.kinds.isPlaced(noun))) {
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
      if (edge != null && words.belongs(edge, at)) {
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

  /** «جامعة غاريسا», «صحيفة ذي ستاندارد», «حكومة العبادي». */
  private int properName(int at) {
    if (page.is(noun.to() - 1, tags.definite) || words.isGoverned(at)) {
      return at;
    }
    if (tags.kinds.isLed(noun)) {
      int leader = leader(words.behindHonorific(at));
      if (leader > at) {
        return leader;
      }
    }
    if (!tags.kinds.takesName(noun)
        && !(tags.kinds.isPlaced(noun) && words.behindHonorific(at) > at)) {
      return at;
    }
    properName = true;
    if (tags.kinds.isPress(noun) && page.is(at, tags.particle)) {
      int end = words.foreign(at + 1);
      properName = end > at + 1;
      return end;
    }
    int from = page.is(at, tags.particle) ? at + 1 : words.behindHonorific(at);
    boolean place = page.is(at, tags.capital) || page.is(at, tags.realm);
    int end = place ? at + 1 : names.end(from, limit);
    end = end == from ? at : end;
    if (end == at && tags.kinds.isPress(noun) && page.is(at, tags.definite)) {
      return at + 1;
    }
    properName = end > at;
    return end;
  }

  /** «حكومة العبادي», «إدارة الرئيس باراك أوباما»: whom the body follows. */
  private int leader(int at) {
    Edge part = BareName.head(page, at, tags.part);
    Edge person = page.lattice().longest(at, tags.person);
    boolean partial = part != null && part.proclitics() == 0;
    Edge named = person != null && person.proclitics() == 0 ? person : null;
    if (page.is(at, tags.notName) || (named == null && !partial)) {
      return noun.to();
    }
    properName = true;
    return named != null ? named.to() : at + 1;
  }

  private boolean belongs(int at) {
    if (words.isOfAnother(at)
        || words.isObject(at)
        || (at > noun.to() && page.is(at, tags.judgement))) {
      return false;
    }
    String word = page.tokens().word(at);
    boolean members = word.startsWith("لل") && page.is(at, tags.plural);
    if ((words.isOnlyTitle(at) && !members)
        || (properName && (words.disagrees(at) || page.is(at, tags.time)))
        || (page.is(at, tags.notName) && !page.is(at, tags.adjective) && !words.isField(at))
        || !(page.is(at, tags.definite) || (page.is(at, tags.field) && at == noun.to()))) {
      return false;
    }
    if (word.startsWith("وال")) {
      return at > noun.to()
          && (purpose || (country == null && !properName && tags.kinds.joinsFields(noun)))
          && !page.is(at, tags.institution);
    }
    if (word.startsWith("لل")) {
      boolean first = !purpose && (at > noun.to() || properName);
      purpose = true;
      return first && tags.kinds.hasPurpose(noun);
    }
    boolean persons = words.isDefinite() && (word.endsWith("ين") || word.endsWith("ون"));
    if (purpose && !word.endsWith("ي") && !word.endsWith("يه")) {
      return false;
    }
    boolean governed =
        persons || word.startsWith("بال") || word.startsWith("ولل") || word.startsWith("وبال");
    return !governed && (country == null || page.is(at, tags.adjective));
  }

  /** «الإدارة العامة»: a rank that every office of the kind may have. */
  boolean isRankAlone(int end) {
    return words.isDefinite()
        && end == noun.to() + 1
        && tags.kinds.isOffice(noun)
        && page.is(end - 1, tags.rank);
  }

  /** «حركة التجارة»: the noun in its plain sense. */
  boolean isCommonNoun(int end) {
    return !words.isDefinite()
        && end == noun.to() + 1
        && !properName
        && country == null
        && tags.kinds.isVerbal(noun)
        && (page.is(end - 1, tags.common) || page.is(end - 1, tags.loose));
  }

  /** «قوات مجلس», «تنظيم مكون»: an indefinite word that nothing follows names no body. */
  boolean isOpen(int end) {
    int last = end - 1;
    return last >= noun.to()
        && !properName
        && country == null
        && !page.is(last, tags.definite)
        && !page.is(last, tags.field)
        && !page.is(last, tags.organisation)
        && !page.is(last, tags.mechanism)
        && (page.is(last, tags.institution) || page.is(last, tags.common));
  }
}
