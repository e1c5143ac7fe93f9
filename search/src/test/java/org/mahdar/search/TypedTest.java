package org.mahdar.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mahdar.search.Asked.AnyOf;
import org.mahdar.search.Asked.Phrase;
import org.mahdar.search.Asked.Without;
import org.mahdar.search.Asked.Words;

class TypedTest {

  @Test
  void wordsStandTogetherUntilSomethingElseComes() {
    assertThat(Typed.parts("سعر النفط اليوم")).containsExactly(new Words("سعر النفط اليوم"));
    assertThat(Typed.parts("سعر -غاز النفط"))
        .containsExactly(new Words("سعر"), new Without(new Words("غاز")), new Words("النفط"));
  }

  @Test
  void phrasesStandInQuotationMarksOfAnyKind() {
    assertThat(Typed.parts("\"سعر النفط\" «سعر الغاز» “سعر الماء”"))
        .containsExactly(new Phrase("سعر النفط"), new Phrase("سعر الغاز"), new Phrase("سعر الماء"));
    assertThat(Typed.parts("نفط\"سعر البرميل"))
        .containsExactly(new Words("نفط"), new Phrase("سعر البرميل"));
  }

  @Test
  void orTakesWhatStandsOnBothSides() {
    assertThat(Typed.parts("سعر نفط OR غاز اليوم"))
        .containsExactly(
            new Words("سعر"),
            new AnyOf(List.of(new Words("نفط"), new Words("غاز"))),
            new Words("اليوم"));
    assertThat(Typed.parts("نفط | غاز | «ماء عذب»"))
        .containsExactly(
            new AnyOf(List.of(new Words("نفط"), new Words("غاز"), new Phrase("ماء عذب"))));
    assertThat(Typed.parts("OR نفط OR")).containsExactly(new Words("نفط"));
  }

  @Test
  void aMinusWithinAWordOrAloneIsNone() {
    assertThat(Typed.parts("كازاخستان-الصين - نفط"))
        .containsExactly(new Words("كازاخستان-الصين - نفط"));
    assertThat(Typed.parts("-\"سعر النفط\"")).containsExactly(new Without(new Phrase("سعر النفط")));
  }
}
