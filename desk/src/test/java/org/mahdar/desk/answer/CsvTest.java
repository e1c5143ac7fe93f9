package org.mahdar.desk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spreadsheet gets. */
class CsvTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx"})
  void whatWouldRunIsMadeText(String words) {
    assertThat(Csv.words(words)).isEqualTo("'" + words);
  }

  @Test
  void aFormulaOverSeveralLinesIsMadeTextToo() {
    assertThat(Csv.words("=1\n+1")).isEqualTo("\"'=1\n+1\"");
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
