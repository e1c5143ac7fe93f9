package org.mahdar.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

  @ParameterizedTest
  @CsvSource({
    "2024-07-03, 2024-07-03, 2024-07-03",
    "2024-07-03T10:15:00Z, 2024-07-03, 2024-07-03",
    "2024-02, 2024-02-01, 2024-02-29",
    "2024-Q2, 2024-04-01, 2024-06-30",
    "2024, 2024-01-01, 2024-12-31",
    "2022-09/2024-07, 2022-09-01, 2024-07-31"
  })
  void aDateCoversDays(String date, LocalDate first, LocalDate last) {
    assertThat(Days.of(date)).contains(new Days(first, last));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "soon", "2024-13", "2024-02-30", "2024-Q5", "2024/2023", "/", "2024-Qx"})
  void whatIsNoDateCoversNone(String date) {
    assertThat(Days.of(date)).isEmpty();
  }
}
