package org.mahdar.reading.names;

import org.mahdar.grammar.Edge;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.words.Proclitics;

/** The last word of a name: by its form, or a word that only its place makes a family name. */
final class FamilyNames {

  private final Page page;
  private final NameTags tags;
  private final NameReadings readings;

  FamilyNames(Page page, NameTags tags, NameReadings readings) {
    this.page = page;
    this.tags = tags;
    this.readings = readings;
  }

  boolean is(int token) {
    return page.is(token, tags.definite) && !page.is(token, tags.particle);
  }

  /**
   * A definite word ends a name as its family name unless it is a known word or has company.
   *
   * @param bare whether only a title and one given name stand before it
   */
  boolean byForm(int token, int limit, boolean bare) {
    String word = page.tokens().word(token);
    if (!readings.isUnknown(token) || !word.startsWith("ال")) {
      return false;
    }
    boolean son = readings.isListed(token - 1) && readings.isParticle(token - 2);
    boolean tribe =
        word.endsWith("ي")
            && (readings.isListed(token - 1)
                || readings.isServant(token - 2)
                || page.is(token - 2, tags.honorific));
    boolean company =
        !tribe
            && !son
            && token + 1 < limit
            && page.is(token + 1, tags.definite)
            && page.tokens().word(token + 1).startsWith("ال")
            && !page.is(token + 1, tags.part)
            && !page.is(token + 1, tags.title);
    return (bare || !isPlural(word) || isBeforeOffice(token, limit))
        && !company
        && !isAdjective(token);
  }

  /** «جاسم السعدون رئيس المؤسسة»: between a given name and an office nobody is in the plural. */
  private boolean isBeforeOffice(int token, int limit) {
    int next = token + 1;
    return page.is(token - 1, tags.given)
        && next < limit
        && page.is(next, tags.holder)
        && !page.is(next, tags.definite);
  }

  /** «المسؤولين»; behind a title and a given name («أنور السادات») it is a family name. */
  private static boolean isPlural(String word) {
    return word.endsWith("ات") || word.endsWith("ين") || (word.endsWith("ون") && word.length() > 6);
  }

  /**
   * A known word that ends a name all the same, for where it stands.
   *
   * @param bare whether only a title and one given name stand before it: somebody in office has
   *     another name as well
   */
  boolean byPlace(int token, int limit, boolean bare) {
    return isOffice(token, limit)
        || isBeforeFamilyName(token, limit)
        || (bare && (isNationality(token) || isBeforeClause(token, limit)));
  }

  /**
   * A word in ـة that no list of names holds is a noun or an adjective, but behind a given name.
   */
  boolean isAdjective(int token) {
    boolean familyName =
        readings.isListed(token - 1)
            && (!page.is(token, tags.definite) || isBehindGivenName(token))
            && !page.tokens().word(token).endsWith("يه");
    return readings.last(token) == 'ة' && !familyName;
  }

  /** «عبدالله الربيعة», «فؤاد السنيورة»; in «عالية الجودة» the first may be an adjective. */
  private boolean isBehindGivenName(int token) {
    boolean given = page.is(token - 1, tags.given) && !page.tokens().word(token - 1).endsWith("ه");
    return given || readings.isServant(token - 2);
  }

  /** «محمد الخطيب», «حاتم بن حسن قاضي»: a title that ends a name is a family name. */
  private boolean isOffice(int token, int limit) {
    int next = token + 1;
    boolean other = next < limit && (readings.isListed(next) || page.is(next, tags.definite));
    return page.is(token, tags.surname)
        && page.is(token - 1, tags.given)
        && !other
        && (page.is(token, tags.definite) || readings.isParticle(token - 2));
  }

  /** «اللواء منصور التركي»: an adjective would stand before the name. */
  private boolean isNationality(int token) {
    return page.is(token, tags.nationality)
        && page.is(token, tags.definite)
        && page.tokens().word(token).startsWith("ال")
        && page.tokens().word(token).endsWith("ي");
  }

  /** «أحمد درع الجميلي»: between a given name and a family name in ـي any noun is a name. */
  private boolean isBeforeFamilyName(int token, int limit) {
    int next = token + 1;
    return page.is(token, tags.common)
        && page.is(token - 1, tags.given)
        && !page.is(token, tags.definite)
        && isNoun(token)
        && next < limit
        && page.tokens().word(next).endsWith("ي")
        && byForm(next, limit, false);
  }

  /** «الخبير طارق حرب أكد», «رئيس الحكومة الحبيب الصيد أن»: what a clause ends behind. */
  private boolean isBeforeClause(int token, int limit) {
    if (!isNoun(token) || isNamedBody(token)) {
      return false;
    }
    int next = token + 1;
    boolean clause = next < limit && opensClause(next);
    if (page.is(token, tags.definite)) {
      boolean office = page.is(next, tags.title) && !page.is(next, tags.definite);
      return clause || (next < limit && office);
    }
    boolean pause = next >= limit || page.is(next, tags.comma) || page.tokens().is(next, '(');
    return (clause || pause) && !page.tokens().word(token).endsWith("ا");
  }

  private boolean opensClause(int token) {
    if (page.is(token, tags.that) || page.is(token, tags.biThat) || page.is(token, tags.colon)) {
      return true;
    }
    for (Edge edge : page.lattice().at(token)) {
      if (edge.has(tags.report) && edge.has(tags.finite) && !Proclitics.conjoined(edge)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNoun(int token) {
    return (!page.is(token, tags.notName) || page.is(token, tags.notNameNoun))
        && !page.is(token, tags.finite)
        && !page.is(token, tags.title)
        && !page.is(token, tags.boundWord)
        && !page.is(token, tags.possessed)
        && !page.is(token, tags.that);
  }

  private boolean isNamedBody(int token) {
    return page.is(token, tags.state)
        || page.is(token, tags.capital)
        || page.is(token, tags.organisation)
        || page.is(token, tags.institution)
        || page.is(token, tags.nationality);
  }
}
