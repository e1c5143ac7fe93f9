package org.mahdar.reading.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mahdar.finding.Party;
import org.mahdar.grammar.Edge;
import org.mahdar.grammar.Match;
import org.mahdar.reading.names.Cast;
import org.mahdar.reading.names.Mention;
import org.mahdar.reading.names.Persona;
import org.mahdar.reading.page.Page;
import org.mahdar.text.TokenRange;

/** Finds who takes part in an event. */
final class Participants {

  /** How many tokens behind its verb a subject may begin. */
  private static final int SUBJECT = 3;

  /** How many tokens behind «a visit» a body that visits is named at most. */
  private static final int NEXT = 1;

  private final Page page;
  private final Cast cast;
  private final Places places;
  private final Sides sides;
  private final EventTags tags;

  Participants(Page page, Cast cast, Places places, EventTags tags) {
    this.page = page;
    this.cast = cast;
    this.places = places;
    this.sides = new Sides(page, cast, places, tags);
    this.tags = tags;
  }

  /**
   * Who takes part.
   *
   * @param named with a name of their own
   * @param sides «the two ministers»: told by the article before
   */
  record Parties(List<Party> named, List<Party> sides) {
    Parties {
      named = List.copyOf(named);
      sides = List.copyOf(sides);
    }

    List<Party> all() {
      return Stream.concat(sides.stream(), named.stream()).toList();
    }
  }

  /** Those in the evidence; else the subject before a verb, or before what somebody says it in. */
  Parties of(Match match, TokenRange evidence, TokenRange sentence) {
    Set<Party> named = new LinkedHashSet<>();
    Edge cue = match.cueEdge();
    if (cue.has(tags.pronoun)) {
      named.addAll(owners(cue, match.cue().from()));
    }
    for (Mention mention : cast.in(evidence.from(), evidence.to())) {
      boolean visitor = mention.who().isPerson() || mention.from() <= match.cue().to() + NEXT;
      if (!places.isPlace(mention, cue) && (visitor || !cue.has(tags.visit))) {
        named.add(mention.who().party());
      }
    }
    List<Party> unnamed = sides.in(evidence);
    boolean nobody = named.isEmpty() && unnamed.isEmpty();
    boolean missing =
        cue.has(tags.finite)
            ? !hasSubjectBehind(match.cue().to(), sentence)
            : nobody && cue.has(tags.saidIn);
    if (missing) {
      return withSubject(
          sides.before(match.from(), sentence, cue.has(tags.visit)), named, unnamed, cue);
    }
    return new Parties(List.copyOf(named), unnamed);
  }

  /** Who travels is the subject alone; of other events those behind the verb take part too. */
  private Parties withSubject(Parties subject, Set<Party> named, List<Party> unnamed, Edge cue) {
    if (cue.has(tags.visit) && !subject.all().isEmpty()) {
      return subject;
    }
    Set<Party> all = new LinkedHashSet<>(subject.named());
    all.addAll(named);
    return new Parties(List.copyOf(all), unnamed.isEmpty() ? subject.sides() : unnamed);
  }

  /** Whether a name, an office or a side stands right behind a verb: then that is its subject. */
  private boolean hasSubjectBehind(int verbEnd, TokenRange sentence) {
    int last = Math.min(sentence.to(), verbEnd + SUBJECT);
    for (int next = verbEnd; next < last; next++) {
      Mention mention = cast.at(next);
      boolean name = mention != null && !places.isBehindPreposition(next);
      if (name
          || page.is(next, tags.title)
          || page.is(next, tags.guest)
          || sides.at(next) != null) {
        return true;
      }
    }
    return false;
  }

  /** «اجتماعه», «محادثاتهما»: the last ones named. */
  private List<Party> owners(Edge cue, int token) {
    List<Party> owners = new ArrayList<>();
    int wanted = cue.has(tags.pronounDual) ? 2 : 1;
    int at = token;
    while (owners.size() < wanted) {
      Mention last = cast.lastBefore(at, m -> fits(cue, m.who())).orElse(null);
      if (last == null) {
        break;
      }
      Party party = last.who().party();
      if (!owners.contains(party)) {
        owners.add(party);
      }
      at = last.from();
    }
    return owners;
  }

  /** «اجتماعها» is hers or a body's, «لقائه» his. */
  private boolean fits(Edge cue, Persona owner) {
    return cue.has(tags.pronounShe)
        ? !owner.isPerson() || owner.agreement() == Persona.Agreement.FEMININE
        : owner.isPerson();
  }

  /** Whether anybody at all is named in the words themselves. */
  boolean hasCompany(TokenRange evidence) {
    return hasGuest(evidence)
        || !sides.in(evidence).isEmpty()
        || !cast.in(evidence.from(), evidence.to()).isEmpty();
  }

  /** Whether somebody who can be a guest is named: a person, an office, a delegation. */
  boolean hasGuest(TokenRange evidence) {
    for (int token = evidence.from(); token < evidence.to(); token++) {
      if (page.is(token, tags.guest) || isOffice(token)) {
        return true;
      }
    }
    return cast.in(evidence.from(), evidence.to()).stream().anyMatch(m -> m.who().isPerson());
  }

  /** «المساعدات» are women who assist, but mostly aid: a word that is common names no office. */
  private boolean isOffice(int token) {
    return page.is(token, tags.title) && !page.is(token, tags.common);
  }
}
