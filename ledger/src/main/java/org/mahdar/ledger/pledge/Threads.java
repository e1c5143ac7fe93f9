package org.mahdar.ledger.pledge;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mahdar.ledger.claim.Carriers;
import org.mahdar.ledger.claim.Dates;
import org.mahdar.ledger.claim.Sides;

/** All undertakings of a ledger. Which promises belong together never depends on what is asked. */
public final class Threads {

  private final List<List<Promise>> clusters;
  private final Answers answers;

  private Threads(List<List<Promise>> clusters, Answers answers) {
    this.clusters = clusters;
    this.answers = answers;
  }

  public static Threads of(Connection connection) throws SQLException {
    Sides sides = Sides.of(connection);
    PledgeTables tables = new PledgeTables(connection, Carriers.of(connection), sides);
    List<Happening> happenings = tables.happenings();
    return new Threads(
        Clusters.of(tables.promises(happenings)), new Answers(happenings, sides));
  }

  /**
   * The threads that hold a promise that is wanted, in the order of their first promise.
   *
   * @param limit how many at most; the rest is only counted
   */
  public Found holding(PledgeFilter filter, int limit) {
    List<PledgeThread> threads = new ArrayList<>();
    int count = 0;
    for (List<Promise> cluster : clusters) {
      if (cluster.stream().anyMatch(filter::wants)) {
        if (count++ < limit) {
          threads.add(thread(cluster));
        }
      }
    }
    return new Found(threads, count);
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
    PledgeThread bare = new PledgeThread(voicings, announced, List.of());
    return new PledgeThread(
        voicings,
        announced,
        answers.progress(promises, first(bare), Dates.last(bare.due()).orElse(null)));
  }

  private static @Nullable LocalDate first(PledgeThread thread) {
    return Dates.first(thread.firstDate()).orElse(null);
  }
}
