package org.mahdar.reading.reporting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.grammar.Match;
import org.mahdar.reading.language.Family;
import org.mahdar.reading.language.Language;
import org.mahdar.reading.page.Page;
import org.mahdar.text.TokenRange;

/**
 * The cues of a sentence that report for the writer: not inside somebody's quotation, not a verb of
 * somebody's content, not an impersonal phrase.
 */
final class CueFinder {

  private final Language language;
  private final Page page;
  private final ReportTags tags;
  private final VoiceFinder voices;
  private final Joints joints;
  private final Bounds bounds;
  private final CueUse use;

  CueFinder(Language language, Page page, ReportTags tags, VoiceFinder voices, Joints joints) {
    this.language = language;
    this.page = page;
    this.tags = tags;
    this.voices = voices;
    this.joints = joints;
    this.bounds = new Bounds(page, tags);
    this.use = new CueUse(page, tags, voices, joints);
  }

  List<Cue> in(TokenRange sentence) {
    List<Cue> kept = new ArrayList<>();
    for (Match match :
        language.rules(Family.REPORTING).run(page.lattice(), sentence.from(), sentence.to())) {
      Cue cue = Cue.of(match);
      if (!use.reports(cue, sentence.from())) {
        continue;
      }
      if (restates(cue, kept)) {
        kept.set(kept.size() - 1, cue);
      } else if (kept.isEmpty()
          ? stands(cue, sentence.from())
          : opensClause(cue, kept.getLast(), sentence.from())) {
        kept.add(cue);
      }
    }
    return kept;
  }

  /**
   * «نقلت … عن فلان قوله إن»: the noun of saying is whose words they are; the verb carries them.
   */
  private boolean restates(Cue cue, List<Cue> kept) {
    return cue.has(tags.sayNoun)
        && !kept.isEmpty()
        && kept.getLast().contentStart() == cue.contentStart();
  }

  /** The next cue that is not told of within this one's content. */
  @Nullable Cue following(List<Cue> cues, int index) {
    Cue cue = cues.get(index);
    for (int i = index + 1; i < cues.size(); i++) {
      if (!isInner(cue, cues.get(i))) {
        return cues.get(i);
      }
    }
    return null;
  }

  /**
   * «قال إن الوزير أكد أن …»: a verb within the clause, with no comma or conjunction before it, or
   * in a relative clause.
   */
  private boolean isInner(Cue cue, Cue next) {
    int start = cue.contentStart();
    int from = next.match().from();
    boolean noun =
        next.frame() == Frame.NOUN
            && (cue.frame() == Frame.THAT || (isOwned(next) && from >= start));
    if (next.frame() == Frame.CALLED
        || joints.relative(next.token()) >= start
        || (noun && (from > start || isOwned(next)))
        || (next.frame() == Frame.THAT && hasSubject(next, cue))) {
      return true;
    }
    return next.frame().leadsToClause()
        && (cue.frame() == Frame.THAT || cue.frame() == Frame.SOURCE)
        && next.has(tags.finite)
        && !joints.joined(next)
        && from > start
        && bounds.firstComma(start, from) == from;
  }

  /** «قال إن الحزب يعتبر أن»: somebody named within the content says more than the outer voice. */
  private boolean hasSubject(Cue cue, Cue before) {
    return before.frame() == Frame.THAT
        && cue.has(tags.present)
        && !cue.has(tags.weak)
        && !cue.conjoined()
        && voices.before(cue.token(), before.contentStart()) != null;
  }

  /** «استنكار المجلس للتصريحات»: a noun that names whose saying it is. */
  private static boolean isOwned(Cue cue) {
    return cue.frame() == Frame.NOUN && cue.match().slot("body").isPresent();
  }

  /** «كان مضيفا كريما»: what is set off by nothing and calls for nothing may be no report. */
  private boolean stands(Cue cue, int sentenceStart) {
    return !cue.has(tags.participle)
        || cue.frame() != Frame.OBJECT
        || joints.setOff(cue, sentenceStart)
        || governs(cue)
        || goesOnBare(cue);
  }

  /** «نقل تحياته مؤكدا عمق العلاقات»: a verb of nothing but saying needs no comma. */
  private boolean goesOnBare(Cue cue) {
    int before = cue.token() - 1;
    return cue.has(tags.object)
        && cue.has(tags.masculine)
        && !cue.has(tags.plural)
        && !cue.has(tags.weak)
        && !page.is(before, tags.auxiliary)
        && !page.is(before, tags.finite)
        && !page.is(cue.token(), tags.again);
  }

  private boolean governs(Cue cue) {
    return (cue.has(tags.call) || cue.has(tags.takesAbout))
        && cue.match().slot("head").isPresent()
        && !page.is(cue.token() - 1, tags.auxiliary);
  }

  /** «قالت … وأعلنت استدعاء»: a past without a comma, unless it is written like a noun. */
  private boolean goesOn(Cue cue, Cue before) {
    boolean verb = !page.is(cue.token(), tags.masdar) || cue.has(tags.biObject);
    return verb && (cue.has(tags.past) || before.frame() == Frame.OBJECT);
  }

  /**
   * Whether a later cue of the sentence speaks for the writer and not within the content before.
   */
  private boolean opensClause(Cue cue, Cue before, int sentenceStart) {
    Frame frame = cue.frame();
    if (cue.contentStart() == before.contentStart() && frame != Frame.SOURCE) {
      return false;
    }
    if (frame == Frame.CALLED) {
      return true;
    }
    if (frame == Frame.NOUN) {
      return cue.has(tags.sayNoun) || isOwned(cue);
    }
    if (frame == Frame.SOURCE || !cue.has(tags.finite)) {
      return frame != Frame.OBJECT || joints.setOff(cue, sentenceStart) || governs(cue);
    }
    if (before.frame() == Frame.MASDAR) {
      return true;
    }
    boolean joined = joints.joined(cue);
    boolean past = cue.has(tags.past);
    return switch (frame) {
      case THAT ->
          past
              || (joined && before.has(tags.present))
              || joints.relative(cue.token()) >= 0
              || hasSubject(cue, before);
      case WORDS -> past || joined;
      case OBJECT ->
          joined
              && (past || before.has(tags.present))
              && (joints.commaBefore(cue.token())
                  || joints.joiner(cue.token()) < cue.token()
                  || goesOn(cue, before));
      case MASDAR, NOUN, CALLED, SOURCE, QUOTED -> true;
    };
  }
}
