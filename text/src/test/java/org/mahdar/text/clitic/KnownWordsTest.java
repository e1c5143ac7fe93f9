package org.mahdar.text.clitic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class KnownWordsTest {

  private final KnownWords known = new KnownWords();
  private final CliticAnalyser analyser = Analysers.of("", "a!A\t-9\n", known);

  @Test
  void aNameStaysWholeBehindWhateverIsWrittenOntoIt() {
    known.name("كازاخستان");
    assertThat(
            Analysers.segments(analyser, "كازاخستان وكازاخستان بكازاخستان ولكازاخستان ككازاخستان"))
        .containsExactly("كازاخستان", "و+كازاخستان", "ب+كازاخستان", "و+ل+كازاخستان", "ك+كازاخستان");
  }

  @Test
  void aWordHasItsSegmentsBehindAConjunctionToo() {
    known.word("ب+لا", "here");
    known.word("ف+لم", "here");
    assertThat(Analysers.segments(analyser, "بلا وبلا فلم"))
        .containsExactly("ب+لا", "و+ب+لا", "ف+لم");
  }

  @Test
  void twoWordsMayBeWrittenAsOne() {
    known.word("لا+بد", "here");
    assertThat(Analysers.segments(analyser, "فلابد لابد")).containsExactly("ف+لا+بد", "لا+بد");
  }

  @Test
  void segmentsThatCannotBeAreNamed() {
    assertThatThrownBy(() -> known.word("ا+ب+ت", "words.tsv:7"))
        .hasMessageStartingWith("words.tsv:7:");
  }
}
