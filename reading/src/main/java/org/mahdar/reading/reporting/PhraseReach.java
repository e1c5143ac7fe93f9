package org.mahdar.reading.reporting;

import org.mahdar.grammar.Edge;
import org.mahdar.reading.names.Cast;
import org.mahdar.reading.names.Mention;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.words.Proclitics;
import org.mahdar.text.Tokens;

/** How far a noun phrase goes on: its adjectives and genitives, never the verb's object. */
final class PhraseReach {

  private final Page page;
  private final Cast cast;
  private final ReportTags tags;
  private final Adjectives adjectives;

  PhraseReach(Page page, Cast cast, ReportTags tags) {
    this.page = page;
    this.cast = cast;
    this.tags = tags;
    this.adjectives = new Adjectives(page, tags);
  }

  /** Whether a word goes on with the phrase that begins at {@code first}. */
  boolean belongs(int token, int first) {
    if (page.tokens().kind(token) != Tokens.Kind.WORD
        || (page.tokens().startsLine(token) && token > first)) {
      return false;
    }
    if (token == first) {
      return true;
    }
    if (page.is(token, tags.preposition)) {
      return page.is(token, tags.titleLink) && leadsToName(token + 1) && !leadsToContent(token);
    }
    return !page.is(token, tags.finite)
        && !page.is(token, tags.that)
        && !page.is(token, tags.biThat)
        && !page.is(token, tags.date)
        && !page.is(token, tags.relative)
        && !page.is(token, tags.again)
        && !page.is(token, tags.participle)
        && !page.is(token, tags.opener)
        && !page.is(token, tags.lWord)
        && !page.is(token, tags.then)
        && !page.is(token, tags.joiner)
        && !isThen(token)
        && agreesWith(token, token - 1, first);
  }

  /** Once a noun phrase is definite, only what is definite goes on with it. */
  private boolean agreesWith(int token, int before, int first) {
    if (!page.is(before, tags.definite) || page.is(before, tags.preposition)) {
      return !page.is(token, tags.notName)
          || page.is(token, tags.definite)
          || page.is(token, tags.institution)
          || isIdafa(before);
    }
    String word = page.tokens().word(token);
    if (word.startsWith("بال") || word.startsWith("وال")) {
      return false;
    }
    if (page.is(token, tags.nationality) || page.is(token, tags.same)) {
      return true;
    }
    if (adjectives.fails(token, first)) {
      return false;
    }
    Mention mention = cast.at(token);
    return mention == null
        ? page.is(token, tags.definite) && !isNoun(token)
        : mention.who().isPerson() && page.is(first, tags.title);
  }

  /** «مراقبين فربما»: a word that carries ف in every reading begins what they say. */
  private boolean isThen(int token) {
    boolean then = false;
    for (Edge edge : page.lattice().at(token)) {
      if (edge.value() != null && (edge.proclitics() & Proclitics.FA) == 0) {
        return false;
      }
      then |= edge.value() != null;
    }
    return then;
  }

  /** «طالب البيان الحكومة»: behind a definite noun stands its adjective or the verb's object. */
  private boolean isNoun(int token) {
    return page.is(token, tags.institution) && !page.is(token, tags.title);
  }

  /** «رئيس مجلس»: an office goes on with any noun. */
  private boolean isIdafa(int before) {
    return page.is(before, tags.title) || page.is(before, tags.institution);
  }

  /** What a verb governs is behind one of these, not behind في or لدى. */
  private boolean leadsToContent(int token) {
    return page.is(token, tags.about)
        || page.is(token, tags.ila)
        || page.is(token, tags.ala)
        || page.is(token, tags.min);
  }

  private boolean leadsToName(int token) {
    return token < page.tokens().count()
        && (cast.at(token) != null || page.is(token, tags.institution));
  }
}
