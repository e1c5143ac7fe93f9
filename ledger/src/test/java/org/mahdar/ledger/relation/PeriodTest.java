package org.mahdar.ledger.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

  @Test
  void aDateMeansAllDaysItMayBe() {
    assertThat(Period.of("2024-02"))
        .isEqualTo(new Period(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29)));
    assertThat(Period.of("2024-Q3"))
        .isEqualTo(new Period(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 9, 30)));
    assertThat(Period.of("2022-09/2024-07"))
        .isEqualTo(new Period(LocalDate.of(2022, 9, 1), LocalDate.of(2024, 7, 31)));
    assertThat(Period.of("2024-07-03T10:00Z"))
        .isEqualTo(new Period(LocalDate.of(2024, 7, 3), LocalDate.of(2024, 7, 3)));
  }

  @Test
  void whatNoCalendarKnowsIsNoDate() {
    assertThat(Period.of(null)).isNull();
    assertThat(Period.of("2023-02-30")).isNull();
    assertThat(Period.of("soon")).isNull();
  }

  @Test
  void theGapIsCountedInDaysAndIsNoneWhereTheyTouch() {
    Period july = new Period(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 7, 31));
    Period third = new Period(LocalDate.of(2024, 8, 3), LocalDate.of(2024, 8, 3));
    assertThat(july.gap(third)).isEqualTo(3);
    assertThat(third.gap(july)).isEqualTo(3);
    assertThat(july.gap(july)).isZero();
    assertThat(july.holds(july)).isTrue();
  }
}
