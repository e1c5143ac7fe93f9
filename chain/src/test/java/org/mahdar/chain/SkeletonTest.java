package org.mahdar.chain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mahdar.text.Folding;

class SkeletonTest {

  @ParameterizedTest
  @CsvSource({
    "كازاخستان, قازاقستان, false",
    "باريس, لباريس, false",
    "قازاخستان, كازاخستان, true",
    "غرينلاند, جرينلاند, true",
    "وللبرازيليين, برازيلي, true",
    "بالاتفاقية, اتفاق, true",
    "والحزام, الحزام, true",
    "طشقند, تشقند, true",
    "بوينس, بوينوس, true",
    "وارسو, رسو, true"
  })
  void spellingsOfOneNameMeet(String one, String other, boolean same) {
    assertThat(Skeleton.of(Folding.of(one)) == Skeleton.of(Folding.of(other))).isEqualTo(same);
  }

  @Test
  void aLetterThatMayBeAPrepositionIsTakenOffOnRequest() {
    assertThat(Skeleton.withoutPreposition("لباريس")).isEqualTo(Skeleton.of("باريس"));
    assertThat(Skeleton.withoutPreposition("وبباريس")).isEqualTo(Skeleton.of("باريس"));
    assertThat(Skeleton.withoutPreposition("مدريد")).isZero();
    assertThat(Skeleton.withoutPreposition("بالمدينه")).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"1,250;1250", "57,2;57.2", "58.0;58", "1,250.50;1250.5", "2030;2030", "7;7", "0;0"})
  void aNumberIsWrittenInOneWay(String written, String plain) {
    assertThat(Digits.plain(written)).isEqualTo(plain);
  }

  @Test
  void aCommonWordWeighsLittleAndAnUnknownOneMost() {
    Rarity rarity = Rarity.load("ar");
    assertThat(rarity.ofSkeleton(Skeleton.of("الوزير"))).isLessThan(3);
    assertThat(rarity.ofSkeleton(Skeleton.of("توكتوغول"))).isEqualTo(Rarity.most());
    assertThat(Rarity.ofNumber("12")).isLessThan(Rarity.ofNumber("2024"));
    assertThat(Rarity.ofNumber("2024")).isLessThan(Rarity.ofNumber("647"));
  }
}
