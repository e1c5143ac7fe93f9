package org.mahdar.reading.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mahdar.reading.words.WordTable;

class ConfidenceTest {

  private static Confidence of(String rows) {
    byte[] table = ("#rule\tfound\tright\n" + rows).getBytes(StandardCharsets.UTF_8);
    return Confidence.of(Optional.of(WordTable.read("rules.tsv", new ByteArrayInputStream(table))));
  }

  @Test
  void aRuleThatWasSeenOftenIsAsGoodAsItsFindings() {
    assertThat(of("event.often\t1000\t900\n").of("event.often")).isEqualTo(0.9);
  }

  @Test
  void aRuleThatWasSeenOnceIsHardlyBetterThanItsFamily() {
    Confidence measured = of("event.often\t1000\t600\nevent.once\t1\t1\n");
    assertThat(measured.of("event.once")).isBetween(0.6, 0.7);
  }

  @Test
  void aRuleThatWasNeverSeenIsAsGoodAsItsFamily() {
    assertThat(of("event.often\t1000\t600\n").of("event.new")).isEqualTo(0.6);
    assertThat(of("").of("pledge.new")).isEqualTo(0.5);
  }

  @Test
  void aCountThatCannotBeIsNamed() {
    assertThatThrownBy(() -> of("event.often\t1\t2\n")).hasMessageContaining("rules.tsv:2");
    assertThatThrownBy(() -> of("event.often\tmany\t2\n")).hasMessageContaining("rules.tsv:2");
  }
}
