package org.mahdar.measure.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mahdar.measure.Checkout;
import org.mahdar.reading.Reader;

/**
 * Reads a corpus as {@code mahdar extract} does, runs Lucene's ArabicAnalyzer over the same texts
 * in the same process, and writes docs/performance.md. {@code -Dcorpus=PATH} says what to read. Its
 * first passes only warm up: as long as Java still compiles, that is most of what is measured.
 */
@Tag("benchmark")
class CorpusBenchmark {

  private static final int ROUNDS = 5;

  /** Java's second compiler was done after about half of it. */
  private static final int WARM_UP_WORDS = 10_000_000;

  /** What was promised: the CPU time of all of extract over that of the analyzer. */
  private static final double MOST_TIMES_LUCENE = 25;

  /** What was promised: time per word of the longest article over that of a short one. */
  private static final double MOST_BY_LENGTH = 1.5;

  @Test
  void readingStaysWithinItsBudget() throws IOException {
    String path = System.getProperty("corpus", "");
    assumeTrue(!path.isEmpty(), "say what to read: -Dcorpus=PATH");
    Corpus corpus = Corpus.of(path);
    Cost before = Cost.ofProcess();
    Reader reader = Reader.arabic();
    Cost start = Cost.ofProcess().minus(before);
    warmUp(corpus, reader);
    Run median = Run.median(Stream.generate(() -> Run.of(corpus, reader)).limit(ROUNDS).toList());
    Prose own = Prose.of(Checkout.root().resolve("demo/reports"));
    Lengths lengths = Lengths.of(own, reader);
    Lengths ofCorpus = Lengths.of(Prose.of(corpus.articles()), reader);

    Path page = Checkout.root().resolve("docs/performance.md");
    Files.writeString(page, new PerformancePage(corpus, start, median, lengths, ofCorpus).text());

    assertThat(median.timesLucene()).isLessThanOrEqualTo(MOST_TIMES_LUCENE);
    assertThat(lengths.ratio()).isLessThanOrEqualTo(MOST_BY_LENGTH);
    assertThat(ofCorpus.ratio()).isLessThanOrEqualTo(MOST_BY_LENGTH);
  }

  /** Until everything is compiled: what starting up costs is no part of what is promised. */
  private static void warmUp(Corpus corpus, Reader reader) {
    for (long words = 0; words < WARM_UP_WORDS; words += Math.max(1, corpus.words())) {
      Run.of(corpus, reader);
    }
  }
}
