package org.mahdar.reading.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mahdar.reading.language.Family;
import org.mahdar.reading.language.Language;

/** Every case of every rule file. */
class RuleExamplesTest {

  private static final Language ARABIC = Language.load("ar");
  private static final RuleTrials TRIALS = new RuleTrials(ARABIC);

  @Test
  void thereAreRulesToTest() {
    assertThat(families().mapToInt(f -> ARABIC.rules(f).rules().size()).sum()).isGreaterThan(50);
  }

  @TestFactory
  Stream<DynamicNode> rules() {
    return families().map(family -> dynamicContainer(family.folder(), tests(family)));
  }

  private static Stream<Family> families() {
    return Arrays.stream(Family.values()).filter(f -> !ARABIC.rules(f).rules().isEmpty());
  }

  private static Stream<DynamicTest> tests(Family family) {
    return ARABIC.rules(family).rules().stream()
        .flatMap(rule -> TRIALS.of(family, rule).stream())
        .map(trial -> dynamicTest(trial.name(), () -> holds(trial)));
  }

  private static void holds(Trial trial) {
    trial.failure().ifPresent(failure -> fail(failure));
  }
}
