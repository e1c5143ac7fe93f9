package org.mahdar.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mahdar.scoring.Pairing.Pair;

class PairingTest {

  @Test
  void theBestPairIsTakenFirstAndEachThingOnce() {
    var pairs = Pairing.of(List.of(10, 20), List.of(11, 13), (g, f) -> 20 - Math.abs(g - f), 1);
    assertThat(pairs.matched()).containsExactly(new Pair<>(10, 11, 19), new Pair<>(20, 13, 13));
    assertThat(pairs.tallyOf(pair -> pair.score() > 15)).isEqualTo(new Tally(1, 1, 1));
  }

  @Test
  void ofEquallyGoodPairsTheLastIsTaken() {
    var pairs = Pairing.of(List.of("a", "b"), List.of("x"), (g, f) -> 1, 0.5);
    assertThat(pairs.matched()).containsExactly(new Pair<>("b", "x", 1));
    assertThat(pairs.missed()).containsExactly("a");
  }

  @Test
  void whatScoresTooLittleIsMissedAndExtra() {
    var pairs = Pairing.of(List.of("a"), List.of("x", "y"), (g, f) -> 0.49, 0.5);
    assertThat(pairs.tally()).isEqualTo(new Tally(0, 2, 1));
    assertThat(pairs.extra()).containsExactly("x", "y");
  }
}
