package org.mahdar.ledger.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AgreementTest {

  private static Map<String, String> both(String layla, String samir) {
    return Map.of("Layla", layla, "Samir", samir);
  }

  @Test
  void whoAlwaysAgreesAgreesWholly() {
    Agreement agreement =
        Agreement.of(Scale.PLEDGE, List.of(both("kept", "kept"), both("not", "not")));
    assertThat(agreement.alpha()).hasValue(1);
    assertThat(agreement.kappa()).hasValue(1);
    assertThat(agreement.people()).containsExactly("Layla", "Samir");
  }

  @Test
  void kappaIsAgreementBeyondChance() {
    Agreement agreement =
        Agreement.of(
            Scale.PLEDGE,
            List.of(
                both("kept", "kept"),
                both("kept", "kept"),
                both("not", "not"),
                both("not", "kept")));
    // 3 of 4 are the same; by chance (.5 * .75 + .5 * .25) half would be.
    assertThat(agreement.kappa().orElseThrow()).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void aStepApartIsLessDisagreementThanTheWholeScale() {
    Agreement near =
        Agreement.of(
            Scale.PLEDGE,
            List.of(both("kept", "partly"), both("not", "not"), both("kept", "kept")));
    Agreement far =
        Agreement.of(
            Scale.PLEDGE, List.of(both("kept", "not"), both("not", "not"), both("kept", "kept")));
    assertThat(near.alpha().orElseThrow()).isGreaterThan(far.alpha().orElseThrow());
  }

  @Test
  void onePersonAloneAgreesWithNobody() {
    Agreement agreement = Agreement.of(Scale.G20, List.of(Map.of("Layla", "+1")));
    assertThat(agreement.promises()).isZero();
    assertThat(agreement.alpha()).isEmpty();
    assertThat(agreement.kappa()).isEmpty();
  }

  @Test
  void aScoreNeedsAPersonANoteAndAStepOfItsScale() {
    assertThatThrownBy(() -> score("kept", " ", "why")).hasMessageContaining("a person");
    assertThatThrownBy(() -> score("kept", "Layla", "")).hasMessageContaining("a note");
    assertThatThrownBy(() -> score("+1", "Layla", "why")).hasMessageContaining("no step");
    assertThat(Scale.of("0")).contains(Scale.G20);
    assertThat(Scale.of("broken")).isEmpty();
  }

  private static Score score(String value, String person, String note) {
    return new Score(1, 1, 0, 1, "x", Scale.PLEDGE, value, person, note, "2026-11-01T00:00:00Z");
  }
}
