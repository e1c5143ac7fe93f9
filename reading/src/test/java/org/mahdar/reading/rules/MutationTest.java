package org.mahdar.reading.rules;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.mahdar.reading.language.Language;
import org.mahdar.reading.rules.Mutations.Part;

/** No rule and no guard stands in a rule file that no case would miss. */
class MutationTest {

  @TestFactory
  Stream<DynamicTest> eachRuleAndEachOfItsGuardsIsMissedByACase() {
    return new Mutations(Language.load("ar"))
        .of(rule -> true, Set.of(Part.RULE, Part.GUARD))
        .map(trial ->
            dynamicTest(trial.name(), () -> trial.failure().ifPresent(failure -> fail(failure))));
  }
}
