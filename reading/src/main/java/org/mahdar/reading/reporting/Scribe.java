package org.mahdar.reading.reporting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Statement.Mode;
import org.mahdar.reading.language.Language;
import org.mahdar.reading.names.Cast;
import org.mahdar.reading.page.Page;
import org.mahdar.text.TokenRange;

/** Writes down the sayings of one article, sentence by sentence: the cues, then voice and words. */
final class Scribe {

  private final Page page;
  private final CueFinder cues;
  private final Contents contents;
  private final Speakers speakers;
  private final Turns turns;
  private final Addressees addressees;
  private final Continuation continuation;
  private final List<Saying> sayings = new ArrayList<>();

  Scribe(Language language, ReportTags tags, Page page, Cast cast) {
    this.page = page;
    VoiceFinder voices = new VoiceFinder(page, cast, tags);
    Joints joints = new Joints(page, tags);
    this.addressees = new Addressees(page, cast, tags);
    this.continuation = new Continuation(page, tags);
    this.turns = new Turns(page, cast, tags);
    this.cues = new CueFinder(language, page, tags, voices, joints);
    this.contents = new Contents(page, tags, joints, new NounPhrases(page, cast, tags));
    this.speakers = new Speakers(page, cast, tags, voices, joints, turns);
  }

  List<Saying> sayings() {
    return List.copyOf(sayings);
  }

  void sentence(TokenRange sentence) {
    List<Cue> found = cues.in(sentence);
    Saying last = null;
    Saying outer = null;
    for (int i = 0; i < found.size(); i++) {
      Cue cue = found.get(i);
      Cue next = cues.following(found, i);
      Speakers.Place place = new Speakers.Place(sentence, next, outer);
      Voice voice = speakers.of(cue, place);
      TokenRange content = voice == null ? null : contents.of(cue, next, sentence, voice, last);
      if (voice != null && content != null && content.length() > 0) {
        Saying saying = saying(cue, voice, content, last);
        boolean told = saying.within() != null && !isSource(last);
        sayings.add(saying);
        turns.spoke(saying, told);
        last = saying;
        outer = told ? outer : saying;
      }
    }
    if (last == null) {
      silent(sentence);
    } else {
      continuation.after(last, sentence);
    }
  }

  /** A sentence that reports nothing may go on with what was said before it. */
  private void silent(TokenRange sentence) {
    Voice actor = speakers.actor(sentence);
    turns.turnTo(actor);
    Saying longer = continuation.over(sentence, actor != null);
    if (longer != null) {
      sayings.set(sayings.size() - 1, longer);
    }
  }

  /** «بحسب الوكالة، قال فلان»: whoever a source only carries still speaks for himself. */
  private static boolean isSource(@Nullable Saying saying) {
    return saying != null && Frame.of(saying.match()) == Frame.SOURCE;
  }

  private Saying saying(Cue cue, Voice voice, TokenRange content, @Nullable Saying last) {
    String within = last != null && last.content().contains(cue.token()) ? last.id() : null;
    return new Saying(
        "s" + (sayings.size() + 1),
        voice,
        cue.match(),
        content,
        mode(cue, content),
        addressees.of(cue, voice),
        within);
  }

  /** Direct where the words stand behind a mark that opens them, mixed where some of them do. */
  private Mode mode(Cue cue, TokenRange content) {
    if (contents.quoted(cue, content)) {
      return Mode.DIRECT;
    }
    for (int token = content.from(); token < content.to(); token++) {
      if (page.quotations().inside(token)) {
        return Mode.MIXED;
      }
    }
    return Mode.INDIRECT;
  }
}
