package org.mahdar.reading.names;

import org.jspecify.annotations.Nullable;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.words.Proclitics;
import org.mahdar.text.Tokens;

/** What a word of a person's name may be: to begin it, to go on with it. */
final class NameWord {

  private static final char FIRST_ARABIC = '\u0600';

  private final Page page;
  private final NameTags tags;
  private final NameReadings readings;
  private final FamilyNames family;

  NameWord(Page page, NameTags tags) {
    this.page = page;
    this.tags = tags;
    this.readings = new NameReadings(page, tags);
    this.family = new FamilyNames(page, tags, readings);
  }

  /** «بوتين»: a surname that is nothing else, and behind no name of somebody else. */
  boolean isOnlySurname(int token, Edge person) {
    if (person.proclitics() != 0 || page.is(token, tags.given) || page.is(token, tags.common)) {
      return false;
    }
    boolean otherGiven = token > 0 && (isListed(token - 1) || readings.isUnknown(token - 1));
    return !otherGiven && !isClosed(token) && readings.isUnknown(token);
  }

  /** A given name that no particle is written onto. */
  boolean isGivenName(int token) {
    Edge given = BareName.head(page, token, tags.given);
    return given != null && given.proclitics() == 0;
  }

  @Nullable Edge longestPerson(int token) {
    Edge edge = page.lattice().longest(token, tags.person);
    return edge != null && edge.proclitics() == 0 ? edge : null;
  }

  boolean starts(int token) {
    if (!isWord(token) || page.is(token, tags.eulogy)) {
      return false;
    }
    if (longestPerson(token) != null) {
      return true;
    }
    if (isListed(token)) {
      return !isClosed(token) && !page.is(token, tags.divine);
    }
    return readings.isUnknown(token)
        && !isClosed(token)
        && !page.is(token, tags.divine)
        && !page.is(token, tags.definite)
        && !hasCut(token)
        && !family.isAdjective(token)
        && !isBeforeName(token)
        && !WordShape.isPurpose(page.tokens().word(token), page.words(token, token + 1))
        && !WordShape.isConjoinedNoun(page.tokens().word(token), readings.last(token));
  }

  /** «تصرفات فلان», «حفرالباطن فلان بن فلان»: a word before a whole name is no part of it. */
  private boolean isBeforeName(int token) {
    int next = token + 1;
    Edge person = page.lattice().longest(next, tags.person);
    boolean known = person != null && person.length() > 1;
    return known || (page.is(next, tags.given) && readings.isParticle(next + 1));
  }

  /**
   * Whether a name goes on with a word.
   *
   * @param bare whether only a title and one given name stand before it
   */
  boolean continues(int token, int limit, boolean bare) {
    if (!isWord(token) || page.tokens().startsLine(token) || page.is(token, tags.eulogy)) {
      return false;
    }
    if (family.byPlace(token, limit, bare)) {
      return true;
    }
    if (isClosed(token)) {
      return false;
    }
    if (isListed(token) || isParticle(token)) {
      return !isConjoined(token) && !opensOffice(token);
    }
    if (page.is(token, tags.definite)) {
      return family.byForm(token, limit, bare);
    }
    return readings.isUnknown(token)
        && !isConjoined(token)
        && !family.isAdjective(token)
        && !WordShape.isGovernedNoun(page.tokens().word(token));
  }

  boolean isParticle(int token) {
    return readings.isParticle(token);
  }

  boolean isServant(int token) {
    return readings.isServant(token);
  }

  boolean isListed(int token) {
    return readings.isListed(token);
  }

  boolean isClosed(int token) {
    return readings.isClosed(token);
  }

  boolean isFamilyName(int token) {
    return family.is(token);
  }

  /** «أحمد بن حلي»: what follows «son of» is a name, whatever else the word may mean. */
  boolean isBehindParticle(int token) {
    return isParticle(token - 1)
        && isWord(token)
        && !page.tokens().startsLine(token)
        && !page.is(token, tags.that)
        && !page.is(token, tags.preposition)
        && (isListed(token) || !page.is(token, tags.time))
        && (isListed(token) || page.is(token, tags.possessed) || !page.is(token, tags.title));
  }

  /** «آل سعود», «بن عبدالعزيز»: a particle of names goes on with one, whatever else it may mean. */
  boolean opensChain(int token) {
    return isWord(token) && !page.tokens().startsLine(token) && !page.is(token, tags.eulogy);
  }

  /** «ولي العهد» behind a name is an office, though «ولي» is also a given name. */
  private boolean opensOffice(int token) {
    Edge office = page.lattice().longest(token, tags.title);
    return office != null && office.length() > 1;
  }

  private boolean isConjoined(int token) {
    String word = page.tokens().word(token);
    return word.length() > 3
        && (word.startsWith("وال")
            || word.startsWith("بال")
            || word.startsWith("لل")
            || (word.startsWith("و")
                && (hasCut(token) || !(isListed(token) || word.startsWith("وو")))));
  }

  private boolean hasCut(int token) {
    for (Edge edge : page.lattice().at(token)) {
      if ((edge.proclitics() & Proclitics.WA) != 0) {
        return true;
      }
    }
    return false;
  }

  boolean isWord(int token) {
    String word = page.tokens().word(token);
    return page.tokens().kind(token) == Tokens.Kind.WORD
        && word.length() > 1
        && word.charAt(0) >= FIRST_ARABIC;
  }
}
