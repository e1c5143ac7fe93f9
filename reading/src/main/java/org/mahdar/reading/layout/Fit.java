package org.mahdar.reading.layout;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mahdar.reading.page.Page;

/** Which parts make an opening, and which only look like one («موسكو: لن نقبل»). */
final class Fit {

  /** How the parts end. */
  enum Ending {
    /** In running text: nothing marks the end. */
    OPEN,
    BRACKET,
    DASH,
    COLON,
    LINE
  }

  private final Words words;

  Fit(Words words) {
    this.words = words;
  }

  /**
   * @param separators how many dashes, commas, colons stand between or behind the parts
   * @param to the token that follows
   */
  boolean fits(Page page, List<Atom> parts, Ending ending, int separators, int to, boolean first) {
    Parts are = Parts.of(parts);
    boolean inner = parts.size() > 1 && separators > 0;
    if (are.agency && are.located) {
      return agency(parts, are, ending, separators) && (first || ending != Ending.OPEN);
    }
    if (are.outlet && are.located) {
      boolean known = parts.stream().anyMatch(part -> part.is(Atom.Kind.OUTLET) && !part.weak());
      boolean place = are.place && !parts.getFirst().is(Atom.Kind.OUTLET);
      return inner
          && (known || place)
          && (ending == Ending.COLON
              || ending == Ending.LINE
              || (ending == Ending.DASH && separators > 1)
              || (ending == Ending.BRACKET && are.place)
              || (ending == Ending.OPEN && first && page.is(to, words.finite)));
    }
    if (!first) {
      return false;
    }
    if (are.agency) {
      return agencyAlone(page, parts, ending, to);
    }
    if (are.date) {
      boolean closed = ending != Ending.OPEN && ending != Ending.BRACKET;
      return closed && dated(parts, are);
    }
    return unsourced(page, parts, are, ending, inner, to);
  }

  private static boolean agency(List<Atom> parts, Parts are, Ending ending, int separators) {
    if (ending != Ending.OPEN) {
      return separators > 0
          || are.date
          || (parts.getLast().bracketed() && (are.place || ending != Ending.BRACKET));
    }
    Atom last = parts.getLast();
    boolean apart = separators > 0 || are.date;
    return last.is(Atom.Kind.AGENCY) && !last.weak() && are.place && apart;
  }

  private boolean agencyAlone(Page page, List<Atom> parts, Ending ending, int to) {
    Atom only = parts.getFirst();
    return switch (ending) {
      case LINE -> parts.size() <= 2;
      case BRACKET -> only.bracketed() && parts.size() == 1;
      case DASH -> only.bracketed() || (parts.size() == 1 && page.is(to, words.finite));
      case COLON -> parts.size() == 2 && parts.stream().anyMatch(p -> p.is(Atom.Kind.PERSON));
      case OPEN -> false;
    };
  }

  /** A place goes before the date; where it is no known one, the date must be a full one. */
  private static boolean dated(List<Atom> parts, Parts are) {
    boolean full = parts.stream().anyMatch(p -> p.is(Atom.Kind.DATE) && p.value() != null);
    return parts.getFirst().is(Atom.Kind.PLACE)
        || (full && are.unknown && parts.getFirst().is(Atom.Kind.UNKNOWN));
  }

  private boolean unsourced(
      Page page, List<Atom> parts, Parts are, Ending ending, boolean inner, int to) {
    boolean closed = ending == Ending.COLON || ending == Ending.LINE;
    if (are.person && inner && !(ending == Ending.COLON && speaks(page, parts))) {
      boolean writer = are.place || are.outlet || are.filler;
      return (writer && closed) || (are.unknown && ending == Ending.LINE && parts.size() == 2);
    }
    if (are.place && are.filler && inner) {
      return closed;
    }
    if (are.place && are.unknown && inner && parts.size() == 2) {
      return ending == Ending.LINE && parts.getFirst().is(Atom.Kind.UNKNOWN);
    }
    return are.place && parts.size() == 1 && ending == Ending.DASH && page.is(to, words.finite);
  }

  /** A politician's name before a colon is somebody who speaks, not somebody who writes. */
  private boolean speaks(Page page, List<Atom> parts) {
    for (Atom part : parts) {
      if (part.is(Atom.Kind.PERSON) && isKnown(page, part)) {
        return true;
      }
    }
    return false;
  }

  private boolean isKnown(Page page, Atom person) {
    boolean titled = page.is(person.from(), words.title);
    for (int i = person.from(); i < person.to(); i++) {
      titled |= page.is(i, words.person);
    }
    return titled;
  }

  /** Which kinds there are. */
  private record Parts(
      boolean agency,
      boolean outlet,
      boolean place,
      boolean unknown,
      boolean date,
      boolean person,
      boolean filler,
      boolean located) {

    static Parts of(List<Atom> parts) {
      Set<Atom.Kind> has = EnumSet.noneOf(Atom.Kind.class);
      parts.forEach(part -> has.add(part.kind()));
      boolean agency = has.contains(Atom.Kind.AGENCY);
      boolean outlet = has.contains(Atom.Kind.OUTLET);
      boolean place = has.contains(Atom.Kind.PLACE);
      boolean unknown = has.contains(Atom.Kind.UNKNOWN);
      boolean date = has.contains(Atom.Kind.DATE);
      boolean person = has.contains(Atom.Kind.PERSON);
      boolean filler = has.contains(Atom.Kind.FILLER);
      boolean signed = agency ? outlet : outlet && (person || filler);
      boolean located = place || unknown || date || signed;
      return new Parts(agency, outlet, place, unknown, date, person, filler, located);
    }
  }
}
