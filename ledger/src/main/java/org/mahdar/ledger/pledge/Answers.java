package org.mahdar.ledger.pledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mahdar.ledger.claim.Carrier;
import org.mahdar.ledger.claim.Scope;
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

  private final List<Promise> promises;
  private final Set<Wording> things = new LinkedHashSet<>();
  private final Set<Wording> sentences = new LinkedHashSet<>();
  private final List<Happening> candidates;

  /**
   * @param promises of one undertaking, in order
   * @param scope in which documents to look
   */
  Answers(List<Promise> promises, Happenings happenings, Sides sides, Scope scope) {
    this.promises = promises;
    for (Promise promise : promises) {
      things.addAll(promise.things());
      sentences.add(promise.wording());
    }
    this.candidates = candidates(happenings, sides, scope);
  }

  /** In documents that name a side that is bound. */
  private List<Happening> candidates(Happenings happenings, Sides sides, Scope scope) {
    Set<String> bound = new HashSet<>();
    promises.forEach(it -> it.bySides().stream().filter(Sides::isState).forEach(bound::add));
    return happenings.sharing(things, sentences, LEAST_IN_COMMON).stream()
        .filter(it -> {
          Set<String> named = sides.namedIn(it.carrier().document());
          return scope.takesIn(named) && (bound.isEmpty() || !Collections.disjoint(bound, named));
        })
        .toList();
  }

  /** What is told of as planned, in words that are part of none of these promises. */
  List<Evidence> announced() {
    List<Evidence> found = new ArrayList<>();
    for (Happening happening : candidates) {
      if (happening.isAnnounced() && promises.stream().noneMatch(happening::isWithin)) {
        named(happening.wording())
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
   * @param announced what {@link #announced()} found
   */
  List<Evidence> progress(
      @Nullable LocalDate since, @Nullable LocalDate due, List<Evidence> announced) {
    if (since == null) {
      return List.of();
    }
    Set<Long> ours = new HashSet<>();
    promises.forEach(promise -> ours.add(promise.carrier().document()));
    List<Evidence> found = new ArrayList<>();
    for (Happening happening : candidates) {
      Optional<LocalDate> when = happening.when();
      if (happening.cameAbout()
          && when.isPresent()
          && !when.get().isBefore(since)
          && !ours.contains(happening.carrier().document())) {
        evidence(happening, timing(when.get(), due)).ifPresent(found::add);
      }
    }
    return withoutBystanders(found, announced);
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

  private Optional<Evidence> evidence(Happening happening, Timing timing) {
    Wording wording = happening.wording();
    Optional<Likeness> named = named(wording);
    if (named.isPresent()) {
      return named.map(like -> Evidence.of(happening, Ground.NAMED, like, timing));
    }
    for (Wording sentence : sentences) {
      Likeness content = Likeness.of(sentence, wording);
      int asked = sentence.count(Term.Sort.SPECIFIC);
      if (content.ofOneContent()
          && content.specific() >= LEAST_IN_COMMON
          && content.specific() * 10 >= asked * 6) {
        return Optional.of(Evidence.of(happening, Ground.WORDED_ALIKE, content, timing));
      }
    }
    return nearby(happening).map(like -> Evidence.of(happening, Ground.NAMED_NEARBY, like, timing));
  }

  private Optional<Likeness> named(Wording wording) {
    for (Wording thing : things) {
      Likeness likeness = Likeness.of(thing, wording);
      if (likeness.ofOneThing()) {
        return Optional.of(likeness);
      }
    }
    return Optional.empty();
  }

  /** All that names the thing must stand there: a sentence has many words to share. */
  private Optional<Likeness> nearby(Happening happening) {
    if (!happening.opens()) {
      return Optional.empty();
    }
    Wording around = happening.around();
    for (Wording thing : things) {
      Wording names = thing.names();
      if (names.count(Term.Sort.SPECIFIC) >= 2 && around.hasAll(names)) {
        return Optional.of(Likeness.of(names, around));
      }
    }
    return Optional.empty();
  }
}
