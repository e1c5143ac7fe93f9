package org.mahdar.reading.names;

import org.mahdar.grammar.Edge;
import org.mahdar.reading.page.Page;

/**
 * How far a person's name reaches. Arabic has no capitals, so a name is what stands where a name
 * may stand (behind a title, before a comma or a verb) and is no word that ends names: a known word
 * of another class, a particle, a definite noun that is no family name.
 */
final class NameRun {

  private static final int LONGEST = 12;

  /** A name that no list knows has a given name, a family name and perhaps one between. */
  private static final int LONGEST_UNKNOWN = 3;

  private final Page page;
  private final NameTags tags;
  private final NameWord words;

  NameRun(Page page, NameTags tags) {
    this.page = page;
    this.tags = tags;
    this.words = new NameWord(page, tags);
  }

  /**
   * The token after a name that starts at {@code token}, or {@code token} itself where none does.
   *
   * @param limit the token that the name may not reach over
   */
  int end(int token, int limit) {
    return end(token, limit, false);
  }

  private int end(int token, int limit, boolean titled) {
    if (token >= limit || !words.starts(token)) {
      return token;
    }
    Edge known = words.longestPerson(token);
    int end = known != null ? known.to() : token + 1;
    int unlisted = known != null || words.isListed(token) ? 0 : 1;
    int count = end - token;
    boolean family = known != null && words.isFamilyName(end - 1) && !words.isServant(end - 2);
    while (end < limit && end - token < LONGEST && !family) {
      boolean chained = words.isParticle(end) ? words.opensChain(end) : words.isBehindParticle(end);
      if (!chained) {
        unlisted += words.isListed(end) ? 0 : 1;
        count++;
        boolean whole = known != null && !words.isServant(end - 2);
        boolean strange = !words.isListed(end) && (whole || unlisted + count > LONGEST_UNKNOWN + 2);
        boolean bare = titled && count == 2 && words.isGivenName(token);
        if (strange || !words.continues(end, limit, bare)) {
          break;
        }
      }
      family = words.isFamilyName(end) && !words.isServant(end - 1);
      end++;
    }
    while (end > token && isOpen(end - 1)) {
      end--;
    }
    return end;
  }

  /** A particle that a name goes on behind: no name ends with «بن»; «عبد الرحمن» is whole. */
  private boolean isOpen(int token) {
    return page.is(token, tags.particle)
        && !page.is(token, tags.given)
        && !words.isServant(token - 1);
  }

  /** The same behind a title, where a given name is one whatever else it may be. */
  int endBehindTitle(int token, int limit) {
    if (token + 1 < limit && words.isGivenName(token)) {
      boolean verb = page.is(token, tags.finite) && !page.is(token, tags.report);
      boolean other = (verb || page.is(token, tags.title)) && !page.is(token, tags.notName);
      boolean month = page.is(token, tags.month) && words.isGivenName(token + 1);
      if (month || (other && isListedOrUnknown(token + 1, limit))) {
        return Math.max(end(token + 1, limit), token + 2);
      }
    }
    return end(token, limit, true);
  }

  private boolean isListedOrUnknown(int token, int limit) {
    return !page.is(token, tags.boundWord) && words.continues(token, limit, false);
  }

  /** «بوتين»: a surname that is nothing else, and behind no name of somebody else. */
  boolean isOnlySurname(int token, Edge person) {
    return words.isOnlySurname(token, person);
  }

  /** Whether a name known by a given name or the lexicon starts here, with no title before it. */
  boolean startsAlone(int token, int limit) {
    if (words.isServant(token)) {
      return end(token, limit) > token + 2;
    }
    if (!words.isWord(token) || words.isClosed(token) || !page.is(token, tags.given)) {
      return false;
    }
    int next = token + 1;
    return next < limit
        && words.continues(next, limit, false)
        && (words.isListed(next)
            || words.isFamilyName(next)
            || (page.is(next, tags.particle) && end(token, limit) > next));
  }

  /** «عبد الله بن عبد العزيز الربيعة» is not whom the lexicon knows by the words before. */
  boolean isSomebodyElse(Edge person, int end) {
    return end > person.to() && words.isServant(person.to() - 2) && words.isFamilyName(end - 1);
  }

  /** Whether a word behind the first shows the run to be one name: «سعود القحطاني», «بن سعود». */
  boolean goesOn(int token, int end) {
    int next = token + 1;
    return end > next
        && (words.isListed(next) || page.is(next, tags.particle) || words.isFamilyName(next));
  }
}
