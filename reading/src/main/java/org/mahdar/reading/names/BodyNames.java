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
  private final InstitutionNames institutions;

  BodyNames(Page page, NameTags tags, Register register) {
    this.page = page;
    this.tags = tags;
    this.register = register;
    this.institutions = new InstitutionNames(page, tags);
  }

  /** An organisation that no list knows, by its noun: «وزارة الري العراقية». */
  @Nullable Mention introduced(int token, int limit) {
    Institution institution = institutions.read(token, limit);
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
    String words = BareName.of(page, edge.from(), edge.to(), edge);
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
      register.isBody(words, who);
    }
    return new Mention(edge.from(), edge.to(), edge.from(), who, Basis.INSTITUTION);
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

  private Mention institution(int token, Institution found) {
    boolean whole = found.nameFrom() == token;
    String name = BareName.of(page, found.nameFrom(), found.nameTo(), whole ? found.noun() : null);
    Persona who = register.sameBody(name, found.country());
    if (who == null) {
      who = register.create(ActorType.ORGANISATION, name, null, found.country());
      if (!whole) {
        who.inRole(BareName.of(page, token, found.nameFrom(), found.noun()));
      }
    }
    who.fuller(name);
    who.known(null, found.country());
    register.isBody(name, who);
    return new Mention(token, found.end(), token, who, Basis.INSTITUTION);
  }
}
