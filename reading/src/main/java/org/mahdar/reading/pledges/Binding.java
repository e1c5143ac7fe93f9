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
import org.mahdar.reading.words.Proclitics;
import org.mahdar.text.TokenRange;

/** Whom a cue binds where its subject does: named, meant by «we», or left out. */
final class Binding {

  /** A noun heads what is said when no more than this stands before it («عن استعداد»). */
  private static final int HEAD = 2;

  private final Page page;
  private final PledgeTags tags;
  private final Parties parties;
  private final Subjects subjects;

  Binding(Page page, PledgeTags tags, Parties parties, Subjects subjects) {
    this.page = page;
    this.tags = tags;
    this.parties = parties;
    this.subjects = subjects;
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
    return saying == null ? meant(match, from) : unnamed(match, from, saying, previous);
  }

  /** Whether only somebody can do what the cue says, so that its subject need not be known. */
  private static boolean isAnybodys(Match match) {
    return "anybody".equals(match.rule().set().get("subject"));
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
    if (!noun && subjects.isNounFirst(cue, from)) {
      return null;
    }
    int behind = behind(match);
    Subject after = subjects.after(behind, scope.to(), saying);
    if (after == null && isAnybodys(match)) {
      after = subjects.anybody(behind, scope.to());
    }
    if (after == null) {
      return null;
    }
    boolean head = noun && saying != null && heads(cue, saying);
    return new Subject(after.parties(), head ? scope.from() : cue);
  }

  /** «… أنهم سيدربون»: in what the writer tells a pronoun means whoever was named last. */
  private @Nullable Subject meant(Match match, int from) {
    Edge edge = match.cueEdge();
    int cue = match.cue().from();
    boolean pronoun =
        tags.isNoun(edge) ? edge.has(tags.pronoun) : page.is(cue - 1, tags.pronounThat);
    boolean left = pronoun || (isAnybodys(match) && subjects.isBare(cue, from));
    return left ? new Subject(parties.lastNamed(cue), tags.isNoun(edge) ? cue : from) : null;
  }

  /** A subject left out is the one before it, or the side of whoever speaks. */
  private @Nullable Subject unnamed(
      Match match, int from, Saying saying, @Nullable Undertaking previous) {
    Edge edge = match.cueEdge();
    int cue = match.cue().from();
    if (previous != null && Proclitics.conjoined(edge)) {
      return new Subject(previous.by(), cue);
    }
    if (Proclitics.conjoined(edge) && tags.isNoun(edge)) {
      return null;
    }
    int pronoun = pronounBefore(cue, from, saying);
    boolean left =
        tags.isNoun(edge)
            ? edge.has(tags.pronoun) && (cue - from <= HEAD || cue < saying.content().from())
            : pronoun >= 0 || edge.has(tags.pronoun) || isSpeakers(cue, from, saying);
    return left
        ? new Subject(
            implied(edge, pronoun, saying),
            pronoun >= from ? pronoun : tags.isNoun(edge) ? cue : opening(cue, from))
        : null;
  }

  /** The pronoun right before the cue, be it the one that leads what is said; -1 where none is. */
  private int pronounBefore(int cue, int from, Saying saying) {
    int first = opening(cue, from);
    int before = first - 1;
    boolean leads = first == saying.content().from() || !page.is(before, tags.then);
    return before >= 0 && (before == from || leads) && page.is(before, tags.pronounThat)
        ? before
        : -1;
  }

  /**
   * A bare verb is the speaker's, but not in a quotation, where he would say «I», and not where it
   * is joined to a clause of others («إن النظام …، وسوف يعزز»).
   */
  private boolean isSpeakers(int cue, int from, Saying saying) {
    boolean joined =
        from > saying.content().from() && page.tokens().word(opening(cue, from)).startsWith("و");
    return subjects.isBare(cue, from) && !joined && !page.quotations().inside(cue);
  }

  /** The first of the adverbs before a cue («لن تسمح»), or the cue. */
  private int opening(int cue, int from) {
    int first = cue;
    while (first > from && page.is(first - 1, tags.adverb)) {
      first--;
    }
    return first;
  }

  /** «إنه مستعد» is the speaker, «إنها ستواصل» the speaker's country, a dual both sides. */
  private List<Party> implied(Edge cue, int pronoun, Saying saying) {
    if (cue.has(tags.dual) || (pronoun >= 0 && page.is(pronoun, tags.ofBoth))) {
      return parties.bothSides();
    }
    boolean his = tags.isNoun(cue) && cue.has(tags.his);
    boolean him = pronoun >= 0 && (page.is(pronoun, tags.ofHim) || page.is(pronoun, tags.ofThem));
    return his || him ? parties.speaker(saying) : parties.side(saying);
  }
}
