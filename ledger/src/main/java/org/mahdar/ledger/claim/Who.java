package org.mahdar.ledger.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mahdar.finding.Party;
import org.mahdar.text.Folding;

/**
 * Somebody who is asked for: a state and all who speak for it, one actor, or a name.
 *
 * @param wanted ISO 3166-1 alpha-2, an actor id, or a folded name
 */
public record Who(String wanted, Sort sort) {

  private static final Map<String, String> CODES = codes();

  /** What was meant. */
  public enum Sort {
    STATE,
    ACTOR,
    NAME
  }

  public Who {
    if (wanted.isBlank()) {
      throw new IllegalArgumentException("nobody is asked for");
    }
  }

  /**
   * As people type it: {@code KZ}, {@code Kazakhstan}, {@code كازاخستان}, {@code person:wang-yi} or
   * part of a name.
   */
  public static Who parse(String typed) {
    String name = typed.strip();
    String code = CODES.get(Folding.of(name));
    if (code != null) {
      return new Who(code, Sort.STATE);
    }
    if (name.startsWith("state:")) {
      return new Who(name.substring("state:".length()).toUpperCase(Locale.ROOT), Sort.STATE);
    }
    return name.indexOf(':') > 0 ? new Who(name, Sort.ACTOR) : new Who(Folding.of(name), Sort.NAME);
  }

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      Locale country = Locale.of("", code);
      codes.put(Folding.of(code), code);
      for (Locale language : List.of(Locale.ENGLISH, Locale.of("ar"))) {
        codes.put(Folding.of(country.getDisplayCountry(language)), code);
      }
    }
    return Map.copyOf(codes);
  }

  /**
   * @param side for which the party stands, as {@link Sides} says
   */
  public boolean is(Party party, String side) {
    return switch (sort) {
      case STATE -> side.equals(wanted);
      case ACTOR -> wanted.equals(party.actor());
      case NAME -> Folding.of(party.name()).contains(wanted);
    };
  }

  /** Whether any of several is meant; nobody asked for is everybody. */
  public static boolean any(List<Who> wanted, List<Party> parties, Sides sides) {
    return wanted.isEmpty()
        || parties.stream()
            .anyMatch(party -> wanted.stream().anyMatch(who -> who.is(party, sides.of(party))));
  }

  /** The states asked for; empty when anybody else is asked for as well. */
  public static List<String> states(List<Who> wanted) {
    return wanted.stream().allMatch(who -> who.sort == Sort.STATE)
        ? wanted.stream().map(Who::wanted).distinct().sorted().toList()
        : List.of();
  }
}
