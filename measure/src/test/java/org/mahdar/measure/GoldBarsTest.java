package org.mahdar.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mahdar.finding.Minutes;
import org.mahdar.reading.Reader;
import org.mahdar.scoring.GoldScore;
import org.mahdar.scoring.Scores;
import org.mahdar.text.Article;

/**
 * Holds the figures on the gold annotations, where they lie beside the checkout: a change that
 * reads worse turns this red. The bars are those that were promised, not those that are reached.
 */
class GoldBarsTest {

  private static final Map<String, Double> BARS =
      Map.of(
          "statements.f1", 0.88,
          "statements+speaker.f1", 0.82,
          "pledges.f1", 0.70,
          "events.f1", 0.70,
          "figures.f1", 0.85,
          "formulae.r", 0.90,
          "actors.f1", 0.75,
          "published.accuracy", 1.0);

  @Test
  void theFiveSeedsAreReadAsWellAsPromised() {
    Path gold = Checkout.shared("gold/seeds").orElse(null);
    Path texts = Checkout.shared("seeds").orElse(null);
    assumeTrue(gold != null && texts != null, "no gold beside this checkout");
    if (gold == null || texts == null) {
      return;
    }
    Scores scores = GoldScore.of(List.of(gold), read(texts));
    BARS.forEach(
        (metric, bar) -> assertThat(scores.metric(metric)).as(metric).isGreaterThanOrEqualTo(bar));
    assertThat(scores.badSpans()).isZero();
  }

  private static Stream<Minutes> read(Path folder) {
    Reader reader = Reader.arabic();
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .sorted()
          .map(file -> reader.read(Article.of(file.toString(), text(file))))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
