package org.mahdar.ledger.pledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mahdar.ledger.claim.Dates;

/**
 * One undertaking over documents and years.
 *
 * @param voicings in order of time, the undated last; at least one
 * @param announced where the same thing is told of as planned, in no promise
 * @param evidence what came about since it was first voiced and may answer it
 */
public record PledgeThread(
    List<Voicing> voicings, List<Evidence> announced, List<Evidence> evidence) {

  public PledgeThread {
    voicings = List.copyOf(voicings);
    announced = List.copyOf(announced);
    evidence = List.copyOf(evidence);
    if (voicings.isEmpty()) {
      throw new IllegalArgumentException("a thread needs a voicing");
    }
  }

  /** The thread is named by its first promise. */
  public String reference() {
    return first().reference();
  }

  public Promise first() {
    return voicings.getFirst().lead();
  }

  public Promise last() {
    return voicings.getLast().lead();
  }

  /** Every promise in it, copies too. */
  public Stream<Promise> promises() {
    return voicings.stream().flatMap(Voicing::promises);
  }

  /** The due date that was stated last; null when none ever was. */
  public @Nullable String due() {
    return voicings.reversed().stream()
        .map(voicing -> voicing.lead().due())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Whether the due date has passed. It says nothing of what was done until then. */
  public boolean isOverdue(LocalDate today) {
    Optional<LocalDate> last = Dates.last(due());
    return last.isPresent() && last.get().isBefore(today);
  }

  /** The states, else actors and names, that it binds, in alphabetical order. */
  public Set<String> bySides() {
    Set<String> sides = new TreeSet<>();
    voicings.forEach(voicing -> sides.addAll(voicing.lead().bySides()));
    return sides;
  }

  public Set<String> toSides() {
    Set<String> sides = new TreeSet<>();
    voicings.forEach(voicing -> sides.addAll(voicing.lead().toSides()));
    return sides;
  }

  /** The earliest date at which it is known: of a voicing or an announcement. */
  public @Nullable String firstDate() {
    return Stream.concat(
            voicings.stream().map(voicing -> voicing.lead().carrier().published()),
            announced.stream().map(each -> each.happening().carrier().published()))
        .filter(Objects::nonNull)
        .min(String::compareTo)
        .orElse(null);
  }
}
