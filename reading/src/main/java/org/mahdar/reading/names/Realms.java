package org.mahdar.reading.names;

import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Minutes.ActorType;
import org.mahdar.finding.Statement.Basis;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.words.Lexeme;

/** «المملكة»: the kingdom that the article is about, said without its name. */
final class Realms {

  private final Page page;
  private final NameTags tags;
  private final Register register;

  Realms(Page page, NameTags tags, Register register) {
    this.page = page;
    this.tags = tags;
    this.register = register;
  }

  @Nullable Mention at(int token) {
    Edge realm = BareName.head(page, token, tags.realm);
    if (realm == null || !(realm.value() instanceof Lexeme lexeme)) {
      return null;
    }
    String codes = lexeme.attribute("kingdoms");
    Persona who = codes == null ? null : kingdom(codes, realm);
    return who == null ? null : new Mention(token, realm.to(), token, who, Basis.SHORT_FORM);
  }

  /** The kingdom named most, else the one whose people the article names. */
  private @Nullable Persona kingdom(String codes, Edge realm) {
    Persona state = null;
    String country = null;
    for (Persona persona : register.personae()) {
      String of = persona.country();
      if (of == null || !codes.contains(of)) {
        continue;
      }
      boolean more = state == null || persona.mentions().size() > state.mentions().size();
      if (persona.isState() && more) {
        state = persona;
      }
      country = country == null ? of : country;
    }
    return state != null ? state : create(country, realm);
  }

  /** Which kingdom it is may stay open: a newspaper at home need not say. */
  private Persona create(@Nullable String country, Edge realm) {
    String name = BareName.of(page, realm.from(), realm.to(), realm);
    Persona known = register.named(name);
    if (known != null) {
      return known;
    }
    String actor = country == null ? null : "state:" + country;
    Persona state = register.create(ActorType.STATE, name, actor, country);
    register.isNamed(name, state);
    if (actor != null) {
      register.isActor(actor, state);
    }
    return state;
  }
}
