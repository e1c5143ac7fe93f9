package org.mahdar.desk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spreadsheet gets. */
class CsvTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "＝1"})
  void whatWouldRunIsMadeText(String words) {
    assertThat(Csv.words(words)).isEqualTo("'" + words);
  }

  @Test
  void aFormulaOverSeveralLinesIsMadeTextToo() {
    assertThat(Csv.words("=1\n+1")).isEqualTo("\"'=1\n+1\"");
  }

  @Test
  void whatTurnsWordsIsLeftOutAndHidesNoFormula() {
    assertThat(Csv.words("\u202E=1")).isEqualTo("'=1");
    assertThat(Csv.words("\u2066")).isEmpty();
  }

  @Test
  void aListOfNamesRunsNoMoreThanOneName() {
    Answer answer = new Answer("names", "number", "names");
    answer.add(Answer.values("number", -1, "names", List.of("=1", "x")));
    assertThat(answer.csv()).containsExactly("number,names", "-1,'=1; x");
  }

  @Test
  void aNumberStaysANumber() {
    assertThat(Csv.quoted("-1.5")).isEqualTo("-1.5");
  }

  @Test
  void whatSeparatesStandsInQuotationMarks() {
    assertThat(Csv.words("قال: \"نعم\", ثم سكت")).isEqualTo("\"قال: \"\"نعم\"\", ثم سكت\"");
    assertThat(Csv.words(null)).isEmpty();
  }
}
