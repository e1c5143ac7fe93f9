package org.mahdar.measure.speed;

import java.util.Comparator;
import java.util.List;
import org.mahdar.finding.Minutes;
import org.mahdar.reading.Reader;

/**
 * One run over a corpus; the parts add up to the whole, for they are taken in the same pass.
 *
 * @param lucene the analyzer, over texts in memory
 * @param doors unpacking and decoding
 * @param strata each step of the reading
 * @param json writing the records
 * @param whole all that extract does, with the threads of the collector and the compiler
 */
record Run(Cost lucene, Cost doors, StrataClock strata, Cost json, Cost whole) {

  static Run of(Corpus corpus, Reader reader) {
    Cost before = Cost.ofProcess();
    Work.lucene(corpus.articles());
    Cost lucene = Cost.ofProcess().minus(before);

    StrataClock strata = new StrataClock();
    Sum json = new Sum();
    before = Cost.ofProcess();
    Cost own = Cost.ofThread();
    corpus.through(article -> {
      strata.start();
      Minutes minutes = reader.read(article, strata);
      json.add(() -> Work.json(minutes));
    });
    Cost doors = Cost.ofThread().minus(own).minus(strata.all()).minus(json.cost);
    return new Run(lucene, doors, strata, json.cost, Cost.ofProcess().minus(before));
  }

  /**
   * What other threads did meanwhile: the collector's, and the compiler's where it had work left.
   */
  Cost otherThreads() {
    Cost parts = doors.plus(strata.all()).plus(json);
    return new Cost(whole.nanos() - parts.nanos(), 0);
  }

  /** CPU time of all of extract over that of the analyzer, in the same run. */
  double timesLucene() {
    return (double) whole.nanos() / lucene.nanos();
  }

  /** The one in the middle: neither the luckiest nor the one that a neighbour disturbed. */
  static Run median(List<Run> runs) {
    return runs.stream()
        .sorted(Comparator.comparingDouble(Run::timesLucene))
        .toList()
        .get(runs.size() / 2);
  }

  /** Adds up what some work costs. */
  private static final class Sum {
    private Cost cost = Cost.NOTHING;

    void add(Runnable work) {
      Cost before = Cost.ofThread();
      work.run();
      cost = cost.plus(Cost.ofThread().minus(before));
    }
  }
}
