package org.mahdar.reading.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Minutes;
import org.mahdar.reading.page.Page;

/**
 * What stands before the first sentence: place, date, source, writer.
 *
 * @param from first token
 * @param end the token after the last part and its closing bracket
 * @param to the token after the separators that follow
 */
record Opening(int from, int end, int to, List<Atom> atoms) {

  Opening {
    atoms = List.copyOf(atoms);
  }

  /** A dateline tells place or time; a byline only who wrote. */
  boolean isDateline() {
    return has(Atom.Kind.PLACE) || has(Atom.Kind.UNKNOWN) || has(Atom.Kind.DATE);
  }

  boolean has(Atom.Kind kind) {
    return atoms.stream().anyMatch(atom -> atom.is(kind));
  }

  private @Nullable Atom first(Atom.Kind kind) {
    return atoms.stream().filter(atom -> atom.is(kind)).findFirst().orElse(null);
  }

  @Nullable String place(Page page) {
    Atom place = first(Atom.Kind.PLACE);
    if (place == null) {
      place = first(Atom.Kind.UNKNOWN);
    }
    return place == null ? null : page.words(place.from(), place.to());
  }

  /** The first date that names a day of the Gregorian calendar in full. */
  @Nullable String date() {
    for (Atom atom : atoms) {
      if (atom.is(Atom.Kind.DATE) && atom.value() != null) {
        return atom.value();
      }
    }
    return null;
  }

  @Nullable String agency() {
    Atom agency = first(Atom.Kind.AGENCY);
    return agency == null ? null : agency.value();
  }

  @Nullable String person(Page page) {
    Atom person = first(Atom.Kind.PERSON);
    return person == null ? null : page.words(person.from(), person.to());
  }

  /** A name beside the place that nothing else explains, or null. */
  @Nullable String unknown(Page page) {
    Atom unknown = has(Atom.Kind.PLACE) ? first(Atom.Kind.UNKNOWN) : null;
    return unknown == null ? null : page.words(unknown.from(), unknown.to());
  }

  @Nullable String outlet(Page page) {
    Atom outlet = first(Atom.Kind.OUTLET);
    return outlet == null ? null : page.words(outlet.from(), outlet.to());
  }

  Minutes.Dateline dateline(Page page) {
    return new Minutes.Dateline(place(page), date(), page.quote(from, end));
  }
}
