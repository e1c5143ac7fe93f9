package org.mahdar.ledger.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FocusTest {

  private static final Sides SIDES = new Sides(List.of("TN"), List.of("KE"));

  @Test
  void bothAreNamedAgainAndAgainAndNobodyElse() {
    assertThat(Focus.of(SIDES, Map.of("TN", 5, "KE", 7))).isEqualTo(Focus.ALONE);
    assertThat(Focus.of(SIDES, Map.of("TN", 10, "KE", 10, "CD", 2))).isEqualTo(Focus.BOTH);
  }

  @Test
  void whereOneIsHardlyNamedOrAThirdIsItIsAboutSomethingElse() {
    assertThat(Focus.of(SIDES, Map.of("TN", 20, "KE", 2))).isEqualTo(Focus.ELSEWHERE);
    assertThat(Focus.of(SIDES, Map.of("TN", 20, "KE", 4))).isEqualTo(Focus.ELSEWHERE);
    assertThat(Focus.of(SIDES, Map.of("TN", 5, "KE", 5, "CD", 4))).isEqualTo(Focus.ELSEWHERE);
    assertThat(Focus.of(SIDES, Map.of())).isEqualTo(Focus.ELSEWHERE);
  }
}
