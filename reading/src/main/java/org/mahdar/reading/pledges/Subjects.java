package org.mahdar.reading.pledges;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Party;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.pledges.Sides.Side;
import org.mahdar.reading.reporting.Saying;
import org.mahdar.text.TokenRange;

/** The words that name a verb's subject, before it or behind it: one side, or several joined. */
final class Subjects {

  /** Parties, and the first token of the clause that they open. */
  record Subject(List<Party> parties, int from) {

    Subject {
      parties = List.copyOf(parties);
    }
  }

  /** How many words a subject may hold that nobody knows. */
  private static final int LONGEST = 8;

  /** How far behind «agreed» its «with» may stand. */
  private static final int WITH = 8;

  /** How far before a noun the verb may stand that it depends on. */
  private static final int FAR = 14;

  private final Page page;
  private final PledgeTags tags;
  private final Sides sides;
  private final Openings openings;

  Subjects(Page page, PledgeTags tags, Sides sides, Openings openings) {
    this.page = page;
    this.tags = tags;
    this.sides = sides;
    this.openings = openings;
  }

  /** The subject right before a cue, not before {@code from}; null where none stands. */
  @Nullable Subject before(int cue, int from, @Nullable Saying saying) {
    int last = cue - 1;
    while (last >= from && openings.isAdverb(last)) {
      last--;
    }
    Side side = last < from ? null : sides.endingAt(last, from, saying);
    if (side == null) {
      return null;
    }
    List<Party> parties = new ArrayList<>(side.parties());
    int start = side.from();
    while (side != null && sides.isJoined(start) && start > from) {
      side = sides.endingAt(start - 1, from, saying);
      if (side != null) {
        parties.addAll(0, side.parties());
        start = side.from();
      }
    }
    boolean opens = openings.opensClause(start, from) || (saying != null && sides.isJoined(start));
    return opens ? new Subject(parties, start) : null;
  }

  /** The subject behind a verb («ستواصل الصين»), not at or behind {@code limit}. */
  @Nullable Subject after(int cueEnd, int limit, @Nullable Saying saying) {
    int token = cueEnd;
    while (token < limit && openings.isAdverb(token)) {
      token++;
    }
    Side side = token >= limit ? null : sides.startingAt(token, saying);
    return side == null || disagrees(cueEnd - 1, token)
        ? null
        : new Subject(joined(named(side, limit), limit, saying).parties(), cueEnd);
  }

  /** «دعت الرئيس إلى»، «دعا الحكومة إلى»: the noun behind is of another gender, so the object. */
  private boolean disagrees(int verb, int noun) {
    Edge said = page.lattice().longest(verb, tags.finite);
    boolean one = said != null && !said.has(tags.plural) && !said.has(tags.dual);
    if (said == null || !one || mayBeNoun(verb) || page.is(verb, tags.pleased)) {
      return false;
    }
    boolean man = page.is(noun, tags.manTitle) || page.is(noun, tags.manly);
    return said.has(tags.feminine) ? man : said.has(tags.masculine) && !man && isFeminine(noun);
  }

  /** «حرص المملكة»: a word of three letters may as well be a noun that is hers. */
  private boolean mayBeNoun(int verb) {
    return page.is(verb, tags.nounCue) || page.is(verb, tags.masdar);
  }

  private boolean isFeminine(int noun) {
    String word = page.words(noun, noun + 1);
    return word.endsWith("ة") || word.endsWith("ات");
  }

  /** «الوزيران، علي حسن وسامر خليل»: the names that a comma sets behind a side. */
  private Side named(Side side, int limit) {
    int name = side.to() + 1;
    boolean set = page.is(side.from(), tags.collective) && page.is(side.to(), tags.comma);
    Side names = set && name < limit ? sides.mentionAt(name) : null;
    return names == null ? side : names;
  }

  /** «الرئيس وجامعة الدول»: a side and those joined to it. */
  private Side joined(Side first, int limit, @Nullable Saying saying) {
    List<Party> parties = new ArrayList<>();
    Side last = first;
    for (Side side = first; side != null; ) {
      parties.addAll(side.parties());
      last = side;
      int next = side.to();
      side = next < limit && sides.isJoined(next) ? sides.startingAt(next, saying) : null;
    }
    return new Side(parties, first.from(), last.to());
  }

  /** Those joined to whoever speaks, whose name ends where this begins; null where none are. */
  @Nullable Side others(int from, int limit, Saying saying) {
    TokenRange voice = saying.voice().mention();
    boolean behind = voice != null && voice.to() == from && sides.isJoined(from);
    Side first = behind ? sides.startingAt(from, saying) : null;
    return first == null ? null : joined(first, limit, saying);
  }

  /** Whoever stands before a verb of will («غرفة التجارة تسعى»). */
  @Nullable Subject anybodyBefore(int cue, int from) {
    Side side = cue - from > LONGEST || !sides.isKnown(cue - 1) ? null : sides.anybody(from, cue);
    if (side == null || openings.isClause(side.to(), cue)) {
      return null;
    }
    return new Subject(List.of(new Party(page.words(from, cue), null)), from);
  }

  /**
   * Behind the caller who follows a verb where the call itself is still to come («دعت مصر إلى»،
   * «يطالب الأهالي أن»).
   */
  int end(int cueEnd, int limit, @Nullable Saying saying) {
    Side first = sides.startingAt(cueEnd, saying);
    Side side = first == null ? sides.anybody(cueEnd, limit) : joined(first, limit, saying);
    for (int token = cueEnd; side != null && token < Math.min(limit, side.to() + WITH); token++) {
      if (token >= side.to() && (page.is(token, tags.ila) || page.is(token, tags.that))) {
        return side.to();
      }
    }
    return cueEnd;
  }

  /** The name that what is said opens with, as the subject of a verb behind a comma. */
  @Nullable Subject topic(int comma, int cue, Saying saying) {
    int first = saying.content().from();
    Side side = first < comma ? sides.mentionAt(first) : null;
    return side == null ? null : new Subject(side.parties(), cue);
  }

  /** The subject of the verb nearest before a noun, not before {@code from}; null without one. */
  @Nullable Subject ofVerbBefore(int noun, int from) {
    for (int token = noun - 1; token >= Math.max(from, noun - FAR); token--) {
      if (page.is(token, tags.finite)) {
        Subject after = after(token + 1, noun, null);
        return after == null ? before(token, from, null) : after;
      }
    }
    return null;
  }

  /** Whoever stands behind a verb of will, as long as somebody does. */
  @Nullable Subject anybody(int cueEnd, int limit) {
    Side side = disagrees(cueEnd - 1, cueEnd) ? null : sides.anybody(cueEnd, limit);
    return side == null ? null : new Subject(side.parties(), cueEnd);
  }

  /** «اتفق الوزير مع نظيره»: the subject with whoever the deed is done together with. */
  Subject together(Subject subject, int cueEnd, int limit) {
    for (int token = cueEnd; token + 1 < Math.min(limit, cueEnd + WITH); token++) {
      Side other = page.is(token, tags.with) ? sides.startingAt(token + 1, null) : null;
      if (other != null && subject.parties.size() == 1) {
        List<Party> both = new ArrayList<>(subject.parties);
        both.addAll(other.parties());
        return new Subject(both, subject.from);
      }
    }
    return subject;
  }
}
