package org.mahdar.reading.names;

import org.jspecify.annotations.Nullable;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.words.Proclitics;
import org.mahdar.text.Tokens;

/** What a word of a person's name may be: to begin it, to go on with it, to end it. */
final class NameWord {

  private static final char FIRST_ARABIC = '\u0600';

  private final Page page;
  private final NameTags tags;

  NameWord(Page page, NameTags tags) {
    this.page = page;
    this.tags = tags;
  }

  /** «بوتين»: a surname that is nothing else, and behind no name of somebody else. */
  boolean isOnlySurname(int token, Edge person) {
    if (person.proclitics() != 0 || page.is(token, tags.given) || page.is(token, tags.common)) {
      return false;
    }
    boolean otherGiven = token > 0 && (isListed(token - 1) || isUnknown(token - 1));
    return !otherGiven && !isClosed(token) && isUnknown(token);
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
    return isUnknown(token)
        && !isClosed(token)
        && !page.is(token, tags.divine)
        && !page.is(token, tags.definite)
        && !hasCut(token)
        && !isAdjective(token)
        && !WordShape.isConjoinedNoun(page.tokens().word(token), last(token));
  }

  boolean continues(int token, int limit) {
    if (!isWord(token) || page.tokens().startsLine(token) || page.is(token, tags.eulogy)) {
      return false;
    }
    if (isSurnameOfOffice(token, limit) || isBeforeFamilyName(token, limit)) {
      return true;
    }
    if (isClosed(token)) {
      return false;
    }
    if (isListed(token) || isParticle(token)) {
      return !isConjoined(token) && !opensOffice(token);
    }
    if (page.is(token, tags.definite)) {
      return familyName(token, limit);
    }
    return isUnknown(token)
        && !isConjoined(token)
        && !isAdjective(token)
        && !WordShape.isGovernedNoun(page.tokens().word(token));
  }

  /** A particle by itself: «ولي» is no «و» and «لي». */
  boolean isParticle(int token) {
    Edge particle = BareName.head(page, token, tags.particle);
    return particle != null && particle.proclitics() == 0 && !isThen(token);
  }

  /** «فان» stands in names, «فإن» opens a clause. */
  private boolean isThen(int token) {
    return page.words(token, token + 1).equals("فإن");
  }

  /** «عبد», which with the definite word behind it makes one given name. */
  boolean isServant(int token) {
    return page.is(token, tags.servant) && isParticle(token);
  }

  /** «أحمد بن حلي»: what follows «son of» is a name, whatever else the word may mean. */
  boolean isBehindParticle(int token) {
    return isParticle(token - 1)
        && isWord(token)
        && !page.tokens().startsLine(token)
        && !page.is(token, tags.that)
        && !page.is(token, tags.preposition)
        && (isListed(token) || page.is(token, tags.possessed) || !page.is(token, tags.title));
  }

  /** «آل سعود», «بن عبدالعزيز»: a particle of names goes on with one, whatever else it may mean. */
  boolean opensChain(int token) {
    return isWord(token) && !page.tokens().startsLine(token) && !page.is(token, tags.eulogy);
  }

  boolean isListed(int token) {
    return page.is(token, tags.given) || page.is(token, tags.part);
  }

  boolean isFamilyName(int token) {
    return page.is(token, tags.definite) && !page.is(token, tags.particle);
  }

  /** A definite word ends a name as its family name unless it is a known word or has company. */
  private boolean familyName(int token, int limit) {
    String word = page.tokens().word(token);
    if (!isUnknown(token) || !word.startsWith("ال")) {
      return false;
    }
    boolean plural =
        word.endsWith("ات") || word.endsWith("ين") || (word.endsWith("ون") && word.length() > 6);
    boolean tribe = word.endsWith("ي") && (isListed(token - 1) || isServant(token - 2));
    boolean company =
        !tribe
            && token + 1 < limit
            && page.is(token + 1, tags.definite)
            && page.tokens().word(token + 1).startsWith("ال")
            && !page.is(token + 1, tags.part)
            && !page.is(token + 1, tags.title);
    return !plural && !company && !isAdjective(token);
  }

  /**
   * A word in ـة that no list of names holds is a noun or an adjective, but behind a given name.
   */
  private boolean isAdjective(int token) {
    boolean familyName =
        isListed(token - 1)
            && (!page.is(token, tags.definite) || isBehindGivenName(token))
            && !page.tokens().word(token).endsWith("يه");
    return last(token) == 'ة' && !familyName;
  }

  /** «عبدالله الربيعة», «فؤاد السنيورة»; in «عالية الجودة» the first may be an adjective. */
  private boolean isBehindGivenName(int token) {
    boolean given = page.is(token - 1, tags.given) && !page.tokens().word(token - 1).endsWith("ه");
    return given || isServant(token - 2);
  }

  /** The last letter as written. */
  private char last(int token) {
    return page.text().charAt(page.tokens().end(token) - 1);
  }

  /**
   * A word that has a reading which ends names: a particle, a verb of saying, a listed common word.
   * «علي» with its two dots is the name, «على» the preposition.
   */
  boolean isClosed(int token) {
    if (isDotted(token)) {
      return false;
    }
    if (page.is(token, tags.notName) || isThen(token)) {
      return true;
    }
    for (Edge edge : page.lattice().at(token)) {
      boolean governed = (edge.proclitics() & (Proclitics.BI | Proclitics.LI)) != 0;
      if ((edge.length() == 1 || governed)
          && !(governed && edge.has(tags.commonVerb))
          && edge.value() != null
          && !isNameEdge(edge)
          && !isNamesake(token, edge)) {
        return true;
      }
    }
    return false;
  }

  /** «شكري» (no «my thanks»), «خيري تركي», «الأمير تركي»: a given name with another reading. */
  private boolean isNamesake(int token, Edge edge) {
    return isListed(token)
        && (edge.has(tags.mine) || (edge.has(tags.nationality) && isBehindName(token)));
  }

  private boolean isBehindName(int token) {
    boolean titled = page.is(token - 1, tags.title) && page.is(token - 1, tags.definite);
    return titled || page.is(token - 1, tags.given);
  }

  /** «ولي العهد» behind a name is an office, though «ولي» is also a given name. */
  private boolean opensOffice(int token) {
    Edge office = page.lattice().longest(token, tags.title);
    return office != null && office.length() > 1;
  }

  /** «أحمد درع الجميلي»: between a given name and a family name in ـي any noun is a name. */
  private boolean isBeforeFamilyName(int token, int limit) {
    int next = token + 1;
    return page.is(token, tags.common)
        && page.is(token - 1, tags.given)
        && !page.is(token, tags.definite)
        && !page.is(token, tags.notName)
        && !page.is(token, tags.finite)
        && !page.is(token, tags.title)
        && !page.is(token, tags.boundWord)
        && next < limit
        && isWord(next)
        && page.tokens().word(next).endsWith("ي")
        && familyName(next, limit);
  }

  /** «محمد الخطيب», «أحمد القاضي»: a definite title that ends a name is a family name. */
  private boolean isSurnameOfOffice(int token, int limit) {
    return page.is(token, tags.surname)
        && page.is(token, tags.definite)
        && page.is(token - 1, tags.given)
        && (token + 1 >= limit || !(isListed(token + 1) || page.is(token + 1, tags.definite)));
  }

  private boolean isDotted(int token) {
    return page.is(token, tags.preposition) && page.is(token, tags.given) && last(token) == 'ي';
  }

  /** No class of word is known for it, and its shape is none of a verb's: as most names are. */
  private boolean isUnknown(int token) {
    for (Edge edge : page.lattice().at(token)) {
      if (edge.value() != null && edge.length() == 1 && !isNameEdge(edge)) {
        return false;
      }
    }
    String word = page.tokens().word(token);
    String bare = word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
    return WordShape.mayBeName(bare, page.words(token, token + 1));
  }

  private boolean isNameEdge(Edge edge) {
    return edge.has(tags.given)
        || edge.has(tags.part)
        || edge.has(tags.particle)
        || edge.has(tags.surname)
        || edge.has(tags.person);
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
