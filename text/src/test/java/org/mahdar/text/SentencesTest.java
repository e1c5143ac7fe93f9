package org.mahdar.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

  @Test
  void aStopAndALineBreakEndASentence() {
    assertThat(sentences("قال الوزير ذلك. وأضاف شيئا\nثم غادر"))
        .containsExactly("قال الوزير ذلك.", "وأضاف شيئا", "ثم غادر");
  }

  @Test
  void pointsInsideNamesAndNumbersDoNot() {
    assertThat(sentences("قالت قناة أن.بي.سي إن النسبة 3.5 بالمئة."))
        .containsExactly("قالت قناة أن.بي.سي إن النسبة 3.5 بالمئة.");
  }

  @Test
  void theClosingQuotationMarkGoesWithItsSentence() {
    assertThat(sentences("قال: «سنعود.» ثم مضى. انتهى؟!"))
        .containsExactly("قال: «سنعود.»", "ثم مضى.", "انتهى؟!");
  }

  private static List<String> sentences(String raw) {
    Tokens tokens = Tokens.of(Folded.of(raw));
    return Sentences.of(tokens, 0, tokens.count()).stream()
        .map(r -> tokens.span(r.from(), r.to() - 1).in(raw))
        .toList();
  }
}
