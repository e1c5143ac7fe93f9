package org.mahdar.measure.speed;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.mahdar.reading.Stratum;

/** docs/performance.md with the figures of a run. */
record PerformancePage(Corpus corpus, Cost start, Run run, Lengths own, Lengths ofCorpus) {

  String text() {
    StringBuilder page = new StringBuilder(HEAD);
    page.append(
        String.format(
            "%s, %s %s on %d processors, Java %s; %,d articles, %,d words. Loading the "
                + "lexicon, once, took %.1f seconds more.%n%n",
            LocalDate.now(ZoneOffset.UTC),
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            Runtime.getRuntime().availableProcessors(),
            Runtime.version(),
            corpus.articles().size(),
            corpus.words(),
            start.nanos() / 1e9));
    page.append("| | words per second per core | bytes allocated per word | times Lucene |\n");
    page.append("|---|---|---|---|\n");
    row(page, "Lucene's ArabicAnalyzer", run.lucene());
    row(page, "**all that `extract` does**", run.whole());
    row(page, "doors (unzip, decode, JSON)", run.doors());
    for (Stratum stratum : Stratum.values()) {
      row(page, stratum.name().toLowerCase(Locale.ROOT), run.strata().of(stratum));
    }
    row(page, "writing the record", run.json());
    row(page, "other threads (garbage collector, compiler)", run.otherThreads());
    page.append(LENGTHS);
    row(page, "the demonstration corpus", own);
    row(page, "the corpus above", ofCorpus);
    return page.append(TAIL).toString();
  }

  private void row(StringBuilder page, String name, Cost cost) {
    double words = corpus.words();
    page.append(
        String.format(
            "| %s | %,.0f | %,.0f | %.2f |%n",
            name,
            words * 1e9 / Math.max(1, cost.nanos()),
            cost.bytes() / words,
            (double) cost.nanos() / run.lucene().nanos()));
  }

  private static void row(StringBuilder page, String name, Lengths lengths) {
    page.append(
        String.format(
            "| %s | %.0f | %.0f | %.2f |%n",
            name, lengths.shortNanos(), lengths.longNanos(), lengths.ratio()));
  }

  private static final String HEAD =
      """
      # What reading costs

      Written by `CorpusBenchmark`; do not edit the figures by hand. They are CPU time, not time on the \
      clock: what one core does. *All that `extract` does* is the whole process, the garbage collector's \
      threads included: unpacking, decoding and parsing the articles, reading them, writing the records. \
      It is held to at most 25 times the CPU time of Lucene's ArabicAnalyzer, which cuts, normalises and \
      stems the same words in the same run. The rows below it are taken in the same pass and add up to \
      it. Ten million words are read first and not counted, for as long as Java still compiles, its \
      compiler is half of the bill; of five passes after that, the median one is shown.

          ./mvnw -pl measure -am -Pbenchmark test -Dcorpus=FILE-OR-FOLDER

      Any folder, zip, JSON or text that `mahdar extract` reads will do. The same command runs the JMH \
      benchmarks (`ReadingBenchmark`) on sentences of our own, stage by stage.

      ## Figures

      """;

  private static final String LENGTHS =
      """

      ## Long articles

      A word of an article of 10 MB may cost at most 1.5 times what it costs in an article of 3 KB. \
      Nanoseconds per word; paragraphs drawn at random.

      | paragraphs of | 3 KB | 10 MB | ratio |
      |---|---|---|---|
      """;

  private static final String TAIL =
      """

      `HostileTextTest` holds, with every build, that one sentence of a megabyte is read in linear time.

      What questions to a ledger cost is in [Operating](operating.md#how-long-questions-take).

      ## How it stays fast

      - A row of tag bits for each token answers most questions of the rules without a look at the \
      token's words, and a rule is tried over a sentence only where every tag that it needs stands in it.
      - Words are looked up by their letters where they stand; no string is made of a word or of its \
      cuts.
      - No step scans the article again for each of its findings: what goes back over the text has a \
      bound.
      """;
}
