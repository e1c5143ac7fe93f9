package org.mahdar.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

  @ParameterizedTest
  @CsvSource({
    "أَكَّدَ, اكد", "إنّـه, انه", "آسيا, اسيا", "مسؤول, مسوول", "شؤون, شوون", "هيئة, هييه",
    "مصطفى, مصطفي", "٢٠٢٤, 2024", "۱۲٪, 12%", "ﻻﻋﺐ, لاعب", "کازاخستان, كازاخستان", "BRICS, brics",
  })
  void spellingsThatMeanTheSameFoldTogether(String raw, String folded) {
    assertThat(Folding.of(raw)).isEqualTo(folded);
    Folded view = Folded.of(raw);
    assertThat(view.slice(0, view.length())).isEqualTo(folded);
  }

  @Test
  void offsetsLeadBackToTheRawLettersWithTheirMarks() {
    Folded view = Folded.of("قال إنّـه");
    assertThat(view.slice(4, 7)).isEqualTo("انه");
    assertThat(view.rawOffset(6)).isEqualTo(8);
    assertThat(view.rawEnd(6)).isEqualTo(8);
  }

  @Test
  void ornateBracketsAndUnassignedFormsStandForThemselves() {
    assertThat(Folding.of("﴾نص﴿\uFDD0")).isEqualTo("﴾نص﴿\uFDD0");
  }

  @Test
  void aLigatureOfAWholePhraseFitsAtTheEndOfATextFullOfThem() {
    String raw = "ﷺ".repeat(40);
    Folded view = Folded.of(raw);
    assertThat(view.length()).isGreaterThan(600);
    assertThat(view.rawOffset(view.length() - 1)).isEqualTo(39);
    assertThat(view.rawEnd(view.length())).isEqualTo(40);
  }
}
