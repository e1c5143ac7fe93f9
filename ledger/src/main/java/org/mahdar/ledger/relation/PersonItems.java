package org.mahdar.ledger.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Party;
import org.mahdar.finding.Quote;
import org.mahdar.text.Folding;
import org.mahdar.text.Span;

/** People of either side, with the office in which they are named. */
final class PersonItems {

  private static final double KNOWN = 0.95;
  private static final double UNKNOWN = 0.7;

  private final Matter matter;

  PersonItems(Matter matter) {
    this.matter = matter;
  }

  /** Where a document names somebody. */
  private record Seen(Paper paper, Paper.Named named, String country) {}

  List<Item> items() {
    Map<String, List<Seen>> people = new TreeMap<>();
    for (Paper paper : matter.papers) {
      for (Paper.Named named : matter.cast(paper)) {
        String country = paper.focus() && isPerson(named) ? country(named) : null;
        if (country != null && matter.sides.holds(country)) {
          String actor = named.actor();
          people
              .computeIfAbsent(
                  actor == null ? Folding.of(named.name()) : actor, _ -> new ArrayList<>())
              .add(new Seen(paper, named, country));
        }
      }
    }
    List<Item> items = new ArrayList<>();
    people
        .values()
        .forEach(all -> {
          if (all.stream().anyMatch(it -> it.named().role() != null) && isSure(all)) {
            items.add(item(all));
          }
        });
    return items;
  }

  /** Known to the lexicon, or named more than once with more than one name. */
  private static boolean isSure(List<Seen> all) {
    Paper.Named named = all.getFirst().named();
    return named.actor() != null || (named.name().strip().indexOf(' ') > 0 && mentions(all) > 1);
  }

  /** Somebody with a name of their own: a spokesman without one is an office. */
  private static boolean isPerson(Paper.Named named) {
    String role = named.role();
    return named.type().equals("person")
        && !named.mentions().isEmpty()
        && (role == null || !role.equals(named.name()));
  }

  /** The state of the person; where the document leaves it open, the one that the office names. */
  private @Nullable String country(Paper.Named named) {
    String role = named.role();
    if (named.actor() != null) {
      return matter.names.countryOf(named.actor());
    }
    return named.country() != null || role == null
        ? named.country()
        : matter.names.lastStateIn(role);
  }

  private Item item(List<Seen> all) {
    List<Voices.Told> told = new ArrayList<>();
    for (Seen each : all) {
      Span span = each.named().mentions().getFirst();
      String text = matter.text(each.paper()).text();
      if (span.end() <= text.length()) {
        told.add(
            new Voices.Told(
                each.paper(),
                Quote.of(text, span.start(), span.end()),
                null,
                each.named().actor() == null ? UNKNOWN : KNOWN));
      }
    }
    Voices voices = new Voices(matter, told);
    Seen first = all.getFirst();
    String name = matter.names.arabic(first.named().party());
    return new Draft(Category.PERSON)
        .title(
            name + "، " + role(all),
            matter.names.english(first.named().party())
                + ", "
                + matter.names.englishState(first.country()))
        .by(List.of(first.country()))
        .actor(new Party(name, first.named().actor()))
        .named(voices, voices.weight() + Math.log1p(mentions(all)) / 4);
  }

  /** The office that most documents give, of equals the shortest. */
  private static String role(List<Seen> all) {
    Map<String, Integer> roles = new TreeMap<>();
    for (Seen each : all) {
      String role = each.named().role();
      if (role != null) {
        roles.merge(role, 1, Integer::sum);
      }
    }
    return roles.entrySet().stream()
        .min(
            Comparator.comparingInt((Map.Entry<String, Integer> it) -> -it.getValue())
                .thenComparingInt(it -> it.getKey().length())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static int mentions(List<Seen> all) {
    return all.stream().mapToInt(it -> it.named().mentions().size()).sum();
  }
}
