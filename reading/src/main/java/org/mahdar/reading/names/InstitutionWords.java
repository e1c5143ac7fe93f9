package org.mahdar.reading.names;

import org.mahdar.grammar.Edge;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.words.Proclitics;

/** What a word behind the noun of an institution is by itself: its genitive, its adjective. */
final class InstitutionWords {

  private static final char FATHATAN = '\u064b';

  private final Page page;
  private final NameTags tags;
  private final Edge noun;
  private final int limit;
  private final boolean definite;

  InstitutionWords(Page page, NameTags tags, Edge noun, int limit) {
    this.page = page;
    this.tags = tags;
    this.noun = noun;
    this.limit = limit;
    this.definite = page.is(noun.from(), tags.definite);
  }

  boolean isDefinite() {
    return definite;
  }

  /** «أدانت المحكمة الحكومة»: behind a definite noun another one is no part of it. */
  boolean isObject(int at) {
    return definite && page.is(at, tags.institution) && !page.is(at, tags.alsoAdjective);
  }

  /**
   * «هرم السلطة الإيراني», «الشرطة التحقيق»: behind a feminine noun every adjective is feminine;
   * «محطات التلفزيون العراقية»: behind a masculine one none is.
   */
  boolean isOfAnother(int at) {
    if (!definite || at != noun.to() || !page.is(at, tags.definite)) {
      return false;
    }
    String head = page.tokens().word(at - 1);
    String word = page.tokens().word(at);
    if (head.endsWith("ه")) {
      return word.startsWith("ال") && !word.endsWith("ه") && !word.endsWith("ا") && !isElative(at);
    }
    return word.endsWith("ه") && page.is(noun.from(), tags.masculineBody);
  }

  /** «الكبرى», «العليا», «الأولى»: feminine without its ending. */
  private boolean isElative(int at) {
    return page.text().charAt(page.tokens().end(at) - 1) == 'ى';
  }

  /** «الفرقة 30» apart: «هيئة تنظيم الاتصالات», «أمانة منطقة الرياض»: two nouns of it. */
  int genitive(int at) {
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

  /** «الهيئة الوطنية لمكافحة الفساد»: the end of what it is for, or {@code at}. */
  int purpose(int at) {
    int next = at + 1;
    Edge purpose = page.lattice().longest(at, tags.bodyPurpose);
    return purpose != null
            && purpose.proclitics() == Proclitics.LI
            && next < limit
            && tags.kinds.hasPurpose(noun)
            && isGenitive(next)
        ? next + 1
        : at;
  }

  private boolean isBareNoun(int at) {
    Edge common = BareName.head(page, at, tags.common);
    Edge known = common != null ? common : BareName.head(page, at, tags.loose);
    return known != null
        && known.proclitics() == 0
        && !page.is(at, tags.definite)
        && !page.tokens().word(at).endsWith("يه");
  }

  /** «لجنة التنمية الاجتماعية», «حزب العدالة والتنمية»: its field, though nobody is called so. */
  boolean isField(int at) {
    boolean joined = page.tokens().word(at).startsWith("وال");
    return page.is(at, tags.notNameNoun) && (at == noun.to() || joined) && !definite;
  }

  /** «معارضة لفلان»: a name with a particle is no part of the body's. */
  boolean isGoverned(int at) {
    Edge name = BareName.head(page, at, tags.part);
    name = name != null ? name : BareName.head(page, at, tags.given);
    return name != null && name.proclitics() != 0;
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

  /** Another body that is part of the name: its genitive, or its seat. */
  boolean belongs(Edge edge, int at) {
    boolean genitive =
        edge.proclitics() == 0 && at == noun.to() && !definite && !edge.has(tags.possessed);
    boolean seat =
        edge.proclitics() == Proclitics.BI && tags.kinds.isPlaced(noun) && at > noun.to();
    return genitive || seat;
  }

  /** «ذي ديلي نيشن»: behind a foreign article two words at most. */
  int foreign(int from) {
    int at = from;
    while (at < limit
        && at - from < 2
        && page.is(at, tags.word)
        && !page.is(at, tags.notName)
        && !page.is(at, tags.finite)
        && !page.is(at, tags.definite)) {
      at++;
    }
    return at;
  }

  /** «مركز الملك سلمان للإغاثة»: called after somebody. */
  int behindHonorific(int at) {
    Edge title = page.lattice().longest(at, tags.honorific);
    return title != null && title.proclitics() == 0 ? title.to() : at;
  }

  /** «مجلس الشؤون الاقتصادية»: an adjective, though somebody may be called so. */
  boolean isOnlyTitle(int at) {
    String word = page.tokens().word(at);
    boolean adjective =
        page.is(at - 1, tags.definite) && (word.endsWith("يه") || word.endsWith("ي"));
    return page.is(at, tags.title) && !adjective;
  }

  /** «جامعة هارفارد الدراسي»: of another noun than the one with the name. */
  boolean disagrees(int at) {
    return page.tokens().word(noun.from()).endsWith("ه")
        && page.tokens().word(at).startsWith("ال")
        && !page.tokens().word(at).endsWith("ه");
  }
}
