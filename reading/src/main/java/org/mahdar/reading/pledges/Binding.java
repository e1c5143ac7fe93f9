package org.mahdar.reading.pledges;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Party;
import org.mahdar.finding.Pledge.Strength;
import org.mahdar.grammar.Edge;
import org.mahdar.grammar.Match;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.pledges.Subjects.Subject;
import org.mahdar.reading.reporting.Saying;
import org.mahdar.text.TokenRange;

/** Whom a cue binds where its subject does: named, meant by «we», or left out. */
final class Binding {

  /** A noun heads what is said when no more than this stands before it («عن استعداد»). */
  static final int HEAD = 2;

  private final Page page;
  private final PledgeTags tags;
  private final Parties parties;
  private final Subjects subjects;
  private final Openings openings;
  private final Implied implied;

  Binding(Page page, PledgeTags tags, Parties parties, Subjects subjects, Openings openings) {
    this.page = page;
    this.tags = tags;
    this.parties = parties;
    this.subjects = subjects;
    this.openings = openings;
    this.implied = new Implied(page, tags, parties, subjects, openings);
  }

  /** Whether a word heads what is said. */
  static boolean heads(int cue, Saying saying) {
    int first = saying.content().from();
    return cue >= first && cue - first <= HEAD;
  }

  /**
   * The subject of a cue.
   *
   * @param from where its clause begins
   * @param scope the tokens that it may be sought in
   * @param previous the undertaking voiced before it in the same saying, or null
   */
  @Nullable Subject of(
      Match match,
      int from,
      TokenRange scope,
      @Nullable Saying saying,
      @Nullable Undertaking previous) {
    int cue = match.cue().from();
    boolean agreement = Undertaking.strength(match) == Strength.AGREED;
    if (match.cueEdge().has(tags.ourVerb)) {
      return saying == null ? null : new Subject(we(match, saying, agreement), ours(cue, from));
    }
    Subject named = named(match, from, scope, saying);
    if (named != null) {
      return agreement ? subjects.together(named, match.cue().to(), scope.to()) : named;
    }
    return saying == null
        ? implied.told(match, from)
        : implied.voiced(match, from, saying, previous);
  }

  /** Those whom «between» right behind a cue names, or null. */
  @Nullable Subject between(int cueEnd, int limit) {
    if (cueEnd + 1 >= limit || !page.is(cueEnd, tags.between)) {
      return null;
    }
    Subject known = subjects.after(cueEnd + 1, limit, null);
    return known == null ? subjects.anybody(cueEnd + 1, limit) : known;
  }

  /** The subject of the verb that a noun depends on, or null. */
  @Nullable Subject ofVerb(int noun, int from) {
    return subjects.ofVerbBefore(noun, from);
  }

  /** «توجيهات من …»: the owner of a noun may stand behind «from». */
  private int behind(Match match) {
    int end = match.cue().to();
    return tags.isNoun(match.cueEdge()) && page.is(end, tags.min) ? end + 1 : end;
  }

  private List<Party> we(Match match, Saying saying, boolean agreement) {
    if (!match.cueEdge().has(tags.plural)) {
      return parties.speaker(saying);
    }
    List<Party> own = parties.side(saying);
    List<Party> both = parties.bothSides();
    return agreement && both.containsAll(own) ? both : own;
  }

  /** From «نحن» on, where it stands. */
  private int ours(int cue, int from) {
    return cue > from && page.is(cue - 1, tags.firstPerson) ? cue - 1 : cue;
  }

  private @Nullable Subject named(
      Match match, int from, TokenRange scope, @Nullable Saying saying) {
    int cue = match.cue().from();
    boolean noun = tags.isNoun(match.cueEdge());
    Subject before = noun ? null : subjects.before(cue, from, saying);
    if (before != null) {
      return before;
    }
    if (!noun && page.is(cue - 1, tags.pronounThat) && (cue > from || isHis(match.cueEdge()))) {
      return null;
    }
    if (!noun && openings.isNounFirst(cue, from)) {
      return Bound.isAnybodys(match) ? subjects.anybodyBefore(cue, from) : null;
    }
    if (openings.agreesInNumber(match.cueEdge())) {
      return null;
    }
    int behind = behind(match);
    Subject after = subjects.after(behind, scope.to(), saying);
    if (after == null && mayBeAnybodys(match)) {
      after = subjects.anybody(behind, scope.to());
    }
    if (after == null) {
      return null;
    }
    boolean head = noun && saying != null && heads(cue, saying);
    return new Subject(after.parties(), head ? scope.from() : cue);
  }

  /** «أنه سيدعو الجمعية»: the pronoun and the verb agree, so it is the subject. */
  private boolean isHis(Edge verb) {
    return page.is(verb.from() - 1, tags.ofHim) && verb.has(tags.masculine);
  }

  /** «الحرص الشديد»: behind a noun with the article stands nobody whose it is. */
  private boolean mayBeAnybodys(Match match) {
    Edge cue = match.cueEdge();
    return Bound.isAnybodys(match) && !(tags.isNoun(cue) && cue.has(tags.definite));
  }
}
