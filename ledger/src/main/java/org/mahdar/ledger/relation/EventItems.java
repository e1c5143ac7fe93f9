package org.mahdar.ledger.relation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Event;
import org.mahdar.finding.Party;

/** Visits, meetings and calls between the sides. */
final class EventItems {

  /** Below it, an occasion that one text tells is more likely misread than right. */
  private static final double LEAST = 0.5;

  /** So many texts do not err alike. */
  private static final int MANY = 3;

  private static final String NOUN = "event.noun";

  private final Matter matter;
  private final Bounds bounds;
  private final Tellings tellings;

  EventItems(Matter matter, Bounds bounds) {
    this.matter = matter;
    this.bounds = bounds;
    this.tellings = new Tellings(matter);
  }

  List<Item> items() {
    List<Item> items = new ArrayList<>();
    for (Event.Type type : List.of(Event.Type.VISIT, Event.Type.MEETING, Event.Type.CALL)) {
      for (Occasion occasion : Occasions.of(tellings.of(type), bounds)) {
        Item item = item(occasion, type);
        if (item != null) {
          items.add(item);
        }
      }
    }
    return items;
  }

  private @Nullable Item item(Occasion occasion, Event.Type type) {
    Voices voices =
        new Voices(
            matter,
            occasion.tellings().stream()
                .map(it ->
                    new Voices.Told(
                        it.paper(), it.event().evidence(), null, it.event().confidence()))
                .toList());
    Occurrence dated = occasion.dated();
    if (voices.sureness() < LEAST || weak(occasion, voices)) {
      return null;
    }
    EventTitle title = new EventTitle(matter, occasion, type);
    Draft draft =
        new Draft(type == Event.Type.VISIT ? Category.VISIT : Category.MEETING)
            .title(title.arabic(), title.english())
            .date(dated == null ? null : dated.date(), dated == null ? null : dated.basis())
            .within(interval(occasion))
            .status(status(occasion))
            .by(title.acting());
    title.people().forEach(it -> draft.actor(new Party(matter.names.arabic(it), it.actor())));
    return draft.told(voices);
  }

  /** What is planned lies behind the report of it, what is told as done before it. */
  private @Nullable String interval(Occasion occasion) {
    List<Occurrence> all = occasion.tellings();
    if (occasion.planned()) {
      return Bounds.ahead(papers(all.stream()));
    }
    boolean foretold = all.stream().anyMatch(Occurrence::planned);
    List<Paper> papers = papers(all.stream().filter(it -> isPast(it, foretold)));
    return papers.isEmpty() ? null : bounds.interval(papers);
  }

  private static List<Paper> papers(Stream<Occurrence> tellings) {
    return tellings.map(Occurrence::paper).toList();
  }

  /** Where some foretell it, the noun alone («his visit») may still lie ahead. */
  private static boolean isPast(Occurrence telling, boolean foretold) {
    return !telling.planned() && !(foretold && telling.event().rule().equals(NOUN));
  }

  /** Told by few, without a date or without a name, in texts about something else. */
  private static boolean weak(Occasion occasion, Voices voices) {
    boolean named =
        occasion.tellings().stream().anyMatch(it -> it.plainness() == Occurrence.Plainness.NAMED);
    boolean focus = occasion.tellings().stream().anyMatch(it -> it.paper().focus());
    boolean visit = occasion.tellings().getFirst().event().type() == Event.Type.VISIT;
    return voices.families() < MANY
        && ((!named && (visit || !focus)) || (occasion.dated() == null && !focus));
  }

  /** Held when anybody tells so. */
  private static String status(Occasion occasion) {
    Set<Event.Status> all = new LinkedHashSet<>();
    occasion.tellings().forEach(it -> all.add(it.event().status()));
    return Stream.of(Event.Status.HELD, Event.Status.CANCELLED, Event.Status.PLANNED)
        .filter(all::contains)
        .findFirst()
        .orElse(Event.Status.HELD)
        .code();
  }
}
