package org.mahdar.ledger.pledge;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mahdar.ledger.Tables;
import org.mahdar.ledger.claim.Dates;
import org.mahdar.ledger.claim.Scope;
import org.mahdar.ledger.pledge.Register.Undertaking;

/** Undertakings with all that belongs to them: where they were announced, what may answer them. */
public final class Threads {

  private final Register register;
  private final Happenings happenings;
  private final Scope scope;

  private Threads(Register register, Happenings happenings, Scope scope) {
    this.register = register;
    this.happenings = happenings;
    this.scope = scope;
  }

  /**
   * @param scope as for {@link Register#of}
   */
  public static Threads of(Tables tables, Scope scope) throws SQLException {
    return new Threads(Register.of(tables, scope), Happenings.of(tables, scope), scope);
  }

  /**
   * Every undertaking, with its voicings alone: what was announced and what may answer it takes
   * long to look for, and {@link #of(String, String)} does so.
   */
  public List<PledgeThread> all() {
    return register.undertakings().stream().map(Undertaking::bare).toList();
  }

  /** Whether a voicing of a wanted promise this is, in any paper that carries it. */
  public boolean isWanted(Voicing voicing, PledgeFilter filter) {
    return register.isWanted(voicing, filter);
  }

  /**
   * The threads that hold a promise that is wanted, those voiced in most reports first.
   *
   * @param limit how many at most; the rest is only counted
   */
  public Found holding(PledgeFilter filter, int limit) {
    return found(
        register.wanted(filter).stream()
            .map(Voiced::of)
            .sorted(Comparator.comparingLong(it -> -it.reports))
            .map(Voiced::undertaking)
            .toList(),
        limit);
  }

  /**
   * An undertaking.
   *
   * @param reports in how many it is promised: a copy is no promise more
   */
  private record Voiced(Undertaking undertaking, long reports) {
    static Voiced of(Undertaking undertaking) {
      return new Voiced(
          undertaking,
          undertaking.promises().stream()
              .map(promise -> promise.carrier().family())
              .distinct()
              .count());
    }
  }

  /** Those of them whose due date has passed, the longest first. */
  public Found overdue(PledgeFilter filter, LocalDate today, int limit) {
    return found(
        register.wanted(filter).stream()
            .filter(it -> it.bare().isOverdue(today))
            .sorted(Comparator.comparing(it -> String.valueOf(it.bare().due())))
            .toList(),
        limit);
  }

  private Found found(List<Undertaking> wanted, int limit) {
    return new Found(wanted.stream().limit(limit).map(this::thread).toList(), wanted.size());
  }

  /**
   * The thread of a promise; empty when there is no such promise.
   *
   * @param id the document's, whole
   */
  public Optional<PledgeThread> of(String id, String finding) {
    return register.undertakings().stream()
        .filter(it -> it.promises().stream().anyMatch(promise -> promise.isAt(id, finding)))
        .findFirst()
        .map(this::thread);
  }

  /**
   * @param total how many there are with those that were not asked for
   */
  public record Found(List<PledgeThread> threads, int total) {
    public Found {
      threads = List.copyOf(threads);
    }
  }

  private PledgeThread thread(Undertaking undertaking) {
    List<Promise> promises = undertaking.promises();
    Answers answers = new Answers(promises, happenings, register.sides(), scope);
    List<Evidence> announced = answers.announced();
    String told =
        announced.stream()
            .map(each -> each.happening().carrier().published())
            .filter(Objects::nonNull)
            .min(String::compareTo)
            .orElse(null);
    List<Voicing> voicings = Voicings.of(promises, told);
    PledgeThread known = new PledgeThread(voicings, announced, List.of());
    return new PledgeThread(
        voicings,
        announced,
        answers.progress(first(known), Dates.last(known.due()).orElse(null), announced));
  }

  private static @Nullable LocalDate first(PledgeThread thread) {
    return Dates.first(thread.firstDate()).orElse(null);
  }
}
