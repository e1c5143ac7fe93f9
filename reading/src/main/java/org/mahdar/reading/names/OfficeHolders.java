package org.mahdar.reading.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The persons of an article by the offices that they hold: whom a title alone stands for. */
final class OfficeHolders {

  /** Of more holders of one kind of office only those first named around a title are asked. */
  private static final int ASKED = 64;

  /** Somebody, all the offices, and where the name first stands. */
  private record Holder(Persona who, List<Office> offices, int first) {}

  private final Map<String, List<Holder>> byHead = new HashMap<>();
  private final Map<String, Office> known = new HashMap<>();

  OfficeHolders(List<Persona> personae) {
    for (Persona who : personae) {
      if (who.isPerson() && !who.mentions().isEmpty()) {
        add(who, who.mentions().getFirst().start());
      }
    }
  }

  /**
   * Adds somebody with the offices held by now.
   *
   * @param first the UTF-16 offset at which the person is first named
   */
  void add(Persona who, int first) {
    List<Office> offices = who.offices().stream().map(this::office).toList();
    Holder holder = new Holder(who, offices, first);
    offices.stream()
        .flatMap(office -> office.heads().stream())
        .distinct()
        .forEach(head -> insert(byHead.computeIfAbsent(head, h -> new ArrayList<>(1)), holder));
  }

  private Office office(String title) {
    return known.computeIfAbsent(title, Office::of);
  }

  private static void insert(List<Holder> holders, Holder holder) {
    holders.add(firstBehind(holders, holder.first), holder);
  }

  /** How many of the holders are first named at or before an offset. */
  private static int firstBehind(List<Holder> holders, int offset) {
    int low = 0;
    int high = holders.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (holders.get(middle).first <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * The person whose office a title says, no matter how definite, and whose country, where both
   * have one, is the same. Somebody named before goes before somebody named later, then the better
   * fit, then who was last named.
   *
   * @param complements words of the title that the office must say as well: «رئيس لجنة العلاقات» is
   *     no president
   */
  @Nullable Persona of(
      String title, List<String> complements, @Nullable String country, int offset) {
    Office said = office(title);
    Holder best = null;
    for (Holder holder : around(byHead.getOrDefault(said.head(), List.of()), offset)) {
      String of = holder.who.country();
      boolean sameCountry = country == null || of == null || country.equals(of);
      boolean same = sameCountry && says(holder, complements);
      if (same && (best == null || isBetter(holder, best, said, offset))) {
        best = holder;
      }
    }
    return best == null ? null : best.who;
  }

  private static boolean says(Holder holder, List<String> complements) {
    return complements.isEmpty()
        || holder.offices.stream().anyMatch(office -> office.says(complements));
  }

  private static List<Holder> around(List<Holder> holders, int offset) {
    if (holders.size() <= ASKED) {
      return holders;
    }
    int behind = Math.min(holders.size(), firstBehind(holders, offset) + 1);
    return holders.subList(Math.max(0, behind - ASKED), behind);
  }

  private static boolean isBetter(Holder one, Holder other, Office said, int offset) {
    int last = one.who.lastNamed(offset);
    int otherLast = other.who.lastNamed(offset);
    if ((last < 0) != (otherLast < 0)) {
      return otherLast < 0;
    }
    int fit = fit(one, said);
    int otherFit = fit(other, said);
    return fit != otherFit ? fit > otherFit : last > otherLast;
  }

  private static int fit(Holder holder, Office said) {
    int best = Integer.MIN_VALUE;
    for (Office office : holder.offices) {
      if (office.heads().contains(said.head())) {
        best = Math.max(best, office.fit(said));
      }
    }
    return best;
  }
}
