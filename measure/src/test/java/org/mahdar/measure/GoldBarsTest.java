package org.mahdar.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private static final Map<String, Double> SEEDS =
      Map.of(
          "statements.f1", 0.88,
          "statements+speaker.f1", 0.82,
          "pledges.f1", 0.70,
          "events.f1", 0.70,
          "figures.f1", 0.85,
          "formulae.r", 0.90,
          "actors.f1", 0.75,
          "published.accuracy", 1.0);

  /** Over both sets. */
  private static final Map<String, Double> ALL =
      Map.ofEntries(
          Map.entry("statements.f1", 0.95),
          Map.entry("statements+speaker.f1", 0.92),
          Map.entry("statements.boundary_iou", 0.94),
          Map.entry("pledges.f1", 0.82),
          Map.entry("pledges+by.f1", 0.77),
          Map.entry("pledges+strength.f1", 0.80),
          Map.entry("events.f1", 0.88),
          Map.entry("events.date_accuracy", 0.90),
          Map.entry("figures.f1", 0.95),
          Map.entry("actors.f1", 0.92),
          Map.entry("projects.f1", 0.80),
          Map.entry("agreements.f1", 0.80),
          Map.entry("formulae.r", 0.95),
          Map.entry("boilerplate_chars.f1", 0.90),
          Map.entry("published.accuracy", 1.0));

  @Test
  void theFiveSeedsAreReadAsWellAsPromised() {
    Path gold = shared("gold/seeds");
    holds(SEEDS, GoldScore.of(List.of(gold), read(shared("seeds"))));
  }

  @Test
  void allAnnotatedArticlesAreReadNoWorseThanBefore() {
    List<Path> gold = List.of(shared("gold/seeds"), shared("gold/saudi"));
    Stream<Minutes> records =
        Stream.concat(read(shared("seeds")), read(shared("gold/texts/saudi")));
    holds(ALL, GoldScore.of(gold, records));
  }

  private static Path shared(String folder) {
    Optional<Path> there = Checkout.shared(folder);
    assumeTrue(there.isPresent(), "no gold beside this checkout");
    return there.orElseThrow();
  }

  private static void holds(Map<String, Double> bars, Scores scores) {
    bars.forEach(
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
