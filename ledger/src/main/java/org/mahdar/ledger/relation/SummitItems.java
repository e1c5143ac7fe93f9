package org.mahdar.ledger.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Event;
import org.mahdar.finding.Party;

/** Summits at which both sides are, or which documents about both tell of. */
final class SummitItems {

  private final Matter matter;

  SummitItems(Matter matter) {
    this.matter = matter;
  }

  /** One document's telling. */
  private record Told(Paper paper, Event event) {}

  List<Item> items() {
    Map<String, List<Told>> summits = new TreeMap<>();
    for (Paper paper : matter.papers) {
      for (Event event : paper.found().events()) {
        String key = event.type() == Event.Type.SUMMIT ? key(paper, event) : null;
        if (key != null) {
          summits.computeIfAbsent(key, _ -> new ArrayList<>()).add(new Told(paper, event));
        }
      }
    }
    return summits.values().stream().map(this::item).toList();
  }

  /** Which summit: whose, the how manieth, or when. Null when it is not one of the sides'. */
  private @Nullable String key(Paper paper, Event event) {
    Set<String> whose = new TreeSet<>();
    boolean frame = false;
    for (Party party : event.participants()) {
      frame |= matter.knowledge.isFrame(party.actor());
      whose.add(party.actor() == null ? party.name() : party.actor());
    }
    boolean both = matter.sides.bothIn(matter.countries(paper, event.participants()));
    boolean told = event.ordinal() != null || event.date() != null;
    if (!(both && told) && !(paper.focus() && frame)) {
      return null;
    }
    return whose + " " + (event.ordinal() == null ? String.valueOf(event.date()) : event.ordinal());
  }

  private Item item(List<Told> all) {
    Voices voices =
        new Voices(
            matter,
            all.stream()
                .map(it ->
                    new Voices.Told(
                        it.paper(), it.event().evidence(), null, it.event().confidence()))
                .toList());
    String date = null;
    Event.Status status = Event.Status.PLANNED;
    Draft draft = new Draft(Category.SUMMIT);
    List<String> english = new ArrayList<>();
    for (Told each : all) {
      date = exacter(date, each.event().date());
      status = each.event().status() == Event.Status.HELD ? Event.Status.HELD : status;
      for (Party party : each.event().participants()) {
        draft.actor(party);
        if (party.actor() != null) {
          english.add(matter.names.english(party));
        }
      }
    }
    Integer ordinal = all.getFirst().event().ordinal();
    return draft
        .title(
            voices.best().words().text(),
            summit(String.join(", ", english.stream().distinct().toList()))
                + (ordinal == null ? "" : " no. " + ordinal))
        .date(date, DateBasis.STATED)
        .status(status.code())
        .told(voices);
  }

  private static String summit(String whose) {
    return whose.endsWith("Summit") ? whose : whose + " summit";
  }

  private static @Nullable String exacter(@Nullable String one, @Nullable String other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    int byLength = Integer.compare(other.length(), one.length());
    return byLength < 0 || (byLength == 0 && one.compareTo(other) <= 0) ? one : other;
  }
}
