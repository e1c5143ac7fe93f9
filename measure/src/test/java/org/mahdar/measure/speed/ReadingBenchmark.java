package org.mahdar.measure.speed;

import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.MinutesJson;
import org.mahdar.measure.Checkout;
import org.mahdar.reading.Reader;
import org.mahdar.reading.language.Family;
import org.mahdar.reading.language.Language;
import org.mahdar.reading.page.Page;
import org.mahdar.text.Article;
import org.mahdar.text.Folded;
import org.mahdar.text.Tokens;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Stages of the reading on one article of the demonstration corpus's sentences, with JMH. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Tag("benchmark")
public class ReadingBenchmark {

  private static final int CHARS = 3_000;

  private final Article article =
      Prose.of(Checkout.root().resolve("demo/reports")).article(CHARS, 1);
  private final Language language = Language.load("ar");
  private final Reader reader = new Reader(language);
  private final ArabicAnalyzer analyzer = new ArabicAnalyzer();
  private @Nullable Page page;
  private @Nullable Minutes minutes;

  @Setup
  public void read() {
    page = reader.page(article);
    minutes = reader.read(article);
  }

  @Benchmark
  public long lucene() {
    return Work.lucene(analyzer, article.text());
  }

  @Benchmark
  public Tokens foldingAndTokens() {
    return Tokens.of(Folded.of(article.text()));
  }

  @Benchmark
  public Page words() {
    return Page.of(article, language);
  }

  /** Every rule of every family over the whole article. */
  @Benchmark
  public int rules() {
    int matches = 0;
    if (page != null) {
      for (Family family : Family.values()) {
        matches += language.rules(family).run(page.lattice(), 0, page.tokens().count()).size();
      }
    }
    return matches;
  }

  @Benchmark
  public Minutes reading() {
    return reader.read(article);
  }

  @Benchmark
  public @Nullable String json() {
    return minutes == null ? null : MinutesJson.write(minutes);
  }

  @Test
  void everyStageRunsUnderJmh() throws RunnerException {
    new Runner(
            new OptionsBuilder()
                .include(ReadingBenchmark.class.getName())
                .forks(1)
                .warmupIterations(5)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(3)
                .measurementTime(TimeValue.seconds(1))
                .addProfiler(GCProfiler.class)
                .build())
        .run();
  }
}
