package org.mahdar.reading.reporting;

import org.jspecify.annotations.Nullable;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.names.Cast;
import org.mahdar.reading.names.Mention;
import org.mahdar.reading.names.Persona;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.words.Proclitics;
import org.mahdar.text.TokenRange;

/** To whom it was said: «قال للرئيس», «أبلغ الوزيرة أن». Whoever is no actor is not named. */
final class Addressees {

  /** How far behind verb and subject the one addressed may begin, an adverb between. */
  private static final int NEAR = 2;

  private final Page page;
  private final Cast cast;
  private final ReportTags tags;

  Addressees(Page page, Cast cast, ReportTags tags) {
    this.page = page;
    this.cast = cast;
    this.tags = tags;
  }

  /** Whom a finite cue addresses; null where nobody of the cast is. */
  @Nullable Persona of(Cue cue, Voice voice) {
    if (!cue.has(tags.finite)) {
      return null;
    }
    TokenRange subject = voice.mention();
    int from = subject != null && subject.from() >= cue.behind() ? subject.to() : cue.behind();
    for (Mention mention : cast.in(from, from + NEAR)) {
      boolean object = cue.has(tags.whom) && mention.from() == from;
      if (!mention.who().equals(voice.persona()) && (object || isTo(mention))) {
        return mention.who();
      }
    }
    return null;
  }

  /** Whether لـ stands before a name or on it. */
  private boolean isTo(Mention mention) {
    for (Edge edge : page.lattice().at(mention.from())) {
      if ((edge.proclitics() & Proclitics.LI) != 0) {
        return true;
      }
    }
    return false;
  }
}
