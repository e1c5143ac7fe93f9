package org.mahdar.reading.reporting;

import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Statement.Basis;
import org.mahdar.reading.names.Cast;
import org.mahdar.reading.page.Page;
import org.mahdar.text.TokenRange;

/** Whether the noun behind a verb is its subject or already its object. */
final class Subjecthood {

  private final Page page;
  private final Cast cast;
  private final ReportTags tags;
  private final Joints joints;
  private final Turns turns;

  Subjecthood(Page page, Cast cast, ReportTags tags, Joints joints, Turns turns) {
    this.page = page;
    this.cast = cast;
    this.tags = tags;
    this.joints = joints;
    this.turns = turns;
  }

  static boolean isPerson(@Nullable Voice voice) {
    return voice != null && voice.persona() != null && voice.persona().isPerson();
  }

  /**
   * «ودعا البلدين إلى»: a call takes an object, so what the verb does not agree with is one, where
   * somebody has spoken who can go on calling.
   */
  boolean holds(Cue cue, Voice subject, Speakers.Place place) {
    if (disagrees(cue, subject) && turns.haveBegun()) {
      return false;
    }
    TokenRange mention = subject.mention();
    // «ودعا الاتحاد الأوروبي إسرائيل إلى»: whom it is said to stands right behind who says it.
    boolean two = mention != null && cast.at(mention.to()) != null;
    boolean goesOn = cue.has(tags.call) && joints.joined(cue) && turns.haveBegun() && !two;
    if (subject.persona() == null) {
      return (subject.basis() != Basis.COLLECTIVE || cue.has(tags.past) || !cue.has(tags.call))
          && !(goesOn && place.last() != null);
    }
    return subject.persona().isPerson() || cue.has(tags.feminine) || !goesOn;
  }

  /** «حث الحكومة على»: a feminine noun right behind a masculine verb is its object. */
  private boolean disagrees(Cue cue, Voice subject) {
    TokenRange mention = subject.mention();
    return mention != null
        && mention.from() == cue.behind()
        && !isPerson(subject)
        && !cue.has(tags.feminine)
        && !page.is(mention.from(), tags.title)
        && page.text().charAt(page.tokens().end(mention.from()) - 1) == 'ة';
  }
}
