package org.mahdar.reading.names;

import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Minutes.ActorType;
import org.mahdar.finding.Statement.Basis;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.page.Page;
import org.mahdar.text.Folding;
import org.mahdar.text.TokenRange;

/**
 * Second pass: a family name alone, a title alone, for somebody whose full name stands elsewhere.
 */
final class ShortForms {

  private final Page page;
  private final NameTags tags;
  private final Register register;
  private final OfficeHolders holders;
  private final Realms realms;
  private final Capitals capitals;
  private final Incumbents incumbents;
  private final @Nullable String published;

  /** To be made when the first pass is over. */
  ShortForms(
      Page page,
      NameTags tags,
      Register register,
      Incumbents incumbents,
      @Nullable String published) {
    this.page = page;
    this.tags = tags;
    this.register = register;
    this.holders = new OfficeHolders(register.personae());
    this.realms = new Realms(page, tags, register);
    this.capitals = new Capitals(page, tags, register);
    this.incumbents = incumbents;
    this.published = published;
  }

  void read(TokenRange sentence) {
    int token = sentence.from();
    while (token < sentence.to()) {
      Mention covering = register.covering(token);
      token = covering != null ? covering.to() : next(token, sentence.to());
    }
  }

  /** Where to look on: behind the short form that stands here, or behind a title of nobody. */
  private int next(int token, int limit) {
    TitlePhrase title = TitlePhrase.read(page, tags, token, limit);
    Mention mention =
        title != null && !title.several() ? titleAlone(token, title) : shortWord(token);
    mention = mention == null ? realms.at(token) : mention;
    mention = mention == null ? capitals.at(token) : mention;
    if (mention != null) {
      register.put(mention);
      return mention.to();
    }
    return title == null ? token + 1 : title.headEnd();
  }

  private @Nullable Mention shortWord(int token) {
    Persona who = byShortWord(token);
    return who == null ? null : new Mention(token, token + 1, token, who, Basis.SHORT_FORM);
  }

  private @Nullable Persona byShortWord(int token) {
    if (page.is(token, tags.notName)
        || page.is(token, tags.preposition)
        || page.is(token, tags.title)) {
      return null;
    }
    String word = page.tokens().word(token);
    Persona who = register.shortlyNamed(word);
    if (who == null && word.length() > 3 && "وفبل".indexOf(word.charAt(0)) >= 0) {
      who = register.shortlyNamed(word.substring(1));
    }
    return who;
  }

  /** «الرئيس اليمني» is the person whose role begins so; a full office without one is itself. */
  private @Nullable Mention titleAlone(int token, TitlePhrase title) {
    int offset = page.tokens().start(token);
    boolean anyone = isAnyone(title);
    Persona who = anyone ? null : holder(title, offset);
    if (who == null) {
      who = inApposition(token);
    }
    if (who == null && !anyone && isSomebody(token, title)) {
      who = incumbent(token, title);
      holders.add(who, offset);
    }
    return who == null ? null : new Mention(token, title.end(), token, who, Basis.SHORT_FORM);
  }

  /** «وزير خارجية ياباني»: where the adjective has no article, none in particular is meant. */
  private boolean isAnyone(TitlePhrase title) {
    int last = title.end() - 1;
    return last > title.officeFrom()
        && page.is(last, tags.nationality)
        && !page.is(last, tags.definite);
  }

  /** Somebody without a name here; the day of the article says whom the office means. */
  private Persona incumbent(int token, TitlePhrase title) {
    String words = BareName.of(page, token, title.end(), head(token));
    String actor = incumbents.of(page, title.officeFrom(), title, published);
    Persona known = register.byActor(actor);
    if (known != null) {
      known.holds(words);
      return known;
    }
    Persona who = register.create(ActorType.PERSON, words, actor, title.country());
    who.inRole(words);
    if (actor != null) {
      register.isActor(actor, who);
    }
    return who;
  }

  /** The person of the article whose office the title says, behind its honorifics. */
  private @Nullable Persona holder(TitlePhrase title, int offset) {
    int from = title.officeFrom();
    String office = Folding.of(BareName.of(page, from, title.end(), head(from)));
    return holders.of(office, title.complements(), title.country(), offset);
  }

  /** «علي العياشي القنصل العام»: a title right behind a name says who that was. */
  private @Nullable Persona inApposition(int token) {
    Edge head = head(token);
    if (head == null || head.proclitics() != 0 || page.tokens().startsLine(token)) {
      return null;
    }
    boolean marked = page.is(token - 1, tags.comma) || page.is(token - 1, tags.dash);
    Mention before = register.covering(marked ? token - 2 : token - 1);
    return before != null && before.who().isPerson() ? before.who() : null;
  }

  /** A title names somebody by itself where it is one person's office, of a state or a body. */
  private boolean isSomebody(int token, TitlePhrase title) {
    Edge head = head(token);
    return title.holder()
        && title.anchored()
        && head != null
        && !page.is(token, tags.dual)
        && title.end() - token > 1;
  }

  private @Nullable Edge head(int token) {
    return BareName.head(page, token, tags.title);
  }
}
