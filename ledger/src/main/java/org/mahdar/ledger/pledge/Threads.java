package org.mahdar.ledger.pledge;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mahdar.ledger.claim.Carriers;
import org.mahdar.ledger.claim.Dates;
import org.mahdar.ledger.claim.Scope;
import org.mahdar.ledger.claim.Sides;

/** All undertakings of a ledger, or of its documents on some states. */
public final class Threads {

  private final List<List<Promise>> clusters;
  private final Answers answers;
  private final Sides sides;

  private Threads(List<List<Promise>> clusters, Answers answers, Sides sides) {
    this.sides = sides;
    this.clusters = clusters;
    this.answers = answers;
  }

  /**
   * @param scope the documents to look at: that of the question, so that all that could belong to
   *     its threads is seen
   */
  public static Threads of(Connection connection, Scope scope) throws SQLException {
    Sides sides = Sides.of(connection);
    PledgeTables tables = new PledgeTables(connection, Carriers.of(connection), sides, scope);
    List<Happening> happenings = tables.happenings();
    return new Threads(
        Clusters.of(tables.promises(happenings)), new Answers(happenings, sides), sides);
  }

  /**
   * The threads that hold a promise that is wanted, those voiced in most reports first.
   *
   * @param limit how many at most; the rest is only counted
   */
  public Found holding(PledgeFilter filter, int limit) {
    List<List<Promise>> wanted =
        clusters.stream()
            .filter(cluster -> cluster.stream().anyMatch(it -> filter.wants(it, sides)))
            .sorted(Comparator.comparingLong((List<Promise> cluster) -> -reports(cluster)))
            .toList();
    return new Found(wanted.stream().limit(limit).map(this::thread).toList(), wanted.size());
  }

  /** In how many reports it is promised: a copy is no promise more. */
  private static long reports(List<Promise> cluster) {
    return cluster.stream().map(promise -> promise.carrier().family()).distinct().count();
  }

  /** Those of them whose due date has passed, the longest first. */
  public Found overdue(PledgeFilter filter, LocalDate today, int limit) {
    List<List<Promise>> wanted =
        clusters.stream()
            .filter(cluster -> cluster.stream().anyMatch(it -> filter.wants(it, sides)))
            .filter(cluster -> bare(cluster).isOverdue(today))
            .sorted(Comparator.comparing(cluster -> String.valueOf(bare(cluster).due())))
            .toList();
    return new Found(wanted.stream().limit(limit).map(this::thread).toList(), wanted.size());
  }

  /**
   * Every undertaking, with its voicings alone: what was announced and what may answer it takes
   * long to look for, and {@link #of(String, String)} does so.
   */
  public List<PledgeThread> all() {
    return clusters.stream().map(Threads::bare).toList();
  }

  /** Whether a voicing of a wanted promise this is, in any paper that carries it. */
  public boolean isWanted(Voicing voicing, PledgeFilter filter) {
    return voicing.promises().anyMatch(it -> filter.wants(it, sides));
  }

  private static PledgeThread bare(List<Promise> cluster) {
    return new PledgeThread(Voicings.of(cluster, null), List.of(), List.of());
  }

  /**
   * The thread of a promise; empty when there is no such promise.
   *
   * @param id the document's, whole
   */
  public Optional<PledgeThread> of(String id, String finding) {
    return clusters.stream()
        .filter(cluster -> cluster.stream().anyMatch(it -> it.isAt(id, finding)))
        .findFirst()
        .map(this::thread);
  }

  /** The name of the thread that a score is of; the words scored where no promise is there now. */
  String key(Score score) {
    return clusters.stream()
        .filter(cluster -> cluster.stream().anyMatch(score::isOf))
        .findFirst()
        .map(cluster -> cluster.getFirst().reference())
        .orElse(score.document() + " " + score.start() + " " + score.words());
  }

  /**
   * Threads whose due date passed in a time.
   *
   * @param from the first day of which the date may be the day before
   * @param today the day after the last such date
   */
  public List<PledgeThread> due(LocalDate from, LocalDate today) {
    return clusters.stream()
        .map(Threads::bare)
        .filter(thread ->
            Dates.last(thread.due())
                .filter(due -> due.isBefore(today) && !due.isBefore(from.minusDays(1)))
                .isPresent())
        .toList();
  }

  /** Every voicing of a wanted promise, in order of time; copies are no voicings. */
  public List<Voicing> voicings(PledgeFilter filter) {
    return clusters.stream()
        .flatMap(cluster -> Voicings.of(cluster, null).stream())
        .filter(voicing -> isWanted(voicing, filter))
        .sorted(Comparator.comparing(Voicing::lead, Promise.ORDER))
        .toList();
  }

  /**
   * @param total how many there are with those that were not asked for
   */
  public record Found(List<PledgeThread> threads, int total) {
    public Found {
      threads = List.copyOf(threads);
    }
  }

  private PledgeThread thread(List<Promise> promises) {
    List<Evidence> announced = answers.announced(promises);
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
        answers.progress(promises, first(known), Dates.last(known.due()).orElse(null)));
  }

  private static @Nullable LocalDate first(PledgeThread thread) {
    return Dates.first(thread.firstDate()).orElse(null);
  }
}
