package org.mahdar.measure.speed;

import java.util.concurrent.atomic.AtomicLong;
import org.mahdar.finding.Minutes;
import org.mahdar.reading.Reader;

/**
 * One run over a corpus.
 *
 * @param lucene the analyzer, over texts in memory
 * @param doors unpacking and decoding
 * @param strata each step of the reading
 * @param json writing the records
 * @param whole all that extract does, with the collector's threads
 */
record Run(Cost lucene, Cost doors, StrataClock strata, Cost json, Cost whole) {

  /** Lucene, the whole, then its parts: every part over the same articles. */
  static Run of(Corpus corpus, Reader reader) {
    Cost lucene = lucene(corpus);
    Cost whole = whole(corpus, reader);
    Cost before = Cost.ofThread();
    corpus.through(article -> {});
    Cost doors = Cost.ofThread().minus(before);
    StrataClock strata = new StrataClock();
    Cost json = Cost.NOTHING;
    for (var article : corpus.articles()) {
      strata.start();
      Minutes minutes = reader.read(article, strata);
      before = Cost.ofThread();
      Work.json(minutes);
      json = json.plus(Cost.ofThread().minus(before));
    }
    return new Run(lucene, doors, strata, json, whole);
  }

  private static Cost lucene(Corpus corpus) {
    Cost before = Cost.ofProcess();
    Work.lucene(corpus.articles());
    return Cost.ofProcess().minus(before);
  }

  private static Cost whole(Corpus corpus, Reader reader) {
    AtomicLong bytes = new AtomicLong();
    Cost before = Cost.ofProcess();
    corpus.through(article -> bytes.addAndGet(Work.json(reader.read(article))));
    return Cost.ofProcess().minus(before);
  }

  /** CPU time of all of extract over that of the analyzer, in the same run. */
  double timesLucene() {
    return (double) whole.nanos() / lucene.nanos();
  }

  /** The one with the lower whole: noise of the machine only ever adds. */
  Run better(Run other) {
    return other.whole.nanos() < whole.nanos() ? other : this;
  }
}
