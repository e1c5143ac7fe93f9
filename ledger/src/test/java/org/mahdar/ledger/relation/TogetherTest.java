package org.mahdar.ledger.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TogetherTest {

  private static Together together() {
    Together together = new Together();
    together.add("المتبادل");
    together.name("الدولتين");
    together.except("حل الدولتين");
    return together;
  }

  @Test
  void wordsForBothAreCountedBehindProclitics() {
    assertThat(together().count("بالدولتين والدولتين، والتعاون المتبادل.")).isEqualTo(3);
    assertThat(together().count("تعاون متبادل بين دولتين")).isZero();
  }

  @Test
  void aPhraseAboutSomethingElseSpeaksOfNobody() {
    assertThat(together().isIn("يدعم حل الدولتين")).isFalse();
    assertThat(together().count("يدعم حل الدولتين")).isZero();
    assertThat(together().isIn("يدعم علاقات الدولتين")).isTrue();
  }

  @Test
  void onlySomeOfTheWordsAreNames() {
    assertThat(together().isName("الدولتين")).isTrue();
    assertThat(together().isName("المتبادل")).isFalse();
  }
}
