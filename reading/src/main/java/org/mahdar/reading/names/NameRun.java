package org.mahdar.reading.names;

import org.jspecify.annotations.Nullable;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.words.Proclitics;
import org.mahdar.text.Tokens;

/**
 * How far a person's name reaches. Arabic has no capitals, so a name is what stands where a name
 * may stand (behind a title, before a comma or a verb) and is no word that ends names: a known word
 * of another class, a particle, a definite noun that is no family name.
 */
final class NameRun {

  private static final int LONGEST = 12;

  /** A name that no list knows has a given name, a family name and perhaps one between. */
  private static final int LONGEST_UNKNOWN = 3;

  private static final char FIRST_ARABIC = '\u0600';

  private final Page page;
  private final NameTags tags;

  NameRun(Page page, NameTags tags) {
    this.page = page;
    this.tags = tags;
  }

  /**
   * The token after a name that starts at {@code token}, or {@code token} itself where none does.
   *
   * @param limit the token that the name may not reach over
   */
  int end(int token, int limit) {
    if (token >= limit || !starts(token)) {
      return token;
    }
    Edge known = longestPerson(token);
    int end = known != null ? known.to() : token + 1;
    int unlisted = known != null || isListed(token) ? 0 : 1;
    int words = end - token;
    boolean family = known != null && isFamilyName(end - 1);
    while (end < limit && end - token < LONGEST && !family) {
      boolean chained = isParticle(end) ? opensChain(end) : isBehindParticle(end);
      if (!chained) {
        unlisted += isListed(end) ? 0 : 1;
        words++;
        boolean strange =
            !isListed(end) && (known != null || unlisted + words > LONGEST_UNKNOWN + 2);
        if (strange || !continues(end, limit)) {
          break;
        }
      }
      family = isFamilyName(end);
      end++;
    }
    while (end > token && page.is(end - 1, tags.particle) && !page.is(end - 1, tags.given)) {
      end--;
    }
    return end;
  }

  /** The same behind a title, where a given name is one whatever else it may be. */
  int endBehindTitle(int token, int limit) {
    if (token + 1 < limit && isGivenName(token) && !page.is(token, tags.notName)) {
      boolean verb = page.is(token, tags.finite) && !page.is(token, tags.report);
      if ((verb || page.is(token, tags.title)) && isListedOrUnknown(token + 1, limit)) {
        return Math.max(end(token + 1, limit), token + 2);
      }
    }
    return end(token, limit);
  }

  /** «بوتين»: a surname that is nothing else, and behind no name of somebody else. */
  boolean isOnlySurname(int token, Edge person) {
    if (person.proclitics() != 0 || page.is(token, tags.given) || page.is(token, tags.common)) {
      return false;
    }
    boolean otherGiven = token > 0 && (isListed(token - 1) || isUnknown(token - 1));
    return !otherGiven && !isClosed(token) && isUnknown(token);
  }

  private boolean isListedOrUnknown(int token, int limit) {
    return !page.is(token, tags.boundWord) && continues(token, limit);
  }

  /** A given name that no particle is written onto. */
  private boolean isGivenName(int token) {
    Edge given = BareName.head(page, token, tags.given);
    return given != null && given.proclitics() == 0;
  }

  private @Nullable Edge longestPerson(int token) {
    Edge edge = page.lattice().longest(token, tags.person);
    return edge != null && edge.proclitics() == 0 ? edge : null;
  }

  /** Whether a name known by a given name or the lexicon starts here, with no title before it. */
  boolean startsAlone(int token, int limit) {
    if (!isWord(token) || isClosed(token) || !page.is(token, tags.given)) {
      return false;
    }
    int next = token + 1;
    return next < limit
        && continues(next, limit)
        && (isListed(next) || isFamilyName(next) || (isParticle(next) && end(token, limit) > next));
  }

  private boolean starts(int token) {
    if (!isWord(token) || page.is(token, tags.eulogy)) {
      return false;
    }
    if (longestPerson(token) != null) {
      return true;
    }
    if (isListed(token)) {
      return !isClosed(token);
    }
    return isUnknown(token)
        && !isClosed(token)
        && !page.is(token, tags.definite)
        && !hasCut(token)
        && !isAdjective(token)
        && !WordShape.isConjoinedNoun(page.tokens().word(token), last(token));
  }

  private boolean continues(int token, int limit) {
    if (!isWord(token)
        || page.tokens().startsLine(token)
        || page.is(token, tags.eulogy)
        || isClosed(token)) {
      return false;
    }
    if (isListed(token) || page.is(token, tags.particle)) {
      return !isConjoined(token);
    }
    if (page.is(token, tags.definite)) {
      return familyName(token, limit);
    }
    return isUnknown(token)
        && !isConjoined(token)
        && !isAdjective(token)
        && !WordShape.isGovernedNoun(page.tokens().word(token));
  }

  /** «أحمد بن حلي»: what follows «son of» is a name, whatever else the word may mean. */
  private boolean isBehindParticle(int token) {
    return page.is(token - 1, tags.particle)
        && isWord(token)
        && !page.tokens().startsLine(token)
        && !page.is(token, tags.that)
        && !page.is(token, tags.preposition)
        && (isListed(token) || !page.is(token, tags.title));
  }

  /** «آل سعود», «بن عبدالعزيز»: a particle of names goes on with one, whatever else it may mean. */
  private boolean opensChain(int token) {
    return isWord(token) && !page.tokens().startsLine(token) && !page.is(token, tags.eulogy);
  }

  /** Whether a word behind the first shows the run to be one name: «سعود القحطاني», «بن سعود». */
  boolean goesOn(int token, int end) {
    return end > token + 1
        && (isListed(token + 1) || isParticle(token + 1) || isFamilyName(token + 1));
  }

  private boolean isParticle(int token) {
    return page.is(token, tags.particle);
  }

  private boolean isListed(int token) {
    return page.is(token, tags.given) || page.is(token, tags.part);
  }

  private boolean isFamilyName(int token) {
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
    boolean company =
        token + 1 < limit
            && page.is(token + 1, tags.definite)
            && page.tokens().word(token + 1).startsWith("ال")
            && !page.is(token + 1, tags.part);
    return !plural && !company && !isAdjective(token);
  }

  /**
   * A word in ـة that no list of names holds is a noun or an adjective, but behind a given name.
   */
  private boolean isAdjective(int token) {
    boolean familyName =
        isListed(token - 1)
            && !page.is(token, tags.definite)
            && !page.tokens().word(token).endsWith("يه");
    return last(token) == 'ة' && !familyName;
  }

  /** The last letter as written. */
  private char last(int token) {
    return page.text().charAt(page.tokens().end(token) - 1);
  }

  /**
   * A word that has a reading which ends names: a particle, a verb of saying, a listed common word.
   * «علي» with its two dots is the name, «على» the preposition.
   */
  private boolean isClosed(int token) {
    if (isDotted(token)) {
      return false;
    }
    if (page.is(token, tags.notName)) {
      return true;
    }
    for (Edge edge : page.lattice().at(token)) {
      boolean governed = (edge.proclitics() & (Proclitics.BI | Proclitics.LI)) != 0;
      if ((edge.length() == 1 || governed) && edge.value() != null && !isNameEdge(edge)) {
        return true;
      }
    }
    return false;
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
        || edge.has(tags.person);
  }

  private boolean isConjoined(int token) {
    String word = page.tokens().word(token);
    return word.length() > 3
        && (word.startsWith("وال")
            || word.startsWith("بال")
            || word.startsWith("لل")
            || (word.startsWith("و") && (hasCut(token) || !isListed(token))));
  }

  private boolean hasCut(int token) {
    for (Edge edge : page.lattice().at(token)) {
      if ((edge.proclitics() & Proclitics.WA) != 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isWord(int token) {
    String word = page.tokens().word(token);
    return page.tokens().kind(token) == Tokens.Kind.WORD
        && word.length() > 1
        && word.charAt(0) >= FIRST_ARABIC;
  }
}
