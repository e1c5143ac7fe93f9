package org.mahdar.reading.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mahdar.grammar.Guard;
import org.mahdar.grammar.Meaning;
import org.mahdar.reading.language.Family;
import org.mahdar.reading.language.Language;
import org.mahdar.reading.language.LexiconFolder;

/** Whoever asks «Why?» in Arabic is answered in Arabic. */
class MeaningsTest {

  private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}{2}");
  private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");

  @Test
  void everyRuleAndGuardSaysWhatItMeansInBothLanguages() {
    Map<String, Meaning> meanings = meanings();
    assertThat(meanings).hasSizeGreaterThan(250);
    assertThat(meanings)
        .allSatisfy((place, meaning) -> {
          assertThat(meaning.isBilingual()).as(place).isTrue();
          assertThat(meaning.english()).as(place).containsPattern(LATIN);
          assertThat(meaning.arabic())
              .as(place)
              .containsPattern(ARABIC)
              .doesNotContainPattern(LATIN);
        });
  }

  private static Map<String, Meaning> meanings() {
    Map<String, Meaning> meanings = new TreeMap<>();
    Language arabic = Language.load("ar");
    Arrays.stream(Family.values())
        .flatMap(family -> arabic.rules(family).rules().stream())
        .forEach(rule -> meanings.put(rule.place(), rule.means()));
    for (Guard guard : LexiconFolder.bundled("ar").guards()) {
      meanings.put(guard.file() + ":" + guard.line(), guard.means());
    }
    return meanings;
  }
}
