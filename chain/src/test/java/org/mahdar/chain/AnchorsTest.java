package org.mahdar.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class AnchorsTest {

  private static final Vocabulary VOCABULARY = Vocabulary.load("ar");
  private static final Rarity RARITY = Rarity.load("ar");

  @Test
  void everySecondTranslationIsFoundAmongManyReports() throws Exception {
    Set<String> found = neighbours(wordings(), 14, 0);
    for (TwoTexts pair : TwoTexts.in("retranslated")) {
      assertThat(found).contains(pair.name() + ".a " + pair.name() + ".b");
    }
  }

  @Test
  void inAnyOrderTheSameReportsComeTogether() throws Exception {
    List<Wording> wordings = wordings();
    Set<String> found = neighbours(wordings, 14, 0);
    Collections.shuffle(wordings, new Random(7));
    assertThat(neighbours(wordings, 14, 0)).isEqualTo(found);
  }

  @Test
  void reportsFarApartInTimeDoNotComeTogether() throws Exception {
    assertThat(neighbours(wordings(), 14, 15)).isEmpty();
  }

  @Test
  void theLongestRisingRowIsCounted() {
    assertThat(Anchors.rising()).isZero();
    assertThat(Anchors.rising(1, 2, 3)).isEqualTo(3);
    assertThat(Anchors.rising(5, 1, 6, 2, 3)).isEqualTo(3);
    assertThat(Anchors.rising(3, 2, 1)).isEqualTo(1);
  }

  private static List<Wording> wordings() throws Exception {
    List<Wording> wordings = new ArrayList<>();
    for (String folder : List.of("retranslated", "sameevent")) {
      for (TwoTexts pair : TwoTexts.in(folder)) {
        wordings.add(Wording.of(TwoTexts.report(pair.name() + ".a", pair.one()), VOCABULARY));
        wordings.add(Wording.of(TwoTexts.report(pair.name() + ".b", pair.other()), VOCABULARY));
      }
    }
    return wordings;
  }

  private static Set<String> neighbours(List<Wording> wordings, int window, int daysApart) {
    Anchors anchors = new Anchors(new Stems(RARITY));
    Set<String> found = new TreeSet<>();
    Tally tally = new Tally();
    for (int i = 0; i < wordings.size(); i++) {
      anchors.add(anchors.of(wordings.get(i)), i * daysApart);
    }
    for (int i = 0; i < wordings.size(); i++) {
      for (int other : anchors.before(i, window, tally)) {
        String one = wordings.get(i).report().id();
        String two = wordings.get(other).report().id();
        found.add(one.compareTo(two) < 0 ? one + " " + two : two + " " + one);
      }
    }
    return found;
  }
}
