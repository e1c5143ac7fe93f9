package org.mahdar.reading.names;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Minutes.ActorType;
import org.mahdar.finding.Statement.Basis;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.language.Tenure;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.words.Lexeme;

/** Finds persons by their full names: from the lexicon, behind a title, or by a given name. */
final class PersonNames {

  private final Page page;
  private final NameTags tags;
  private final Register register;
  private final NameRun names;
  private final NamePlace place;
  private final @Nullable String published;

  PersonNames(Page page, NameTags tags, Register register, @Nullable String published) {
    this.page = page;
    this.tags = tags;
    this.register = register;
    this.published = published;
    this.names = new NameRun(page, tags);
    this.place = new NamePlace(page, tags);
  }

  /** A name of the lexicon; a single word of one is too little where it may be another word. */
  @Nullable Mention inLexicon(int token, int limit) {
    Edge person = page.lattice().longest(token, tags.person);
    return person == null || (person.length() == 1 && !names.isOnlySurname(token, person))
        ? null
        : knownPerson(token, token, names.end(token, limit), person, null, null, limit);
  }

  /** A name that only its place or its given name gives away. */
  @Nullable Mention unlisted(int token, int limit) {
    int end = names.end(token, limit);
    if (end - token < 2
        || !(place.isSubjectOfSaying(token, end)
            || names.startsAlone(token, limit)
            || place.isAged(end, limit)
            || place.isApposed(end, limit)
            || place.isDescribed(token, end, limit))) {
      return null;
    }
    return end - token > 1 ? unknownPerson(token, token, end, null, limit, null) : null;
  }

  /** Behind the title and the name after which a place is called. */
  int namesakeEnd(int token, int limit) {
    TitlePhrase title = TitlePhrase.read(page, tags, token, limit);
    int from = title == null ? token + 1 : title.headEnd();
    return from < limit ? names.endBehindTitle(from, limit) : from;
  }

  /** «فلانة، مديرة المركز»: the role that follows a name behind a comma. */
  private @Nullable String apposition(int end, int limit) {
    int from = end < limit && page.tokens().is(end, '،') ? end + 1 : end;
    TitlePhrase title = from < limit ? TitlePhrase.read(page, tags, from, limit) : null;
    return title == null || title.end() - from < 2 || names.end(title.end(), limit) > title.end()
        ? null
        : role(from, title.end());
  }

  @Nullable Mention titled(int token, TitlePhrase title, int limit) {
    int from = nameFrom(title, limit);
    if (from >= limit || isNameOfBody(title, from)) {
      return null;
    }
    int end = isJoined(from) ? from : names.endBehindTitle(from, limit);
    Persona familiar = register.shortlyNamed(page.tokens().word(from));
    if (familiar != null
        && (end == from || register.named(page.folded(from, end)) == null)
        && !names.goesOn(from, end)) {
      return new Mention(token, from + 1, from, familiar, Basis.SHORT_FORM);
    }
    if (end == from || !isPlausible(token, title, from, end)) {
      return null;
    }
    String role = title.office() ? role(token, title.end()) : null;
    Edge person = page.lattice().longest(from, tags.person);
    if (person != null && !names.isSomebodyElse(person, end)) {
      return knownPerson(token, from, end, person, role, title.country(), limit);
    }
    return unknownPerson(token, from, end, role, limit, title.country());
  }

  /** «مدير مركز واعي»: behind an indefinite noun stands what the body is called. */
  private boolean isNameOfBody(TitlePhrase title, int from) {
    int last = from - 1;
    return last >= title.headEnd()
        && !page.is(last, tags.definite)
        && !page.is(last, tags.field)
        && !page.is(last, tags.state)
        && (page.is(last, tags.institution) || page.is(last, tags.loose))
        && page.lattice().longest(from, tags.honorific) == null;
  }

  /** «مسؤول الدائرة ومصطفى قادر», «المكتب لسلامة النقل»: such a name is somebody else's. */
  private boolean isJoined(int token) {
    Edge given = given(token);
    return given != null && given.proclitics() != 0;
  }

  /** Right behind the title, or between commas: «رئيس الوزراء، فلان بن فلان، …». */
  private int nameFrom(TitlePhrase title, int limit) {
    int from = title.end();
    if (!title.holder() || from >= limit || !place.isPause(from)) {
      return from;
    }
    int end = names.end(from + 1, limit);
    return end > from + 2 && place.isClosed(end, limit) ? from + 1 : from;
  }

  private String role(int from, int to) {
    return BareName.of(page, from, to, BareName.head(page, from, tags.title));
  }

  /**
   * A name that no list knows needs a title that points to one person, and two words or a comma.
   */
  private boolean isPlausible(int token, TitlePhrase title, int from, int end) {
    for (int i = from; i < end; i++) {
      if (page.is(i, tags.given) || page.is(i, tags.part)) {
        return true;
      }
    }
    if (page.is(token, tags.doubtful) || page.is(from - 1, tags.doubtful)) {
      return false;
    }
    boolean pointed = title.end() - token > 1 || page.is(token, tags.definite) || !title.office();
    boolean alone = end - from == 1;
    if (alone && WordShape.isAccusative(page.tokens().word(from))) {
      return false;
    }
    if (alone && title.office() && !title.holder() && !place.opensClause(end)) {
      return false;
    }
    return pointed
        && !(alone && page.is(from, tags.boundWord))
        && (!alone || !title.office() || page.is(token, tags.definite));
  }

  private Mention knownPerson(
      int token,
      int from,
      int end,
      Edge person,
      @Nullable String role,
      @Nullable String country,
      int limit) {
    Lexeme lexeme = (Lexeme) person.value();
    String actor = lexeme == null ? null : lexeme.attribute("actor");
    Persona who = register.byActor(actor);
    int to = Math.max(end, person.to());
    if (who == null) {
      who = register.samePerson(page.folded(from, to));
    }
    if (who == null) {
      who = register.create(ActorType.PERSON, name(from, to, person), actor, country);
    }
    if (lexeme != null && actor != null) {
      who.known(actor, lexeme.attribute("country"));
      offices(who, page.edges(from, tags.person));
      register.isActor(actor, who);
    }
    return person(who, token, from, to, role, apposition(to, limit), country);
  }

  /** One person has a row for each office; those of later years are none yet. */
  private void offices(Persona who, List<Edge> rows) {
    for (Edge row : rows) {
      if (row.value() instanceof Lexeme lexeme
          && who.actor() != null
          && who.actor().equals(lexeme.attribute("actor"))
          && hasBegun(lexeme.attribute("from"))) {
        who.holds(lexeme.attribute("role"));
      }
    }
  }

  private boolean hasBegun(@Nullable String from) {
    return published == null || from == null || Tenure.hasBegun(from, published);
  }

  private Mention unknownPerson(
      int token, int from, int end, @Nullable String role, int limit, @Nullable String country) {
    String folded = page.folded(from, end);
    Persona who = register.samePerson(folded);
    if (who == null) {
      who = register.create(ActorType.PERSON, name(from, end, given(from)), null, country);
    }
    return person(who, token, from, end, role, apposition(end, limit), country);
  }

  /** «الملك سلمان», «الشيخ تميم»: a name that always goes with its title. */
  private void titleInName(int from, Persona who) {
    Edge title = BareName.head(page, from, tags.title);
    if (title != null && page.is(from, tags.definite)) {
      who.holds(BareName.of(page, from, title.to(), title));
    }
  }

  private String name(int from, int to, @Nullable Edge head) {
    return BareName.of(page, from, to, head != null ? head : given(from));
  }

  private @Nullable Edge given(int token) {
    Edge given = BareName.head(page, token, tags.given);
    return given != null ? given : BareName.head(page, token, tags.part);
  }

  private Mention person(
      Persona who,
      int token,
      int from,
      int to,
      @Nullable String role,
      @Nullable String apposition,
      @Nullable String country) {
    who.fuller(name(from, to, BareName.head(page, from, tags.person)));
    who.inRole(role);
    who.inRole(apposition);
    titleInName(from, who);
    who.known(null, country);
    register.isNamed(who, from, to, tags.particle);
    return new Mention(token, to, from, who, Basis.EXPLICIT);
  }
}
