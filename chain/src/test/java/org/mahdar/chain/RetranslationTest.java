package org.mahdar.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Each folder holds twelve pairs; the numbers are what is found, the bar of both is ten. */
class RetranslationTest {

  private static final Vocabulary VOCABULARY = Vocabulary.load("ar");
  private static final Rarity RARITY = Rarity.load("ar");

  @Test
  void aSecondTranslationIsTold() throws Exception {
    List<TwoTexts> pairs = TwoTexts.in("retranslated");
    assertThat(pairs).hasSize(12);
    assertThat(linked(pairs)).hasSize(12);
  }

  @Test
  void whatTwoNewsroomsSayOfOneEventIsNoSecondTranslation() throws Exception {
    List<TwoTexts> pairs = TwoTexts.in("sameevent");
    assertThat(pairs).hasSize(12);
    assertThat(linked(pairs)).isEmpty();
  }

  @Test
  void itIsTheSameFromBothSides() throws Exception {
    for (TwoTexts pair : TwoTexts.in("retranslated")) {
      assertThat(found(/* one= */ pair.other(), /* other= */ pair.one()).holds())
          .as(pair.name())
          .isTrue();
    }
  }

  @Test
  void sentencesInAnotherOrderAreAnotherText() throws Exception {
    int linked = 0;
    for (TwoTexts pair : TwoTexts.in("retranslated")) {
      List<String> paragraphs = new ArrayList<>(pair.other().lines().toList());
      Collections.reverse(paragraphs);
      linked += found(pair.one(), String.join("\n", paragraphs)).holds() ? 1 : 0;
    }
    assertThat(linked).isZero();
  }

  @Test
  void theSameSentencesWithOtherFiguresAreAnotherBulletin() throws Exception {
    int linked = 0;
    for (TwoTexts pair : TwoTexts.in("retranslated")) {
      linked += found(pair.one(), otherFigures(pair.other())).holds() ? 1 : 0;
    }
    assertThat(linked).isZero();
  }

  @Test
  void partsOfOneTextAreNotTheText() throws Exception {
    TwoTexts pair = TwoTexts.in("retranslated").getFirst();
    String lead = pair.other().lines().findFirst().orElseThrow();
    assertThat(found(pair.one(), lead).holds()).isFalse();
    assertThat(found(pair.one(), "").holds()).isFalse();
    assertThat(found("", "").holds()).isFalse();
  }

  @Test
  void theSentencesOfTheTwoStandSideBySideInOrder() throws Exception {
    for (TwoTexts pair : TwoTexts.in("retranslated")) {
      int behindA = 0;
      int behindB = 0;
      for (SentenceAlignment.Pair each : found(pair.one(), pair.other()).pairs()) {
        assertThat(each.fromA()).isGreaterThanOrEqualTo(behindA);
        assertThat(each.fromB()).isGreaterThanOrEqualTo(behindB);
        behindA = each.toA();
        behindB = each.toB();
      }
    }
  }

  @Test
  void theLinkSaysHowMuchOfEachTheOtherCarries() throws Exception {
    TwoTexts pair = TwoTexts.in("retranslated").getFirst();
    Stems stems = new Stems(RARITY);
    Link link =
        Objects.requireNonNull(
            Retranslation.link(alignment(pair.one(), pair.other(), stems), stems));
    assertThat(link.type()).isEqualTo(Link.Type.RETRANSLATED);
    assertThat(link.aInB()).isBetween(0.5, 1.0);
    assertThat(link.bInA()).isBetween(0.5, 1.0);
    assertThat(link.confidence()).isBetween(0.55, 0.99);
  }

  private static List<String> linked(List<TwoTexts> pairs) {
    return pairs.stream()
        .filter(pair -> found(pair.one(), pair.other()).holds())
        .map(TwoTexts::name)
        .toList();
  }

  private static String otherFigures(String text) {
    StringBuilder changed = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        changed.setCharAt(i, (char) ('0' + (c - '0' + 3) % 10));
      }
    }
    return changed.toString();
  }

  private static Retranslation found(String one, String other) {
    Stems stems = new Stems(RARITY);
    return Retranslation.of(alignment(one, other, stems), stems);
  }

  private static Alignment alignment(String one, String other, Stems stems) {
    Wording a = Wording.of(TwoTexts.report("a", one), VOCABULARY);
    Wording b = Wording.of(TwoTexts.report("b", other), VOCABULARY);
    stems.learn(a);
    stems.learn(b);
    return Alignment.of(a, b);
  }
}
