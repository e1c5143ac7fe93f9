package org.mahdar.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mahdar.text.Folded;
import org.mahdar.text.Tokens;

class VocabularyTest {

  private static List<String> terms(String word) {
    return new Vocabulary(Shelf.CLITICS).terms(Tokens.of(Folded.of(word)), 0);
  }

  @Test
  void aWordStandsUnderItsWholeAndItsStem() {
    assertThat(terms("وللشراكة")).containsExactly("وللشراكه", "شراكه");
    assertThat(terms("بشراكتهما")).containsExactly("بشراكتهما", "شراكتهما", "شراكت", "شراكه");
    assertThat(terms("للجنة")).containsExactly("للجنه", "لجنه");
    assertThat(terms("كازاخستان")).containsExactly("كازاخستان");
  }

  @Test
  void numbersAreWithoutSeparatorsAndMarksAreNothing() {
    assertThat(terms("١٬٢٥٠")).containsExactly("1250");
    assertThat(terms("2.5")).containsExactly("2.5");
    assertThat(terms("،")).isEmpty();
  }

  @Test
  void noWordIsLongerThanATermMayBe() {
    assertThat(terms("ا".repeat(500)).getFirst()).hasSize(64);
  }
}
