package org.mahdar.ledger.relation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mahdar.finding.Event;
import org.mahdar.finding.Party;

/** What a visit, meeting or call is headed with: who, and where. */
final class EventTitle {

  /** Who is named by fewer of the tellings than this share is there by mistake. */
  private static final double SHARE = 0.25;

  private final Matter matter;
  private final Occasion occasion;
  private final Event.Type type;
  private final List<Party> people;

  EventTitle(Matter matter, Occasion occasion, Event.Type type) {
    this.matter = matter;
    this.occasion = occasion;
    this.type = type;
    this.people = taking();
  }

  /** Everybody of the two sides whom enough tellings name. */
  List<Party> people() {
    return people;
  }

  private List<Party> taking() {
    Map<String, Integer> votes = new TreeMap<>();
    Map<String, Party> parties = new TreeMap<>();
    for (Occurrence each : occasion.tellings()) {
      Set<String> here = new LinkedHashSet<>();
      for (Party party : each.people()) {
        String key = party.actor() == null ? party.name() : party.actor();
        if (here.add(key)) {
          votes.merge(key, 1, Integer::sum);
          parties.merge(key, party, EventTitle::fuller);
        }
      }
    }
    int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<Party> taking = new ArrayList<>();
    parties.forEach((key, party) -> {
      if (votes.getOrDefault(key, 0) >= SHARE * most) {
        taking.add(party);
      }
    });
    return List.copyOf(taking);
  }

  private static Party fuller(Party one, Party other) {
    int byLength = Integer.compare(other.name().length(), one.name().length());
    return byLength < 0 || (byLength == 0 && one.name().compareTo(other.name()) <= 0) ? one : other;
  }

  /** Who comes; of a meeting both sides. */
  List<String> acting() {
    Set<String> countries = new LinkedHashSet<>();
    for (Occurrence each : occasion.tellings()) {
      countries.addAll(matter.countries(each.paper(), each.people()));
    }
    List<String> ours = matter.ours(countries);
    return type == Event.Type.VISIT || ours.size() > 1
        ? ours
        : Stream.concat(matter.sides.first().stream(), matter.sides.second().stream()).toList();
  }

  String arabic() {
    return words(matter.knowledge::title, matter.names::arabic, matter.names::arabicState, "، ");
  }

  String english() {
    String format =
        occasion.tellings().stream()
            .map(it -> it.event().format())
            .flatMap(Stream::ofNullable)
            .findFirst()
            .map(it -> " (" + it.code() + ")")
            .orElse("");
    return words(matter.knowledge::titleEn, matter.names::english, matter.names::englishState, ", ")
        + format;
  }

  private String words(
      Function<String, String> heading,
      Function<Party, String> name,
      Function<String, String> state,
      String between) {
    String who = people.stream().map(name).distinct().collect(Collectors.joining(between));
    if (who.isEmpty()) {
      who = acting().stream().map(state).collect(Collectors.joining(between));
    }
    String host =
        occasion.tellings().stream()
            .map(Occurrence::host)
            .flatMap(Stream::ofNullable)
            .findFirst()
            .map(state)
            .orElse(null);
    return switch (type) {
      case VISIT ->
          host == null
              ? put(heading.apply("visit-somewhere"), who, "")
              : put(heading.apply("visit"), who, host);
      case CALL -> put(heading.apply("call"), who, "");
      default -> put(heading.apply("meeting"), who, "");
    };
  }

  private static String put(String heading, String who, String where) {
    return heading.replace("{who}", who).replace("{where}", where);
  }
}
