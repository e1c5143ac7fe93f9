package org.mahdar.ledger.pledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mahdar.ledger.claim.Carrier;
import org.mahdar.ledger.claim.Sides;
import org.mahdar.ledger.likeness.Likeness;
import org.mahdar.ledger.likeness.Term;
import org.mahdar.ledger.likeness.Wording;
import org.mahdar.ledger.pledge.Evidence.Ground;
import org.mahdar.ledger.pledge.Evidence.Timing;

/** Finds what may have come of a promise, and where it was announced without being promised. */
final class Answers {

  /** A sentence on what happened answers a promise in other words only if it shares this many. */
  private static final int LEAST_IN_COMMON = 3;

  private final List<Happening> happenings;
  private final Sides sides;

  /**
   * @param happenings in order
   */
  Answers(List<Happening> happenings, Sides sides) {
    this.happenings = happenings;
    this.sides = sides;
  }

  /** What is told of as planned, in words that are part of none of these promises. */
  List<Evidence> announced(List<Promise> promises) {
    List<Evidence> found = new ArrayList<>();
    for (Happening happening : candidates(promises)) {
      if (happening.isAnnounced() && promises.stream().noneMatch(happening::isWithin)) {
        named(promises, happening)
            .ifPresent(
                like -> found.add(Evidence.of(happening, Ground.NAMED, like, Timing.ANNOUNCED)));
      }
    }
    found.sort(Comparator.comparing(each -> each.happening().carrier(), Carrier.ORDER));
    return found;
  }

  /**
   * What came about since a day, in other documents than these promises.
   *
   * @param since the first day on which the thing was known; null when no document is dated
   * @param due when it was due, if that was said
   */
  List<Evidence> progress(
      List<Promise> promises, @Nullable LocalDate since, @Nullable LocalDate due) {
    if (since == null) {
      return List.of();
    }
    List<Evidence> found = new ArrayList<>();
    for (Happening happening : candidates(promises)) {
      Optional<LocalDate> when = happening.when();
      if (happening.cameAbout()
          && when.isPresent()
          && !when.get().isBefore(since)
          && promises.stream()
              .noneMatch(it -> it.carrier().document() == happening.carrier().document())) {
        evidence(promises, happening, timing(when.get(), due)).ifPresent(found::add);
      }
    }
    return withoutBystanders(found, announced(promises));
  }

  /** Where the thing itself is named or only planned, what stands beside it is not it. */
  private static List<Evidence> withoutBystanders(List<Evidence> found, List<Evidence> announced) {
    Set<Long> named = new HashSet<>();
    Stream.concat(found.stream(), announced.stream())
        .filter(each -> each.ground() != Ground.NAMED_NEARBY)
        .forEach(each -> named.add(each.happening().carrier().document()));
    return found.stream()
        .filter(each ->
            each.ground() != Ground.NAMED_NEARBY
                || !named.contains(each.happening().carrier().document()))
        .toList();
  }

  private static Timing timing(LocalDate when, @Nullable LocalDate due) {
    return due == null
        ? Timing.NO_DUE_DATE
        : when.isAfter(due) ? Timing.AFTER_DUE_DATE : Timing.BY_DUE_DATE;
  }

  private Optional<Evidence> evidence(List<Promise> promises, Happening happening, Timing timing) {
    Optional<Likeness> named = named(promises, happening);
    if (named.isPresent()) {
      return named.map(like -> Evidence.of(happening, Ground.NAMED, like, timing));
    }
    for (Promise promise : promises) {
      Likeness content = Likeness.of(promise.wording(), happening.wording());
      int asked = promise.wording().count(Term.Sort.SPECIFIC);
      if (content.ofOneContent()
          && content.specific() >= LEAST_IN_COMMON
          && content.specific() * 10 >= asked * 6) {
        return Optional.of(Evidence.of(happening, Ground.WORDED_ALIKE, content, timing));
      }
    }
    return nearby(promises, happening)
        .map(like -> Evidence.of(happening, Ground.NAMED_NEARBY, like, timing));
  }

  private static Optional<Likeness> named(List<Promise> promises, Happening happening) {
    for (Wording thing : things(promises)) {
      Likeness likeness = Likeness.of(thing, happening.wording());
      if (likeness.ofOneThing()) {
        return Optional.of(likeness);
      }
    }
    return Optional.empty();
  }

  /** All that names the thing must stand there: a sentence has many words to share. */
  private static Optional<Likeness> nearby(List<Promise> promises, Happening happening) {
    if (!happening.opens()) {
      return Optional.empty();
    }
    for (Wording thing : things(promises)) {
      Wording names = thing.names();
      if (names.count(Term.Sort.SPECIFIC) >= 2 && happening.around().hasAll(names)) {
        return Optional.of(Likeness.of(names, happening.around()));
      }
    }
    return Optional.empty();
  }

  /** Happenings that share a specific word, in documents that name a side that is bound. */
  private List<Happening> candidates(List<Promise> promises) {
    Set<String> bound = new HashSet<>();
    promises.forEach(it -> it.bySides().stream().filter(Sides::isState).forEach(bound::add));
    List<String> names = keys(things(promises));
    List<List<String>> sentences =
        promises.stream().map(it -> keys(List.of(it.wording()))).distinct().toList();
    return happenings.stream()
        .filter(it ->
            names.stream().anyMatch(it::mayName)
                || sentences.stream().anyMatch(keys -> shares(it, keys)))
        .filter(it ->
            bound.isEmpty() || !Collections.disjoint(bound, sides.namedIn(it.carrier().document())))
        .toList();
  }

  private static boolean shares(Happening happening, List<String> keys) {
    int shared = 0;
    for (String key : keys) {
      if (happening.stems().contains(key) && ++shared >= LEAST_IN_COMMON) {
        return true;
      }
    }
    return false;
  }

  private static List<String> keys(Collection<Wording> wordings) {
    return wordings.stream()
        .flatMap(wording -> wording.terms().stream())
        .filter(term -> term.sort() == Term.Sort.SPECIFIC)
        .map(term -> Objects.requireNonNullElse(term.other(), term.key()))
        .distinct()
        .toList();
  }

  private static Set<Wording> things(List<Promise> promises) {
    Set<Wording> things = new LinkedHashSet<>();
    promises.forEach(promise -> things.addAll(promise.things()));
    return things;
  }
}
