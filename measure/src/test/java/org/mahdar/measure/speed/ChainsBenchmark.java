package org.mahdar.measure.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mahdar.chain.Chains;
import org.mahdar.chain.Families;
import org.mahdar.chain.Fingerprint;
import org.mahdar.chain.Report;
import org.mahdar.chain.Vocabulary;
import org.mahdar.text.Article;
import org.mahdar.text.Span;

/**
 * How the time to chain articles grows with their number: 5,000, 20,000 and 80,000, the corpus
 * again and again with its words shuffled from the second time on.
 *
 * <pre>./mvnw -pl measure -am -Pbenchmark test -Dtest=ChainsBenchmark -Dcorpus=FOLDER</pre>
 */
@Tag("benchmark")
class ChainsBenchmark {

  /** How much faster than the number of articles the time may grow. */
  private static final double MOST = 1.25;

  private static final Vocabulary WORDS = Vocabulary.load("ar");

  @Test
  void theTimeGrowsNearlyLikeTheNumberOfArticles() {
    String path = System.getProperty("corpus", "");
    assumeTrue(!path.isEmpty(), "name a corpus with -Dcorpus");
    List<Article> corpus = Corpus.of(path).articles();
    seconds(corpus, 5_000); // Java compiles meanwhile.
    double few = seconds(corpus, 5_000);
    double more = seconds(corpus, 20_000);
    double many = seconds(corpus, 80_000);
    System.out.printf(
        Locale.ROOT, "5,000: %.1f s, 20,000: %.1f s, 80,000: %.1f s%n", few, more, many);
    assertThat(more / few / 4).isLessThan(MOST);
    assertThat(many / more / 4).isLessThan(MOST);
  }

  private static double seconds(List<Article> corpus, int articles) {
    Random random = new Random(7);
    Cost before = Cost.ofProcess();
    Chains chains = new Chains(Chains.WINDOW);
    for (int i = 0; i < articles; i++) {
      Article article = corpus.get(i % corpus.size());
      String text = i < corpus.size() ? article.text() : shuffled(article.text(), random);
      chains.add(Fingerprint.of(report(i, article, text), WORDS));
    }
    int families = Families.of(chains.links()).size();
    double seconds = Cost.ofProcess().minus(before).nanos() / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%,d articles: %,d families, %.1f s of processor%n",
        articles,
        families,
        seconds);
    return seconds;
  }

  private static String shuffled(String text, Random random) {
    List<String> words = new ArrayList<>(List.of(text.split("\\s+")));
    Collections.shuffle(words, random);
    return String.join(" ", words);
  }

  private static Report report(int number, Article article, String text) {
    String captured = article.stated().captured();
    LocalDate day = captured == null ? null : LocalDate.parse(captured.substring(0, 10));
    return new Report(
        "report " + number,
        article.source(),
        article.url(),
        article.stated().outlet(),
        null,
        article.stated().title(),
        text,
        List.of(new Span(0, text.length())),
        new Report.Time(null, Report.Basis.NONE, day));
  }
}
