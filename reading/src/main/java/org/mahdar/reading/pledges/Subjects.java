package org.mahdar.reading.pledges;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Party;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.names.Cast;
import org.mahdar.reading.names.Mention;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.reporting.Saying;
import org.mahdar.reading.words.Proclitics;

/** The words that name a verb's subject, before it or behind it. */
final class Subjects {

  /** Parties, and the first token of the words that name them. */
  record Subject(List<Party> parties, int from) {

    private Subject joinedBy(Subject earlier) {
      List<Party> all = new ArrayList<>(earlier.parties);
      all.addAll(parties);
      return new Subject(all, earlier.from);
    }
  }

  /** How far behind «agreed» its «with» may stand. */
  private static final int WITH = 8;

  private final Page page;
  private final Cast cast;
  private final PledgeTags tags;
  private final Parties parties;

  Subjects(Page page, Cast cast, PledgeTags tags, Parties parties) {
    this.page = page;
    this.cast = cast;
    this.tags = tags;
    this.parties = parties;
  }

  /** The subject right before a cue, not before {@code from}; null where none stands. */
  @Nullable Subject before(int cue, int from, @Nullable Saying saying) {
    int last = cue - 1;
    while (last >= from && isAdverb(last)) {
      last--;
    }
    Subject subject = endingAt(last, from, saying);
    return subject != null && opensClause(subject.from, from) ? subject : null;
  }

  /** «الصين وكازاخستان»: with those that it is joined to. */
  private @Nullable Subject endingAt(int last, int from, @Nullable Saying saying) {
    Subject subject = last < from ? null : oneEndingAt(last, from, saying);
    if (subject == null || !isConjoined(subject.from)) {
      return subject;
    }
    Subject earlier = endingAt(subject.from - 1, from, saying);
    return earlier == null ? subject : subject.joinedBy(earlier);
  }

  private @Nullable Subject oneEndingAt(int last, int from, @Nullable Saying saying) {
    Mention mention = cast.covering(last);
    if (mention != null && mention.from() >= from) {
      return new Subject(List.of(mention.who().party()), mention.from());
    }
    if (isBody(last)) {
      return body(last);
    }
    for (int start = last; start >= Math.max(from, last - 2); start--) {
      Subject generic = generic(start, saying);
      if (generic != null && covers(start, last)) {
        return generic;
      }
    }
    return null;
  }

  /** The subject behind a verb («ستواصل الصين»), not at or behind {@code limit}. */
  @Nullable Subject after(int cueEnd, int limit, @Nullable Saying saying) {
    int token = cueEnd;
    while (token < limit && isAdverb(token)) {
      token++;
    }
    if (token >= limit) {
      return null;
    }
    Mention mention = cast.at(token);
    if (mention != null && !isGoverned(token)) {
      Subject first = new Subject(List.of(mention.who().party()), cueEnd);
      Mention next = cast.at(mention.to());
      return next != null && isConjoined(next.from())
          ? new Subject(List.of(next.who().party()), cueEnd).joinedBy(first)
          : first;
    }
    Subject generic = generic(token, saying);
    return generic == null && isBody(token) ? body(token) : generic;
  }

  /** «اتفق الوزير مع نظيره»: the subject with whoever the deed is done together with. */
  Subject together(Subject subject, int cueEnd, int limit) {
    for (int token = cueEnd; token < Math.min(limit, cueEnd + WITH); token++) {
      Mention other = page.is(token, tags.with) ? cast.at(token + 1) : null;
      if (other != null && subject.parties.size() == 1) {
        Subject second = new Subject(List.of(other.who().party()), subject.from);
        return second.joinedBy(subject);
      }
    }
    return subject;
  }

  /** «زيارة الرئيس ستعزز»: behind another noun or a preposition a name is no subject. */
  private boolean opensClause(int token, int from) {
    int before = token - 1;
    return before < from
        || !page.is(before, tags.word)
        || page.is(before, tags.that)
        || page.is(before, tags.biThat)
        || page.is(before, tags.then)
        || page.is(before, tags.pronounThat)
        || page.is(before, tags.finite)
        || isAdverb(before)
        || page.quotations().inside(token) != page.quotations().inside(before);
  }

  /** Whether nothing but a pronoun or adverbs stands before a verb: its subject is implied. */
  boolean isBare(int cue, int from) {
    for (int token = from; token < cue; token++) {
      boolean empty =
          !page.is(token, tags.word)
              || page.is(token, tags.that)
              || page.is(token, tags.biThat)
              || page.is(token, tags.pronounThat)
              || isAdverb(token);
      if (!empty) {
        return false;
      }
    }
    return true;
  }

  /** «المملكة», «السلطات»: a body that the article takes as known. */
  private boolean isBody(int token) {
    return page.is(token, tags.definite)
        && (page.is(token, tags.institution) || page.is(token, tags.loose));
  }

  private Subject body(int token) {
    return new Subject(List.of(new Party(page.words(token, token + 1), null)), token);
  }

  private boolean covers(int start, int last) {
    for (Edge edge : page.lattice().at(start)) {
      if (edge.value() != null && edge.to() == last + 1) {
        return true;
      }
    }
    return false;
  }

  private boolean isAdverb(int token) {
    return page.is(token, tags.adverb) || page.is(token, tags.again);
  }

  private boolean isConjoined(int token) {
    return carries(token, Proclitics.WA) && page.tokens().word(token).startsWith("و");
  }

  private boolean isGoverned(int token) {
    return carries(token, Proclitics.BI | Proclitics.LI);
  }

  private boolean carries(int token, int proclitics) {
    for (Edge edge : page.lattice().at(token)) {
      if (edge.value() != null && (edge.proclitics() & proclitics) != 0) {
        return true;
      }
    }
    return false;
  }

  /** Both sides, one's own country, «we». */
  private @Nullable Subject generic(int token, @Nullable Saying saying) {
    if (page.is(token, tags.collective) || page.is(token, tags.collectiveOblique)) {
      return new Subject(parties.bothSides(), token);
    }
    boolean own =
        page.is(token, tags.ownCountry) || (page.is(token, tags.firstPerson) && saying != null);
    return own ? new Subject(parties.ownCountry(saying), token) : null;
  }
}
