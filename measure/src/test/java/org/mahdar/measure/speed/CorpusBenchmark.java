package org.mahdar.measure.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mahdar.measure.Checkout;
import org.mahdar.reading.Reader;
import org.mahdar.text.Article;

/**
 * Reads a corpus as {@code mahdar extract} does, runs Lucene's ArabicAnalyzer over the same texts
 * in the same process, and writes docs/performance.md. {@code -Dcorpus=PATH} says what to read.
 */
@Tag("benchmark")
class CorpusBenchmark {

  private static final int ROUNDS = 5;
  private static final int WARM_UP_WORDS = 2_000_000;

  /** What was promised: the CPU time of all of extract over that of the analyzer. */
  private static final double MOST_TIMES_LUCENE = 25;

  /** What was promised: time per word of the longest article over that of a short one. */
  private static final double MOST_BY_LENGTH = 1.5;

  @Test
  void readingStaysWithinItsBudget() throws IOException {
    String path = System.getProperty("corpus", "");
    assumeTrue(!path.isEmpty(), "say what to read: -Dcorpus=PATH");
    Corpus corpus = Corpus.of(path);
    Reader reader = Reader.arabic();
    warmUp(corpus, reader);
    Run best = Run.of(corpus, reader);
    for (int i = 1; i < ROUNDS; i++) {
      best = best.better(Run.of(corpus, reader));
    }
    Prose own = Prose.of(Checkout.root().resolve("demo/reports"));
    Lengths lengths = Lengths.of(own, reader);
    Lengths ofCorpus = Lengths.of(Prose.of(corpus.articles()), reader);

    Path page = Checkout.root().resolve("docs/performance.md");
    Files.writeString(page, new PerformancePage(corpus, best, lengths, ofCorpus).text());

    assertThat(best.timesLucene()).isLessThanOrEqualTo(MOST_TIMES_LUCENE);
    assertThat(lengths.ratio()).isLessThanOrEqualTo(MOST_BY_LENGTH);
    assertThat(ofCorpus.ratio()).isLessThanOrEqualTo(MOST_BY_LENGTH);
  }

  /** Until everything is compiled: what starting up costs is no part of what is promised. */
  private static void warmUp(Corpus corpus, Reader reader) {
    int words = 0;
    while (words < WARM_UP_WORDS) {
      for (int i = 0; i < corpus.articles().size() && words < WARM_UP_WORDS; i += 7) {
        Article article = corpus.articles().get(i);
        words += (int) Corpus.words(article.text());
        Work.json(reader.read(article));
        Work.lucene(List.of(article));
      }
    }
  }
}
