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

  @Test
  void anInitialOrAOneLetterTitleIsNoEnd() {
    assertThat(sentences("وصل ج. ب. وايت مع د. سالم. ثم غادر"))
        .containsExactly("وصل ج. ب. وايت مع د. سالم.", "ثم غادر");
  }

  @Test
  void aStopNeedsNoWhiteSpaceBehindIt() {
    assertThat(sentences("بلغ السعر 52.30 دولارا.وقال الوزير ذلك .وأضاف «نعم».وغادر؟نعم"))
        .containsExactly(
            "بلغ السعر 52.30 دولارا.", "وقال الوزير ذلك .", "وأضاف «نعم».", "وغادر؟", "نعم");
  }

  @Test
  void severalPointsAreAPause() {
    assertThat(sentences("الميناء جاهز.. والعمل مستمر... وقد يطول… كما يقال.\nانتظرنا.."))
        .containsExactly("الميناء جاهز.. والعمل مستمر... وقد يطول… كما يقال.", "انتظرنا..");
  }

  @Test
  void theNumberOfAnItemBelongsToIt() {
    assertThat(sentences("1. فتح الميناء\n2. بناء الجسر")).hasSize(2);
  }

  private static List<String> sentences(String raw) {
    Tokens tokens = Tokens.of(Folded.of(raw));
    return Sentences.of(tokens, 0, tokens.count()).stream()
        .map(r -> tokens.span(r.from(), r.to() - 1).in(raw))
        .toList();
  }
}
