package org.mahdar.reading.names;

import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Minutes.ActorType;
import org.mahdar.finding.Statement.Basis;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.words.Lexeme;
import org.mahdar.reading.words.Proclitics;

/** «تقول واشنطن»: the capital of a state that the article does not name otherwise. */
final class Capitals {

  private final Page page;
  private final NameTags tags;
  private final Register register;

  Capitals(Page page, NameTags tags, Register register) {
    this.page = page;
    this.tags = tags;
    this.register = register;
  }

  @Nullable Mention at(int token) {
    Edge capital = page.lattice().longest(token, tags.capital);
    if (capital == null || !(capital.value() instanceof Lexeme lexeme) || !isMeant(capital)) {
      return null;
    }
    String state = lexeme.attribute("actor");
    if (state == null || isNamedOtherwise(state)) {
      return null;
    }
    return new Mention(token, capital.to(), token, state(capital, state, lexeme), Basis.SHORT_FORM);
  }

  /** The article calls the state by its name: the capital adds nobody. */
  private boolean isNamedOtherwise(String state) {
    Persona known = register.byActor(state);
    return known != null && register.named(state) != known;
  }

  private Persona state(Edge capital, String state, Lexeme lexeme) {
    Persona known = register.byActor(state);
    if (known != null) {
      return known;
    }
    String name = BareName.of(page, capital.from(), capital.to(), capital);
    Persona who = register.create(ActorType.STATE, name, state, lexeme.attribute("country"));
    register.isActor(state, who);
    register.isNamed(state, who);
    return who;
  }

  /** A government acts or is dealt with; a city lies somewhere and people go there. */
  private boolean isMeant(Edge capital) {
    int before = capital.from() - 1;
    if (capital.proclitics() != 0) {
      Mention other = register.covering(before);
      return (capital.proclitics() & ~Proclitics.WA) == 0
          && other != null
          && other.to() == capital.from()
          && page.is(other.from(), tags.capital);
    }
    boolean acts = page.is(capital.to(), tags.finite);
    return (page.is(before, tags.finite) && !page.is(before, tags.arrival))
        || page.is(before, tags.dealtWith)
        || (acts && (page.is(before, tags.that) || page.tokens().startsLine(capital.from())));
  }
}
