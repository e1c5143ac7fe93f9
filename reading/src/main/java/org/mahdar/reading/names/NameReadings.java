package org.mahdar.reading.names;

import org.mahdar.grammar.Edge;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.words.Proclitics;

/** What else a word may be that stands where a name may: the readings that end a name. */
final class NameReadings {

  private final Page page;
  private final NameTags tags;

  NameReadings(Page page, NameTags tags) {
    this.page = page;
    this.tags = tags;
  }

  /** A given name, or part of the name of somebody whom the lexicon knows. */
  boolean isListed(int token) {
    return page.is(token, tags.given) || page.is(token, tags.part);
  }

  /** A particle by itself: «ولي» is no «و» and «لي»; «لا» and «لو» go with one before them. */
  boolean isParticle(int token) {
    Edge particle = BareName.head(page, token, tags.particle);
    return particle != null
        && particle.proclitics() == 0
        && !isThen(token)
        && (!page.is(token, tags.secondParticle) || page.is(token - 1, tags.particle));
  }

  /** «عبد», which with the definite word behind it makes one given name. */
  boolean isServant(int token) {
    return page.is(token, tags.servant) && isParticle(token);
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

  /** No class of word is known for it, and its shape is none of a verb's: as most names are. */
  boolean isUnknown(int token) {
    for (Edge edge : page.lattice().at(token)) {
      if (edge.value() != null && edge.length() == 1 && !isNameEdge(edge) && !isMine(token, edge)) {
        return false;
      }
    }
    String word = page.tokens().word(token);
    String bare = word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
    return WordShape.mayBeName(bare, page.words(token, token + 1));
  }

  /** «خيري تركي», «حسن عمر»: behind a title or a given name, a given name with another reading. */
  private boolean isNamesake(int token, Edge edge) {
    if (isMine(token, edge)) {
      return true;
    }
    boolean other =
        edge.has(tags.nationality)
            || edge.has(tags.ageWord)
            || (edge.has(tags.finite) && !edge.has(tags.report));
    return isListed(token) && other && (isBehindName(token) || isParticle(token + 1));
  }

  /** «شكري» (no «my thanks»), «الحربي» (no «my war»): newspapers speak in no first person. */
  private boolean isMine(int token, Edge edge) {
    return edge.has(tags.mine)
        && (isListed(token) || page.is(token, tags.definite) || isBehindName(token));
  }

  private boolean isBehindName(int token) {
    boolean titled = page.is(token - 1, tags.title) && page.is(token - 1, tags.definite);
    return titled || page.is(token - 1, tags.given);
  }

  /** «فان» stands in names, «فإن» opens a clause. */
  private boolean isThen(int token) {
    return page.words(token, token + 1).equals("فإن");
  }

  private boolean isDotted(int token) {
    return page.is(token, tags.preposition) && page.is(token, tags.given) && last(token) == 'ي';
  }

  /** The last letter as written. */
  char last(int token) {
    return page.text().charAt(page.tokens().end(token) - 1);
  }

  private boolean isNameEdge(Edge edge) {
    return edge.has(tags.given)
        || edge.has(tags.part)
        || edge.has(tags.particle)
        || edge.has(tags.surname)
        || edge.has(tags.person);
  }
}
