package org.mahdar.reading.pledges;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Party;
import org.mahdar.reading.language.Language;
import org.mahdar.reading.names.Cast;
import org.mahdar.reading.names.Mention;
import org.mahdar.reading.names.Persona;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.reporting.Saying;
import org.mahdar.reading.reporting.Voice;
import org.mahdar.reading.words.Proclitics;

/** Whom a pledge binds: the subject of its verb, resolved to a party. */
final class Sides {

  /** Parties, and the token at which the words that name them start. */
  record Subject(List<Party> parties, int from) {}

  private final Page page;
  private final Cast cast;
  private final PledgeTags tags;
  private final Language language;

  Sides(Page page, Cast cast, PledgeTags tags, Language language) {
    this.page = page;
    this.cast = cast;
    this.tags = tags;
    this.language = language;
  }

  /** The subject right before a cue, not before {@code from}; null where none stands. */
  @Nullable Subject before(int cue, int from, @Nullable Saying saying) {
    int last = cue - 1;
    while (last >= from && isAdverb(last)) {
      last--;
    }
    if (last < from) {
      return null;
    }
    Mention mention = cast.covering(last);
    if (mention != null && mention.from() >= from) {
      Subject subject = conjoined(mention, from);
      return opensClause(subject.from, from) ? subject : null;
    }
    if (isBody(last) && opensClause(last, from)) {
      return new Subject(List.of(new Party(page.words(last, last + 1), null)), last);
    }
    for (int start = last; start >= Math.max(from, last - 2); start--) {
      Subject generic = generic(start, saying);
      if (generic != null && covers(start, last)) {
        return generic;
      }
    }
    return null;
  }

  /** The subject behind a verb («ستواصل الصين»). */
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
      List<Party> parties = new ArrayList<>(List.of(mention.who().party()));
      Mention next = cast.at(mention.to());
      if (next != null && isConjoined(next)) {
        parties.add(next.who().party());
      }
      return new Subject(parties, cueEnd);
    }
    Subject generic = generic(token, saying);
    if (generic == null && isBody(token)) {
      return new Subject(List.of(new Party(page.words(token, token + 1), null)), cueEnd);
    }
    return generic == null ? null : new Subject(generic.parties, cueEnd);
  }

  /** «زيارة الرئيس ستعزز»: behind another noun or a preposition a name is no subject. */
  private boolean opensClause(int token, int from) {
    int before = token - 1;
    return before < from
        || !page.is(before, tags.word)
        || page.is(before, tags.that)
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

  private boolean covers(int start, int last) {
    return page.lattice().at(start).stream()
        .anyMatch(edge -> edge.value() != null && edge.to() == last + 1);
  }

  private boolean isAdverb(int token) {
    return page.is(token, tags.adverb) || page.is(token, tags.again);
  }

  /** «الصين وكازاخستان»: the mention before it belongs to it. */
  private Subject conjoined(Mention mention, int from) {
    List<Party> parties = new ArrayList<>(List.of(mention.who().party()));
    int start = mention.from();
    Mention before = start > from && isConjoined(mention) ? cast.covering(start - 1) : null;
    if (before != null && before.from() >= from && before.to() == start) {
      parties.addFirst(before.who().party());
      start = before.from();
    }
    return new Subject(parties, start);
  }

  private boolean isConjoined(Mention mention) {
    return page.tokens().word(mention.from()).startsWith("و")
        && page.lattice().at(mention.from()).stream()
            .anyMatch(edge -> (edge.proclitics() & Proclitics.WA) != 0);
  }

  private boolean isGoverned(int token) {
    return page.lattice().at(token).stream()
        .anyMatch(edge ->
            edge.value() != null && (edge.proclitics() & (Proclitics.BI | Proclitics.LI)) != 0);
  }

  /** Both sides, one's own country, a pronoun. */
  private @Nullable Subject generic(int token, @Nullable Saying saying) {
    if (page.is(token, tags.collective) || page.is(token, tags.collectiveOblique)) {
      return new Subject(bothSides(), token);
    }
    if (page.is(token, tags.ownCountry)) {
      return new Subject(ownCountry(saying), token);
    }
    if (page.is(token, tags.firstPerson) && saying != null) {
      return new Subject(ownCountry(saying), token);
    }
    return null;
  }

  /** The two states that the article speaks of most. */
  List<Party> bothSides() {
    return cast.personae().stream()
        .filter(Persona::isState)
        .sorted(Comparator.comparingInt((Persona p) -> -p.mentions().size()))
        .limit(2)
        .map(Persona::party)
        .toList();
  }

  /** The state of whoever speaks; the speaker where none is known. */
  List<Party> ownCountry(@Nullable Saying saying) {
    Persona who = saying == null ? null : saying.voice().persona();
    if (who == null) {
      return saying == null ? List.of() : List.of(party(saying.voice()));
    }
    String country = who.country();
    return List.of(country == null ? who.party() : state(country, who));
  }

  /** The state under the name that the article gives it, else under its usual one. */
  private Party state(String country, Persona citizen) {
    return cast.state(country)
        .map(Persona::party)
        .or(() -> language.stateName(country).map(name -> new Party(name, "state:" + country)))
        .orElseGet(citizen::party);
  }

  /** Whoever speaks. */
  List<Party> speaker(@Nullable Saying saying) {
    return saying == null ? List.of() : List.of(party(saying.voice()));
  }

  private static Party party(Voice voice) {
    return voice.persona() == null ? new Party(voice.words(), null) : voice.persona().party();
  }

  /** The states and organisations named in a clause that are not bound by it. */
  List<Party> counterparts(int from, int to, List<Party> by) {
    Set<Party> others = new LinkedHashSet<>();
    for (Mention mention : cast.in(from, to)) {
      if (mention.who().isState() && !by.contains(mention.who().party())) {
        others.add(mention.who().party());
      }
    }
    return List.copyOf(others);
  }
}
