package org.mahdar.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "extract",
        "add",
        "watch",
        "show",
        "search",
        "report",
        "explain",
        "diff",
        "page",
        "words",
        "score",
        "demo",
        "lexicon",
        "actors",
        "correct",
        "pledges",
        "statements",
        "figures",
        "formulae",
        "readouts",
        "changes",
        "relation"
      })
  void everyCommandHasExamplesAndExitCodes(String command) {
    Typed typed = Typed.of(command, "--help");
    assertThat(typed.code()).isZero();
    assertThat(typed.out()).contains("Exit codes:").contains("Examples:");
    assertThat(
            typed
                .out()
                .lines()
                .filter(line -> line.startsWith("  mahdar ") && line.contains(command)))
        .hasSizeGreaterThanOrEqualTo(2);
    assertThat(Typed.of("help", command).out()).isEqualTo(typed.out());
  }

  @Test
  void theProgramSaysWhatItCanDo() {
    Typed typed = Typed.of("--help");
    assertThat(typed.out()).contains("Commands:", "extract", "demo", "Examples:");
    assertThat(Typed.of().code()).isEqualTo(Exit.USAGE);
    assertThat(Typed.of().err()).isEqualTo(typed.out());
  }

  @Test
  void theVersionNamesTheLexicon() {
    assertThat(Typed.of("--version").out()).startsWith("mahdar ").contains("lexicon ");
  }

  @Test
  void aSlipOfTheFingerIsGuessed() {
    Typed typed = Typed.of("extrct", "x");
    assertThat(typed.code()).isEqualTo(Exit.USAGE);
    assertThat(typed.err()).contains("Did you mean extract?").contains("Try: mahdar --help");
    assertThat(Typed.of("show", "--formt", "json").err()).contains("Did you mean --format?");
    assertThat(Typed.of("show", "--format", "xml").code()).isEqualTo(Exit.USAGE);
    assertThat(Typed.of("show", "--color", "red").err()).contains("auto, always or never");
  }
}
