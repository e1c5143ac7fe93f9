package org.mahdar.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {

  @ParameterizedTest
  @CsvSource({"0.0625, 0.062", "0.1875, 0.188", "0.0005, 0.001", "1, 1.000", "0, 0.000"})
  void tiesRoundToTheEvenDigitOfTheBinaryValue(double number, String expected) {
    assertThat(Decimals.fixed(number)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.0",
    "1, 1.0",
    "0.5, 0.5",
    "0.0001, 0.0001",
    "0.00001, 1e-05",
    "1.25e-7, 1.25e-07",
    "123456789, 123456789.0",
    "1e16, 1e+16",
    "-2.5e100, -2.5e+100"
  })
  void theShortestFormIsPythons(double number, String expected) {
    assertThat(Decimals.shortest(number)).isEqualTo(expected);
  }

  @Test
  void anIntegerStaysOne() {
    assertThat(Decimals.plain(new BigDecimal("41000000000000000000")))
        .isEqualTo("41000000000000000000");
    assertThat(Decimals.plain(new BigDecimal("3.7"))).isEqualTo("3.7");
  }
}
