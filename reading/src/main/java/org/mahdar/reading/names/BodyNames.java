package org.mahdar.reading.names;

import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Minutes.ActorType;
import org.mahdar.finding.Statement.Basis;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.words.Lexeme;

/**
 * Finds states, organisations and mechanisms: by the lexicon or by the noun that introduces them.
 */
final class BodyNames {

  private final Page page;
  private final NameTags tags;
  private final Register register;

  BodyNames(Page page, NameTags tags, Register register) {
    this.page = page;
    this.tags = tags;
    this.register = register;
  }

  /** An organisation that no list knows, by its noun: «وزارة الري العراقية». */
  @Nullable Mention introduced(int token, int limit) {
    Institution institution = Institution.read(page, tags, token, limit);
    return institution == null ? null : institution(token, institution);
  }

  /** A name of the lexicon. */
  @Nullable Mention inLexicon(int token) {
    Edge state = page.lattice().longest(token, tags.state);
    Edge organisation = page.lattice().longest(token, tags.organisation);
    Edge mechanism = page.lattice().longest(token, tags.mechanism);
    Edge best = longer(longer(organisation, mechanism), state);
    if (best == null || !(best.value() instanceof Lexeme lexeme)) {
      return null;
    }
    ActorType type =
        best.has(tags.state)
            ? ActorType.STATE
            : best.has(tags.mechanism) ? ActorType.MECHANISM : ActorType.ORGANISATION;
    return lexical(best, lexeme, type);
  }

  private Mention lexical(Edge edge, Lexeme lexeme, ActorType type) {
    String actor = lexeme.attribute("actor");
    Persona who = register.byActor(actor);
    String words = bare(edge, lexeme);
    if (who == null) {
      String country = lexeme.attribute("country");
      who =
          register.create(
              type, words, actor, country == null || country.isEmpty() ? null : country);
      if (actor != null) {
        register.isActor(actor, who);
      }
    }
    if (type != ActorType.STATE) {
      who.fuller(words);
    }
    return new Mention(edge.from(), edge.to(), edge.from(), who, Basis.INSTITUTION);
  }

  /** The name as the article writes it, without proclitics; as the lexicon writes it behind one. */
  private String bare(Edge edge, Lexeme lexeme) {
    return edge.proclitics() == 0 ? page.words(edge.from(), edge.to()) : lexeme.lemma();
  }

  private @Nullable Edge longer(@Nullable Edge one, @Nullable Edge other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.length() > one.length() ? other : one;
  }

  /** «الجانب الصيني» stands for the state. */
  @Nullable Mention side(int token, int limit) {
    if (!page.is(token, tags.side) || token + 1 >= limit) {
      return null;
    }
    Edge nationality = page.lattice().longest(token + 1, tags.nationality);
    if (nationality == null || !(nationality.value() instanceof Lexeme lexeme)) {
      return null;
    }
    String country = lexeme.attribute("country");
    Persona who = register.byActor("state:" + country);
    if (who == null) {
      return null;
    }
    return new Mention(token, nationality.to(), token, who, Basis.INSTITUTION);
  }

  private Mention institution(int token, Institution institution) {
    String folded = page.folded(token, institution.end());
    Persona who = register.named(folded);
    if (who == null) {
      who =
          register.create(
              ActorType.ORGANISATION,
              unproclitic(token, institution.end()),
              null,
              institution.country());
      register.isNamed(folded, who);
    }
    return new Mention(token, institution.end(), token, who, Basis.INSTITUTION);
  }

  private String unproclitic(int from, int to) {
    Edge noun = page.lattice().longest(from, tags.institution);
    String words = page.words(from, to);
    if (noun == null || noun.proclitics() == 0 || !(noun.value() instanceof Lexeme lexeme)) {
      return words;
    }
    int space = words.indexOf(' ');
    return space < 0 ? lexeme.lemma() : lexeme.lemma() + words.substring(space);
  }
}
