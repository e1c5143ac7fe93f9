package org.mahdar.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mahdar.reading.language.CliticTables;
import org.mahdar.text.Folded;
import org.mahdar.text.Tokens;
import org.mahdar.text.clitic.Segmentation;
import org.mahdar.text.clitic.SegmentedWord;

/**
 * Holds the share of words that are cut rightly, where the segmented corpus lies beside the
 * checkout: on the half that nothing was learnt from.
 */
class SegmentationBarTest {

  private static final double BAR = 0.985;

  @Test
  void theTestHalfIsSegmentedAsWellAsPromised() throws IOException {
    Path corpus = Checkout.shared("data/wikinews/segmentation.tsv").orElse(null);
    assumeTrue(corpus != null, "no segmented corpus beside this checkout");
    if (corpus == null) {
      return;
    }
    List<SegmentedWord> words = SegmentedWord.read(corpus, "test");
    Tokens tokens = Tokens.of(Folded.of(SegmentedWord.text(words)));
    Segmentation found = CliticTables.load("ar").analyse(tokens);
    assertThat(tokens.count()).isEqualTo(words.size()).isPositive();
    int right = 0;
    for (int i = 0; i < words.size(); i++) {
      right += words.get(i).isSegmented(found.segments(i)) ? 1 : 0;
    }
    assertThat((double) right / words.size()).isGreaterThanOrEqualTo(BAR);
  }
}
