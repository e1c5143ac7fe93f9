package org.mahdar.reading.names;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.words.Proclitics;

/**
 * The words before a name that say who somebody is: a title, its complements (a ministry's field,
 * an organisation, a country) and its adjectives.
 *
 * @param end the token after the phrase
 * @param headEnd the token after its first noun, which may be several words: «رئيس الوزراء»
 * @param officeFrom the token at which the office starts, behind honorifics
 * @param complements what the office is of, folded: a field, a body; no state
 * @param country the state it belongs to, or null
 * @param office whether it says more than an honorific does
 * @param holder whether its noun is an office that one person holds, not a profession that many do
 * @param anchored whether it names the state or the body that the office belongs to
 * @param several whether it announces more than one person
 */
record TitlePhrase(
    int end,
    int headEnd,
    int officeFrom,
    List<String> complements,
    @Nullable String country,
    boolean office,
    boolean holder,
    boolean anchored,
    boolean several) {

  /** Reads the title that starts at a token. */
  static @Nullable TitlePhrase read(Page page, NameTags tags, int token, int limit) {
    Edge first = page.lattice().longest(token, tags.title);
    return first == null || isOther(page, tags, token, first)
        ? null
        : new TitleScan(page, tags, limit).from(first);
  }

  /** Words that only look like a title: «أمام» (إمام), «طالب الرئيس», «الحل السياسي». */
  private static boolean isOther(Page page, NameTags tags, int token, Edge first) {
    return isPreposition(page, tags, token)
        || isVerb(page, tags, token, first)
        || isAttribute(page, tags, token, first)
        || isOfFeminine(page, tags, token, first);
  }

  private static boolean isPreposition(Page page, NameTags tags, int token) {
    return page.is(token, tags.preposition) && !page.words(token, token + 1).contains("إ");
  }

  /** «طالب الرئيس» is a verb and its subject, not a student: a title before a title is none. */
  private static boolean isVerb(Page page, NameTags tags, int token, Edge first) {
    return page.is(token, tags.report)
        && page.is(token, tags.finite)
        && !page.is(token, tags.definite)
        && (first.has(tags.profession) || page.is(first.to(), tags.title));
  }

  /** «السوق الرئيسة»: behind a definite noun such a word is its adjective. */
  private static boolean isOfFeminine(Page page, NameTags tags, int token, Edge first) {
    return first.length() == 1
        && first.proclitics() == 0
        && token > 0
        && page.is(token, tags.definite)
        && page.tokens().word(token).endsWith("ه")
        && page.is(token - 1, tags.definite)
        && !page.is(token - 1, tags.title)
        && !page.is(token - 1, tags.adjective)
        && !page.is(token - 1, tags.nationality)
        && (page.tokens().word(token - 1).endsWith("ه") || page.is(token - 1, tags.common))
        && !page.tokens().startsLine(token);
  }

  /** A profession in ـي behind a noun is its adjective. */
  private static boolean isAttribute(Page page, NameTags tags, int token, Edge first) {
    if (!first.has(tags.profession) || first.length() > 1 || token == 0) {
      return false;
    }
    String word = page.tokens().word(token);
    int before = token - 1;
    return (word.endsWith("ي") || word.endsWith("يه"))
        && (first.proclitics() & Proclitics.CONJUNCTIONS) == 0
        && page.is(before, tags.word)
        && !page.tokens().startsLine(token)
        && !page.is(before, tags.finite)
        && !page.is(before, tags.preposition)
        && !page.is(before, tags.title)
        && !page.is(before, tags.time);
  }
}
