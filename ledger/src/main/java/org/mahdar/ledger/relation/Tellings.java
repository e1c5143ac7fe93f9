package org.mahdar.ledger.relation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Event;
import org.mahdar.finding.Party;
import org.mahdar.ledger.relation.Occurrence.Plainness;
import org.mahdar.text.Folding;
import org.mahdar.text.Span;

/** Finds the tellings of visits, meetings and calls between the sides. */
final class Tellings {

  /** So far behind the beginning of the words for a visit its visitor is named. */
  private static final int NEAR = 60;

  /** «His visit to the capital these days»: longer words name their subject. */
  private static final int SHORT = 45;

  /** Only of a noun the pronoun is the visitor's; a verb without a subject may be of a ship. */
  private static final String NOUN = "event.noun";

  private final Matter matter;
  private final Places places;

  Tellings(Matter matter) {
    this.matter = matter;
    this.places = new Places(matter);
  }

  List<Occurrence> of(Event.Type type) {
    List<Occurrence> all = new ArrayList<>();
    for (Paper paper : matter.papers) {
      for (Event event : paper.found().events()) {
        if (event.type() == type) {
          Occurrence telling = type == Event.Type.VISIT ? visit(paper, event) : talk(paper, event);
          if (telling != null) {
            all.add(telling);
          }
        }
      }
    }
    return all;
  }

  private @Nullable Occurrence talk(Paper paper, Event event) {
    List<Party> present = new ArrayList<>(event.participants());
    present.removeIf(it -> isGone(paper, event, it));
    Set<String> countries = matter.countries(paper, present);
    if (!matter.sides.bothIn(countries) && paper.focus()) {
      present.addAll(teller(paper, event, countries));
    }
    Set<String> first = people(paper, present, matter.sides.first());
    Set<String> second = people(paper, present, matter.sides.second());
    if (first.isEmpty() || second.isEmpty()) {
      return null;
    }
    Set<String> named = named(paper, Paper.span(event));
    boolean oneNamed = first.stream().anyMatch(named::contains);
    boolean otherNamed = second.stream().anyMatch(named::contains);
    return oneNamed || otherNamed
        ? occurrence(
            paper,
            event,
            present,
            places.of(paper, event),
            oneNamed && otherNamed ? Plainness.NAMED : Plainness.MEANT)
        : null;
  }

  /** «They met after the fall of X»: of everything about them the words tell only that. */
  private boolean isGone(Paper paper, Event event, Party party) {
    Span words = matter.sentence(paper, Paper.span(event));
    List<Span> mentions =
        matter.cast(paper).stream()
            .filter(it -> it.is(party))
            .flatMap(it -> it.mentions().stream())
            .filter(words::contains)
            .toList();
    String text = matter.text(paper).text();
    return !mentions.isEmpty()
        && mentions.stream()
            .allMatch(
                it -> matter.knowledge.marks().isGone(text.substring(words.start(), it.start())));
  }

  /** Who is named in a stretch, by id or name. */
  private Set<String> named(Paper paper, Span stretch) {
    Set<String> named = new LinkedHashSet<>();
    for (Paper.Named each : matter.cast(paper)) {
      if (Matter.isIn(each, stretch)) {
        named.add(key(each.party()));
      }
    }
    return named;
  }

  private static String key(Party party) {
    return party.actor() == null ? Folding.of(party.name()) : party.actor();
  }

  /** «He and the president met twice»: of one side only, told by somebody of the other. */
  private List<Party> teller(Paper paper, Event event, Set<String> countries) {
    Paper.Telling telling = matter.telling(paper, event.evidence().start());
    if (telling == null
        || countries.size() != 1
        || event.participants().size() != 1
        || event.participants().getFirst().actor() == null) {
      return List.of();
    }
    String other = matter.country(paper, telling.speaker());
    return matter.sides.opposed(countries.iterator().next(), other)
        ? List.of(telling.speaker())
        : List.of();
  }

  private @Nullable Occurrence visit(Paper paper, Event event) {
    List<Party> visitors = new ArrayList<>();
    for (Party party : event.participants()) {
      if (matter.sides.holds(matter.country(paper, party)) && isOfficial(paper, party)) {
        visitors.add(party);
      }
    }
    Span sentence = Paper.span(event);
    boolean inferred = visitors.isEmpty() && paper.focus() && event.date() != null;
    if (inferred) {
      sentence = matter.sentence(paper, sentence);
      visitors.addAll(onlyPerson(paper, sentence));
    }
    if (visitors.isEmpty() || isElsewhere(event)) {
      return null; // most visits are: nothing more is read for them
    }
    String host = host(paper, event, visitors, sentence);
    visitors.removeIf(it -> host != null && host.equals(matter.country(paper, it)));
    Plainness plainness = inferred ? Plainness.NAMED : plainness(paper, event, visitors);
    boolean between =
        matter.countries(paper, visitors).stream().anyMatch(it -> matter.sides.opposed(it, host));
    return between && plainness != null
        ? dated(paper, occurrence(paper, event, visitors, host, plainness))
        : null;
  }

  /** Whether the words name a place that lies with neither side. */
  private boolean isElsewhere(Event event) {
    return event.place() != null && !matter.sides.holds(matter.names.stateOfPlace(event.place()));
  }

  /**
   * A visitor is named near the word for the visit, or meant by a pronoun of a short phrase. What
   * names one far behind, or nobody in many words, tells of somebody else's arrival.
   */
  private @Nullable Plainness plainness(Paper paper, Event event, List<Party> visitors) {
    Span words = Paper.span(event);
    Span near = new Span(words.start(), Math.min(words.end(), words.start() + NEAR));
    Set<String> named = named(paper, near);
    if (visitors.stream().anyMatch(it -> named.contains(key(it)))) {
      return Plainness.NAMED;
    }
    boolean elsewhere = named(paper, words).stream().anyMatch(it -> it.startsWith("person:"));
    return event.rule().equals(NOUN) && words.length() <= SHORT && !elsewhere
        ? Plainness.MEANT
        : null;
  }

  /**
   * Somebody the lexicon knows, or with a name and an office; of the latter, in a document about
   * other things, too little is known.
   */
  private boolean isOfficial(Paper paper, Party party) {
    if (party.actor() != null) {
      return party.actor().startsWith("person:");
    }
    return paper.focus() && hasNameAndOffice(paper, party);
  }

  private boolean hasNameAndOffice(Paper paper, Party party) {
    return matter.cast(paper).stream()
        .filter(it -> it.is(party) && it.type().equals("person"))
        .map(Paper.Named::role)
        .anyMatch(role -> role != null && !role.contains(party.name()));
  }

  /** The visitor where a sentence names just one person of the two sides. */
  private List<Party> onlyPerson(Paper paper, Span sentence) {
    List<Party> named =
        matter.cast(paper).stream()
            .filter(it -> it.type().equals("person") && matter.sides.holds(it.country()))
            .filter(it -> Matter.isIn(it, sentence))
            .map(Paper.Named::party)
            .toList();
    return named.size() == 1 ? named : List.of();
  }

  private @Nullable String host(Paper paper, Event event, List<Party> visitors, Span sentence) {
    String place = places.of(paper, event);
    if (place != null || !paper.focus() || event.place() != null || visitors.isEmpty()) {
      return place;
    }
    String from = matter.country(paper, visitors.getFirst());
    Set<String> named = matter.namedIn(paper, sentence);
    for (String country : named) {
      if (matter.sides.opposed(from, country) && named.size() <= 2) {
        return country;
      }
    }
    String dateline = matter.names.stateOfPlace(paper.place());
    return matter.sides.opposed(from, dateline) ? dateline : null;
  }

  /** A visit without a date of its own took place when its talks were held. */
  private Occurrence dated(Paper paper, Occurrence visit) {
    if (visit.date() != null || visit.planned()) {
      return visit;
    }
    Set<String> days = new TreeSet<>();
    for (Event each : paper.found().events()) {
      boolean talks =
          each.type() == Event.Type.MEETING
              && each.status() == Event.Status.HELD
              && each.date() != null
              && each.dateBasis() != Event.DateBasis.STATED;
      if (talks && shares(paper, each, visit)) {
        days.add(String.valueOf(each.date()));
      }
    }
    return days.size() == 1 ? visit.dated(days.iterator().next(), DateBasis.SHARED) : visit;
  }

  private boolean shares(Paper paper, Event talks, Occurrence visit) {
    Set<String> present = new LinkedHashSet<>();
    present.addAll(people(paper, talks.participants(), matter.sides.first()));
    present.addAll(people(paper, talks.participants(), matter.sides.second()));
    Set<String> countries = matter.countries(paper, talks.participants());
    return matter.sides.bothIn(countries)
        && (visit.first().stream().anyMatch(present::contains)
            || visit.second().stream().anyMatch(present::contains));
  }

  private Occurrence occurrence(
      Paper paper, Event event, List<Party> present, @Nullable String host, Plainness plainness) {
    Set<String> others = new LinkedHashSet<>(matter.countries(paper, present));
    others.removeIf(matter.sides::holds);
    String date = isSince(event) ? null : event.date();
    return new Occurrence(
        paper,
        event,
        present.stream()
            .filter(it -> isOfficial(paper, it))
            .filter(it -> matter.sides.holds(matter.country(paper, it)))
            .toList(),
        people(paper, present, matter.sides.first()),
        people(paper, present, matter.sides.second()),
        others,
        host,
        date,
        date == null ? null : basis(event.dateBasis()),
        plainness);
  }

  /** «The first visit since he took office in May» is not of May. */
  private boolean isSince(Event event) {
    return event.dateBasis() == Event.DateBasis.STATED
        && matter.knowledge.marks().hasSince(event.evidence().text());
  }

  private static @Nullable DateBasis basis(Event.DateBasis basis) {
    return switch (basis) {
      case STATED, RELATIVE -> DateBasis.STATED;
      case DATELINE -> DateBasis.DATELINE;
      case PUBLISHED -> DateBasis.PUBLISHED;
      case NONE -> null;
    };
  }

  private Set<String> people(Paper paper, List<Party> present, List<String> side) {
    Set<String> people = new LinkedHashSet<>();
    for (Party party : present) {
      String country = matter.country(paper, party);
      if (country != null && side.contains(country) && isOfficial(paper, party)) {
        people.add(key(party));
      }
    }
    return people;
  }
}
