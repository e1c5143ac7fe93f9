package org.mahdar.reading.pledges;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Party;
import org.mahdar.grammar.Edge;
import org.mahdar.grammar.Match;
import org.mahdar.reading.names.Cast;
import org.mahdar.reading.names.Mention;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.pledges.Sides.Side;
import org.mahdar.reading.pledges.Subjects.Subject;
import org.mahdar.reading.reporting.Saying;
import org.mahdar.reading.words.Proclitics;
import org.mahdar.text.TokenRange;

/** Who calls on others, and where what is called for begins. */
final class Calls {

  private final Page page;
  private final Cast cast;
  private final PledgeTags tags;
  private final Voices voices;
  private final Parties parties;
  private final Subjects subjects;
  private final Clauses clauses;

  Calls(
      Page page,
      Cast cast,
      PledgeTags tags,
      Voices voices,
      Parties parties,
      Subjects subjects,
      Clauses clauses) {
    this.page = page;
    this.cast = cast;
    this.tags = tags;
    this.voices = voices;
    this.parties = parties;
    this.subjects = subjects;
    this.clauses = clauses;
  }

  /**
   * Who calls where the cue opens no statement of its own; empty where nobody does.
   *
   * @param saying what the cue stands in, or null
   */
  List<Party> callers(Match match, @Nullable Saying saying, TokenRange scope, TokenRange sentence) {
    int cue = match.cue().from();
    if (match.cueEdge().has(tags.participle)) {
      Saying speaking = saying == null ? voices.lastBefore(cue, sentence.from()) : saying;
      return page.is(cue - 1, tags.comma) ? parties.speaker(speaking) : List.of();
    }
    if (match.cueEdge().has(tags.ourVerb)) {
      return parties.speaker(saying);
    }
    if (tags.isNoun(match.cueEdge())) {
      return saying == null ? parties.lastNamed(cue) : parties.speaker(saying);
    }
    Subject before = before(match, saying, scope);
    Subject subject = before == null ? behind(match, saying, scope) : before;
    return subject == null ? List.of() : subject.parties();
  }

  /** Only somebody can call, known or not; where «and» is written onto the verb, he went before. */
  private @Nullable Subject behind(Match match, @Nullable Saying saying, TokenRange scope) {
    int end = match.cue().to();
    Subject known = subjects.after(end, scope.to(), saying);
    return known != null || Proclitics.conjoined(match.cueEdge())
        ? known
        : subjects.anybody(end, scope.to());
  }

  private @Nullable Subject before(Match match, @Nullable Saying saying, TokenRange scope) {
    int cue = match.cue().from();
    boolean joined = Proclitics.conjoined(match.cueEdge()) && cue > scope.from();
    if (joined && saying != null) {
      return subjects.after(scope.from(), cue, saying);
    }
    return subjects.before(cue, clauses.start(cue, scope), saying);
  }

  /** «دعت مرارا إلى …»: where a call begins that is no statement of its own. */
  int told(Match match, TokenRange scope, @Nullable Saying saying) {
    if (tags.isNoun(match.cueEdge())) {
      return match.cue().from();
    }
    int cueEnd = match.cue().to();
    boolean behind = before(match, saying, scope) == null;
    int token = behind ? subjects.end(cueEnd, scope.to(), saying) : cueEnd;
    while (page.is(token, tags.again) || page.is(token, tags.adverb)) {
      token++;
    }
    return token;
  }

  /** «طالب الرئيس والجامعة …»: whoever speaks and those joined to him. */
  List<Party> allCallers(Saying saying) {
    List<Party> callers = new ArrayList<>(parties.speaker(saying));
    Side others = subjects.others(saying.content().from(), saying.content().to(), saying);
    if (others != null) {
      callers.addAll(others.parties());
    }
    return callers;
  }

  /**
   * «داعيا في مقابلة … إلى وضع …»: behind when and where the call was made, and behind a
   * preposition that belongs to a name («المبعوث إلى اليمن»).
   */
  int start(Edge cue, Saying saying) {
    TokenRange content = saying.content();
    Side others = subjects.others(content.from(), content.to(), saying);
    if (others != null) {
      return others.to();
    }
    Mention called = cast.covering(content.from());
    boolean within = called != null && called.from() < content.from();
    if (!within && !page.is(content.from(), tags.circumstance)) {
      return content.from();
    }
    int after = called == null ? content.from() + 1 : called.to();
    for (int token = after; token < content.to(); token++) {
      boolean frame =
          (cue.has(tags.takesIla) && page.is(token, tags.ila))
              || (cue.has(tags.takesAla) && page.is(token, tags.ala));
      if (frame && !page.is(token, tags.report)) {
        return token;
      }
    }
    return content.from();
  }
}
