package org.mahdar.reading.names;

import org.jspecify.annotations.Nullable;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.words.Lexeme;
import org.mahdar.reading.words.Proclitics;

/**
 * The title before a name: «عضو مجلس الأمة ووزير الخارجية السابق».
 *
 * @param end the token after the last word of the title
 * @param country of the nationality or state it names, or null
 * @param office whether it holds more than forms of address
 * @param several whether it is dual or plural: it introduces more than one person
 */
record TitlePhrase(int end, @Nullable String country, boolean office, boolean several) {

  /** Reads the title that starts at a token. */
  static @Nullable TitlePhrase read(Page page, NameTags tags, int token, int limit) {
    Edge first = page.lattice().longest(token, tags.title);
    // «طالب الرئيس» is a verb and its subject, not a student: a title before a title is none.
    boolean verb =
        first != null
            && page.is(token, tags.report)
            && page.is(token, tags.finite)
            && page.is(first.to(), tags.title);
    return first == null || verb ? null : new Scan(page, tags, limit).from(first);
  }

  /** No title of the news is longer; a text that repeats one word is not read as one title. */
  private static final int LONGEST = 24;

  private static final class Scan {
    private final Page page;
    private final NameTags tags;
    private final int limit;
    private final NameRun names;
    private @Nullable String country;
    private boolean office;

    Scan(Page page, NameTags tags, int limit) {
      this.page = page;
      this.tags = tags;
      this.limit = limit;
      this.names = new NameRun(page, tags);
    }

    TitlePhrase from(Edge first) {
      boolean several = first.has(tags.plural) || first.has(tags.dual);
      office = !first.has(tags.honorific);
      int at = first.to();
      while (at < limit && at - first.from() < LONGEST) {
        int next = step(at);
        if (next == at) {
          break;
        }
        at = next;
      }
      return new TitlePhrase(at, country, office, several);
    }

    private int step(int at) {
      if (page.tokens().startsLine(at)) {
        return at;
      }
      Edge title = titleEdge(at);
      if (title != null) {
        office |= !title.has(tags.honorific);
        return title.to();
      }
      Edge person = page.lattice().longest(at, tags.person);
      if (person != null && person.length() > 1) {
        return at;
      }
      Edge nationality = page.lattice().longest(at, tags.nationality);
      if (nationality != null) {
        noteCountry(nationality);
        return nationality.to();
      }
      for (int tag : new int[] {tags.state, tags.organisation, tags.mechanism}) {
        Edge edge = page.lattice().longest(at, tag);
        if (edge != null
            && (edge.proclitics() != 0
                || !page.is(at - 1, tags.definite)
                || page.is(at - 1, tags.field))) {
          noteCountry(edge);
          return edge.to();
        }
      }
      for (int tag : new int[] {tags.institution, tags.field, tags.capital}) {
        Edge edge = page.lattice().longest(at, tag);
        if (edge != null) {
          office = true;
          return edge.to();
        }
      }
      return adjectiveOrComplement(at);
    }

    /** «السابق», «الوطني»; «لدى الصين», «في مجلس الأمة». */
    private int adjectiveOrComplement(int at) {
      if (page.is(at, tags.preposition)) {
        boolean belongs =
            at + 1 < limit
                && (complement(at + 1)
                    || (page.is(at + 1, tags.definite) && names.end(at + 2, limit) > at + 2));
        return belongs ? at + 1 : at;
      }
      boolean definite = page.is(at, tags.definite);
      boolean name = page.is(at, tags.part) || page.is(at, tags.given);
      boolean lastWordOfName = definite && !name && endsClause(at + 1) && !adjective(at);
      return definite && !name && !lastWordOfName ? at + 1 : at;
    }

    private boolean complement(int at) {
      return page.is(at, tags.state)
          || page.is(at, tags.organisation)
          || page.is(at, tags.mechanism)
          || page.is(at, tags.institution)
          || page.is(at, tags.capital);
    }

    private boolean endsClause(int at) {
      return at >= limit || page.is(at, tags.that);
    }

    /** Relative adjectives end in ـي or ـية, others are known words. */
    private boolean adjective(int at) {
      String word = page.tokens().word(at);
      return page.is(at, tags.notName)
          || word.endsWith("ي")
          || word.endsWith("يه")
          || word.equals("العام");
    }

    private @Nullable Edge titleEdge(int at) {
      Edge edge = page.lattice().longest(at, tags.title);
      return edge == null
              || (edge.proclitics() & ~Proclitics.CONJUNCTIONS) != 0
              || names.end(at, limit) > at + 1
          ? null
          : edge;
    }

    private void noteCountry(Edge edge) {
      if (country == null && edge.value() instanceof Lexeme lexeme) {
        country = lexeme.attribute("country");
      }
    }
  }
}
