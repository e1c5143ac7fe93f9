package org.mahdar.reading.names;

import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Minutes.ActorType;
import org.mahdar.finding.Statement.Basis;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.words.Lexeme;
import org.mahdar.reading.words.Proclitics;

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

  /** The states that a title names act through its holder. */
  void within(int from, int to) {
    int token = from;
    while (token < to) {
      Mention body = page.is(token, tags.state) ? inLexicon(token) : null;
      if (body != null && body.to() <= to) {
        body.who().mention(page.quote(body.from(), body.to()));
        token = body.to();
      } else {
        token++;
      }
    }
  }

  /** The same, of a title: «معهد الدراسات», but not the council whose member somebody is. */
  @Nullable Mention ofTitle(int token, int limit) {
    Edge noun = BareName.head(page, token, tags.institution);
    return noun == null || tags.kinds.isOrgan(noun) ? null : introduced(token, limit);
  }

  /** An organisation that no list knows, by its noun: «وزارة الري العراقية». */
  @Nullable Mention introduced(int token, int limit) {
    Institution institution = institutions.read(token, limit);
    if (institution == null) {
      return null;
    }
    Mention listed = listed(token, institution);
    listed = listed != null ? listed : apposed(token, institution);
    return listed != null ? listed : institution(token, institution);
  }

  /** «وكالة الأنباء الرسمية سونا»: the lexicon knows the proper name behind the description. */
  private @Nullable Mention apposed(int token, Institution institution) {
    Edge body =
        tags.kinds.takesQuotation(institution.noun()) && institution.end() < page.tokens().count()
            ? page.lattice().longest(institution.end(), tags.organisation)
            : null;
    return body == null || body.proclitics() != 0 || page.is(body.from(), tags.institution)
        ? null
        : new Mention(token, body.to(), body.from(), lexical(body), Basis.INSTITUTION);
  }

  /** «صحيفة «الشرق الأوسط»», «تنظيم داعش»: the lexicon knows the proper name behind the noun. */
  private @Nullable Mention listed(int token, Institution institution) {
    int from = institution.noun().to();
    if (!tags.kinds.takesQuotation(institution.noun()) || from >= institution.end()) {
      return null;
    }
    boolean quoted = !page.is(from, tags.word);
    int name = quoted ? from + 1 : from;
    Edge body = name < institution.end() ? known(name) : null;
    int end = quoted ? institution.end() - 1 : institution.nameTo();
    if (body == null || body.has(tags.state) || body.to() < end) {
      return null;
    }
    int to = Math.max(body.to(), institution.end());
    return new Mention(token, to, name, lexical(body), Basis.INSTITUTION);
  }

  /** A name of the lexicon. */
  @Nullable Mention inLexicon(int token) {
    Edge press = page.lattice().longest(token, tags.press);
    if (press != null && isQuoted(press)) {
      return new Mention(token, press.to(), token, lexical(press), Basis.INSTITUTION);
    }
    Edge body = known(token);
    return body == null || !isMeant(body)
        ? null
        : new Mention(token, body.to(), token, lexical(body), Basis.INSTITUTION);
  }

  /** «لـ«الوطن»», «علمت (اليوم)»: a common word alone between quotation marks or brackets. */
  private boolean isQuoted(Edge edge) {
    int before = edge.from() - 1;
    boolean marked = page.is(before, tags.nameQuote) && page.is(edge.to(), tags.nameQuote);
    int source = before - 1;
    return source >= 0
        && (marked || isBracketed(edge))
        && (page.is(source, tags.report)
            || page.is(source, tags.sourcePhrase)
            || page.is(source, tags.learns)
            || page.is(source, tags.toWord));
  }

  private boolean isBracketed(Edge edge) {
    return edge.to() < page.tokens().count()
        && page.tokens().is(edge.from() - 1, '(')
        && page.tokens().is(edge.to(), ')');
  }

  private @Nullable Edge known(int token) {
    Edge state = page.lattice().longest(token, tags.state);
    Edge organisation = page.lattice().longest(token, tags.organisation);
    Edge mechanism = page.lattice().longest(token, tags.mechanism);
    return longer(longer(organisation, mechanism), state);
  }

  /**
   * A word that is also another one is a name where something says so: a noun of the kind before
   * it, quotation marks, a verb of saying, or the longer name elsewhere.
   */
  private boolean isMeant(Edge edge) {
    int token = edge.from();
    boolean governed = (edge.proclitics() & Proclitics.BI) != 0 && !page.is(token, tags.definite);
    boolean other =
        edge.length() == 1 && !edge.has(tags.state) && (governed || page.is(token, tags.needsSign));
    return !other
        || register.byActor(id(edge)) != null
        || page.is(token - 1, tags.institution)
        || page.is(token - 1, tags.nameQuote)
        || page.is(token - 1, tags.quoteOpen)
        || isSubjectOfSaying(token);
  }

  /** «قالت إيجاد»; «عبر إيجاد» is «through». */
  private boolean isSubjectOfSaying(int token) {
    return page.is(token - 1, tags.report)
        && page.is(token - 1, tags.finite)
        && !page.is(token - 1, tags.notName);
  }

  private static @Nullable String id(Edge edge) {
    return edge.value() instanceof Lexeme lexeme ? lexeme.attribute("actor") : null;
  }

  private Persona lexical(Edge edge) {
    ActorType type = type(edge);
    String actor = id(edge);
    String words = BareName.of(page, edge.from(), edge.to(), edge);
    Persona who = actor == null ? register.sameBody(words, null, false) : register.byActor(actor);
    if (who == null && type == ActorType.ORGANISATION) {
      who = namedBefore(edge);
    }
    if (who == null) {
      who = register.create(type, words, actor, null);
    }
    if (edge.value() instanceof Lexeme lexeme) {
      who.known(actor, lexeme.attribute("country"));
    }
    if (actor != null) {
      register.isActor(actor, who);
    }
    if (type != ActorType.STATE) {
      who.fuller(words);
      register.isBody(words, who, false);
    }
    return who;
  }

  /** «الاتحاد الدولي (الفيفا)»: the name in brackets is another one of the body before them. */
  private @Nullable Persona namedBefore(Edge edge) {
    int open = edge.from() - 1;
    if (open < 1 || !isBracketed(edge)) {
      return null;
    }
    Mention before = register.covering(open - 1);
    return before != null
            && before.to() == open
            && before.who().type() == ActorType.ORGANISATION
            && before.who().actor() == null
        ? before.who()
        : null;
  }

  private ActorType type(Edge edge) {
    if (edge.has(tags.state)) {
      return ActorType.STATE;
    }
    return edge.has(tags.mechanism) ? ActorType.MECHANISM : ActorType.ORGANISATION;
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

  /** «الجماعات الإرهابية», «الجامعة المتميزة»: a judgement that fits many names none. */
  private boolean isNobodyByName(Institution found) {
    return found.vague() && page.is(found.nameTo() - 1, tags.judgement);
  }

  private @Nullable Mention institution(int token, Institution found) {
    boolean whole = found.nameFrom() == token;
    String name = BareName.of(page, found.nameFrom(), found.nameTo(), whole ? found.noun() : null);
    Persona who = register.sameBody(name, found.country(), found.vague());
    if (who == null && isNobodyByName(found)) {
      return null;
    }
    if (who == null) {
      who = register.create(ActorType.ORGANISATION, name, null, found.country());
      if (!whole) {
        who.inRole(BareName.of(page, token, found.noun().to(), found.noun()));
      }
    }
    who.known(null, found.country());
    register.isBody(name, who, found.vague());
    return new Mention(token, found.end(), token, who, Basis.INSTITUTION);
  }
}
