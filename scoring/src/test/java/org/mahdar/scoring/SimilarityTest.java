package org.mahdar.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expected ratios were printed by Python's {@code difflib}. */
class SimilarityTest {

  @ParameterizedTest
  @CsvSource({
    "abcd, bcde, 0.75",
    "'', '', 1.0",
    "ab, acab, 0.6666666666666666",
    "tide, diet, 0.25",
    "diet, tide, 0.5",
    "وزير, وزراء, 0.6666666666666666",
    "😀ab, 😀b, 0.8",
    "ababababab, bababababa, 0.9",
    "كتاب مفتوح على الشرق القديم وميناء هادئ, ميناء قديم وكتاب على الشرق المفتوح, 0.5205479452054794"
  })
  void theRatioIsPythons(String a, String b, double expected) {
    assertThat(Similarity.ratio(a, b)).isEqualTo(expected);
  }

  @Test
  void frequentCharactersOfALongSecondStringStartNoBlock() {
    String a = "بحر" + "ا".repeat(150);
    String b = "ا".repeat(197) + "بحر";
    assertThat(Similarity.ratio(a, b)).isEqualTo(0.0169971671388102);
    assertThat(Similarity.ratio(a, b.substring(1))).isEqualTo(0.8522727272727273);
    assertThat(Similarity.ratio(b, a)).isEqualTo(0.8498583569405099);
  }

  @Test
  void aBlockGrowsOverFrequentCharacters() {
    String a = "ا".repeat(150) + "بحر";
    String b = "ا".repeat(197) + "بحر";
    assertThat(Similarity.ratio(a, b)).isEqualTo(0.8668555240793201);
  }
}
