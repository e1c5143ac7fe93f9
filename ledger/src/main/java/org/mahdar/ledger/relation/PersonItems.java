package org.mahdar.ledger.relation;

import java.util.ArrayList;
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

  /** So many texts name nobody in passing. */
  private static final int MANY = 3;

  private static final char AND = 'و';

  private final Matter matter;
  private final Allegiance allegiance;
  private final Deeds deeds;

  PersonItems(Matter matter) {
    this.matter = matter;
    this.allegiance = new Allegiance(matter);
    this.deeds = new Deeds(matter);
  }

  /**
   * Where a document names somebody.
   *
   * @param country whose person it is; empty when the office names both sides and leaves it open
   */
  private record Seen(Paper paper, Paper.Named named, String country) {}

  List<Item> items() {
    Map<String, List<Seen>> people = new TreeMap<>();
    for (Paper paper : matter.papers.stream().filter(Paper::focus).toList()) {
      for (Paper.Named named : matter.cast(paper)) {
        Seen seen = isPerson(named) ? seen(paper, named) : null;
        if (seen != null) {
          String actor = named.actor();
          people
              .computeIfAbsent(
                  actor == null ? Folding.of(named.name()) : actor, _ -> new ArrayList<>())
              .add(seen);
        }
      }
    }
    List<Item> items = new ArrayList<>();
    people
        .values()
        .forEach(all -> {
          Voices voices = voices(all);
          if (voices != null && hasOffice(all) && isSure(all, voices)) {
            items.add(item(all, voices));
          }
        });
    return items;
  }

  private @Nullable Seen seen(Paper paper, Paper.Named named) {
    String country = allegiance.of(paper, named);
    if (isNextOnes(paper, named)) {
      return null;
    }
    boolean ours = country != null && (country.isEmpty() || matter.sides.holds(country));
    return ours && country != null ? new Seen(paper, named, country) : null;
  }

  /** «X, and the consul Y»: what follows an «and» is who comes next. */
  private boolean isNextOnes(Paper paper, Paper.Named named) {
    String role = named.role();
    String text = matter.text(paper).text();
    return role != null
        && named.actor() == null
        && named.mentions().stream().anyMatch(it -> isBehindAnd(text, it.end(), role));
  }

  private static boolean isBehindAnd(String text, int end, String role) {
    int at = end;
    while (at < text.length() && !Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at > end
        && at < text.length()
        && text.charAt(at) == AND
        && text.startsWith(role, at + 1);
  }

  /** Somebody with a name of their own: a spokesman without one is an office. */
  private static boolean isPerson(Paper.Named named) {
    String role = named.role();
    return named.type().equals("person")
        && !named.mentions().isEmpty()
        && (role == null || !role.equals(named.name()));
  }

  private static boolean hasOffice(List<Seen> all) {
    return all.stream().anyMatch(it -> it.named().role() != null);
  }

  /**
   * Whoever does something between the sides, is named where they are spoken of as a pair, or by
   * many. Whom the lexicon does not know must have more than one name and be named more than once.
   */
  private boolean isSure(List<Seen> all, Voices voices) {
    Paper.Named named = all.getFirst().named();
    boolean acts = all.stream().anyMatch(it -> deeds.has(it.paper(), it.named()));
    if (named.actor() != null) {
      return acts || voices.isOfThePair() || voices.families() >= MANY;
    }
    return named.name().strip().indexOf(' ') > 0
        && mentions(all) > 1
        && (voices.isOfThePair() || (acts && voices.families() > 1));
  }

  private @Nullable Voices voices(List<Seen> all) {
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
    return told.isEmpty() ? null : new Voices(matter, told);
  }

  private Item item(List<Seen> all, Voices voices) {
    Seen first = all.getFirst();
    Party party = first.named().party();
    String name = matter.names.arabic(party);
    String country = first.country();
    String role = role(all);
    return new Draft(Category.PERSON)
        .title(role.isEmpty() ? name : name + "، " + role, english(party, country))
        .by(country.isEmpty() ? List.of() : List.of(country))
        .actor(new Party(name, party.actor()))
        .named(voices, voices.weight() + Math.log1p(mentions(all)) / 4);
  }

  private String english(Party party, String country) {
    String name = matter.names.english(party);
    return country.isEmpty() ? name : name + ", " + matter.names.englishState(country);
  }

  private String role(List<Seen> all) {
    Roles roles = new Roles(matter, all.getFirst().country());
    for (Seen each : all) {
      roles.add(each.named().role());
    }
    return roles.best();
  }

  private static int mentions(List<Seen> all) {
    return all.stream().mapToInt(it -> it.named().mentions().size()).sum();
  }
}
