package org.mahdar.reading.names;

import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Minutes.ActorType;
import org.mahdar.finding.Statement.Basis;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.page.Page;
import org.mahdar.text.TokenRange;

/**
 * Second pass: a family name alone, a title alone, for somebody whose full name stands elsewhere.
 */
final class ShortForms {

  private final Page page;
  private final NameTags tags;
  private final Register register;

  ShortForms(Page page, NameTags tags, Register register) {
    this.page = page;
    this.tags = tags;
    this.register = register;
  }

  void read(TokenRange sentence) {
    for (int token = sentence.from(); token < sentence.to(); token++) {
      Mention covering = register.covering(token);
      if (covering != null) {
        token = covering.to() - 1;
        continue;
      }
      Mention mention = shortForm(token, sentence.to());
      if (mention != null) {
        register.put(mention);
        token = mention.to() - 1;
      }
    }
  }

  private @Nullable Mention shortForm(int token, int limit) {
    TitlePhrase title = TitlePhrase.read(page, tags, token, limit);
    if (title != null && !title.several()) {
      return titleAlone(token, title);
    }
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
    String words = page.words(token, title.end());
    String folded = page.folded(token, title.end());
    Persona best = null;
    int fit = RoleFit.NONE;
    for (Persona persona : register.personae()) {
      int of = persona.isPerson() ? RoleFit.of(persona, folded, title.country()) : RoleFit.NONE;
      if (of != RoleFit.NONE && (best == null || isBetter(persona, of, best, fit, token))) {
        fit = of;
        best = persona;
      }
    }
    boolean names = title.end() - token > 1 && title.office() && title.country() != null;
    if (best == null && names && !isBound(token)) {
      best = register.create(ActorType.PERSON, words, null, title.country());
      best.inRole(words);
    }
    return best == null ? null : new Mention(token, title.end(), token, best, Basis.SHORT_FORM);
  }

  /**
   * Whether a preposition is written onto the title, so that its words are no name as they stand.
   */
  private boolean isBound(int token) {
    Edge first = page.lattice().longest(token, tags.title);
    return first != null && first.proclitics() != 0;
  }

  /**
   * Somebody named before goes before somebody named later, then the fit, then who was last named.
   */
  private boolean isBetter(Persona one, int fit, Persona other, int otherFit, int token) {
    int last = lastNamed(one, token);
    int otherLast = lastNamed(other, token);
    if ((last < 0) != (otherLast < 0)) {
      return otherLast < 0;
    }
    return fit != otherFit ? fit > otherFit : last > otherLast;
  }

  /** Where somebody was last named before a token; -1 where only later. */
  private int lastNamed(Persona who, int token) {
    int offset = page.tokens().start(token);
    int last = -1;
    for (org.mahdar.finding.Quote mention : who.mentions()) {
      if (mention.start() < offset) {
        last = Math.max(last, mention.start());
      }
    }
    return last;
  }
}
