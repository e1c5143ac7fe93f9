package org.mahdar.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {

  @Test
  void spellingThatDoesNotMatterFoldsAway() {
    assertThat(Names.folded("  إِدَارَةُ المـــوانئ، (رقم ١٢)! "))
        .isEqualTo("اداره المواني رقم ١٢");
    assertThat(Names.folded("گِردان ٱلأعلى")).isEqualTo("كردان الاعلي");
    assertThat(Names.folded("ﻻ")).isEqualTo("لا");
    assertThat(Names.folded("ΟΔΟΣ Ⅳ ½ 𝔸_é")).isEqualTo("οδος iv 1 2 a_é");
  }

  @Test
  void aMarkWithoutACombiningClassPartsWords() {
    assertThat(Names.folded("باب\u064bا")).isEqualTo("بابا");
    assertThat(Names.folded("باب\ufe0fا")).isEqualTo("باب ا");
  }

  @Test
  void theArticleGoesFromLongWordsOnly() {
    assertThat(Names.words("الميناء الآن ال"))
        .containsExactly("ميناء", "الان".substring(0, 4), "ال");
  }

  @Test
  void aShorterNameMatchesWhenItsWordsAreInTheLonger() {
    assertThat(Names.same("وزير الموانئ سالم الحداد", "سالم حداد")).isTrue();
    assertThat(Names.same("سالم", "وزير الموانئ في المدينة سالم")).isTrue();
    assertThat(Names.same("سالم", "وزير الموانئ في المدينة القديمة سالم")).isFalse();
    assertThat(Names.same("سالم الحداد", "نادر الحداد")).isFalse();
  }

  @Test
  void aNameMayBeSlightlyMisspelt() {
    assertThat(Names.same("قازاقستان", "قازاخستان")).isTrue();
    assertThat(Names.same("مصر", "قطر")).isFalse();
  }

  @Test
  void anEmptyNameIsNobodys() {
    assertThat(Names.same("", "")).isFalse();
    assertThat(Names.same("…", "…")).isFalse();
  }
}
