package org.mahdar.ledger.relation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Event;
import org.mahdar.finding.Figure;
import org.mahdar.ledger.likeness.Wording;

/**
 * When a document that does not say may be from. Not before what it tells as past, not after it was
 * saved; and about as old as a dated document with which it shares several particular things.
 */
final class Bounds {

  /** So many shared things make two documents tell of one time; an anniversary counts for more. */
  private static final int ENOUGH = 2;

  private final Map<Long, Set<String>> things = new HashMap<>();
  private final Map<Long, LocalDate> estimates = new HashMap<>();
  private final Matter matter;

  Bounds(Matter matter) {
    this.matter = matter;
    for (Paper paper : matter.papers) {
      if (paper.focus()) {
        things.put(paper.key(), things(paper));
      }
    }
    matter.papers.forEach(this::estimateOnce);
  }

  /** What tells one time from another: counts of years, agreements, figures, projects. */
  private Set<String> things(Paper paper) {
    Set<String> all = new HashSet<>();
    for (Figure each : paper.found().figures()) {
      all.add("figure " + each.value().toPlainString() + " " + each.unit());
    }
    paper.found().agreements().forEach(it -> all.add("agreement " + it.kind() + it.countText()));
    paper.found().projects().forEach(it -> all.add("project " + likeProjects(it.name())));
    for (Event each : paper.found().events()) {
      if (each.type() == Event.Type.VISIT || each.type() == Event.Type.SUMMIT) {
        each.participants()
            .forEach(it -> {
              if (it.actor() != null && !it.actor().startsWith("state:")) {
                all.add(each.type() + " " + it.actor());
              }
            });
      }
    }
    return all;
  }

  /** The first words of a name: wordings of one project begin alike. */
  private static String likeProjects(String name) {
    return Wording.of(name).terms().stream()
        .limit(3)
        .map(term -> term.other() == null ? term.key() : term.other())
        .collect(Collectors.joining(" "));
  }

  private void estimateOnce(Paper paper) {
    LocalDate estimate = day(paper.published());
    if (estimate == null && paper.focus()) {
      estimate = sharing(paper);
    }
    if (estimate == null) {
      estimate = day(paper.captured());
    }
    if (estimate != null) {
      estimates.put(paper.key(), estimate);
    }
  }

  private static @Nullable LocalDate day(@Nullable String date) {
    Period period = Period.of(date);
    return period != null && period.isDay() ? period.from() : null;
  }

  /** Whether a paper came out before a day. */
  private static boolean isOver(Paper paper, LocalDate day) {
    Period published = Period.of(paper.published());
    return published != null && day.isAfter(published.to());
  }

  private @Nullable LocalDate sharing(Paper paper) {
    Paper best =
        matter.papers.stream()
            .filter(it -> it.focus() && day(it.published()) != null && it.key() != paper.key())
            .filter(it -> !isOver(it, earliest(paper)))
            .filter(it -> shared(paper, it) >= ENOUGH)
            .min(
                Comparator.comparingInt((Paper it) -> -shared(paper, it))
                    .thenComparing(it -> String.valueOf(it.published()))
                    .thenComparing(Paper::id))
            .orElse(null);
    return best == null ? null : day(best.published());
  }

  private int shared(Paper one, Paper other) {
    Set<String> both = new HashSet<>(things.getOrDefault(one.key(), Set.of()));
    both.retainAll(things.getOrDefault(other.key(), Set.of()));
    return both.stream().mapToInt(it -> it.endsWith(" year") ? ENOUGH : 1).sum();
  }

  /** When it is from, as near as can be told; null when nothing tells. */
  @Nullable LocalDate estimate(Paper paper) {
    return estimates.get(paper.key());
  }

  /** Whether a document may tell of that time: of a plan when it lies ahead, else when past. */
  boolean allow(Paper paper, @Nullable Period time, boolean planned) {
    if (time == null) {
      return false;
    }
    LocalDate latest = day(paper.date());
    boolean notLater = planned || latest == null || !time.from().isAfter(latest);
    return (notLater && !time.to().isBefore(earliest(paper))) || (!notLater && planned);
  }

  /** Not before what it tells as done. */
  private static LocalDate earliest(Paper paper) {
    LocalDate earliest = LocalDate.MIN;
    for (Event each : paper.found().events()) {
      boolean done =
          each.status() == Event.Status.HELD && each.dateBasis() == Event.DateBasis.STATED;
      earliest = later(earliest, done ? each.date() : null);
    }
    for (Figure each : paper.found().figures()) {
      earliest = later(earliest, each.attributedTo() == null ? null : each.period());
    }
    return earliest;
  }

  private static LocalDate later(LocalDate known, @Nullable String date) {
    Period period = Period.of(date);
    return period == null || period.from().isBefore(known) ? known : period.from();
  }

  /** When something may be that all documents tell as planned; null when none of them is dated. */
  static @Nullable String ahead(List<Paper> papers) {
    LocalDate from = null;
    for (Paper each : papers) {
      LocalDate told = day(each.published());
      from = told != null && (from == null || told.isBefore(from)) ? told : from;
    }
    return from == null ? null : from + "/..";
  }

  /** The interval that a document's own dates leave, for showing; null when they leave all. */
  @Nullable String interval(List<Paper> papers) {
    LocalDate from = null;
    LocalDate to = null;
    for (Paper each : papers) {
      LocalDate saved = day(each.date());
      if (saved != null && (to == null || saved.isBefore(to))) {
        to = saved;
      }
      LocalDate lower = earliest(each);
      if (papers.size() == 1 && !lower.equals(LocalDate.MIN)) {
        from = lower;
      }
    }
    if (from == null && to == null) {
      return null;
    }
    return (from == null ? ".." : from) + "/" + (to == null ? ".." : to);
  }
}
