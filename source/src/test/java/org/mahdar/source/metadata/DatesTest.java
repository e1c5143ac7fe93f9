package org.mahdar.source.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2015-07-21 | 2015-07-21",
        "2015-07-21T02:51:32Z | 2015-07-21",
        "2015-07-21T23:59:59.123+0300 | 2015-07-21",
        "2015-07-21 02:51:32 | 2015-07-21",
        "2015/7/1 | 2015-07-01",
        "٢٠١٥-٠٧-٢١ | 2015-07-21",
        "20150721T025132Z | 2015-07-21",
        "20150721 | 2015-07-21",
        "Tue, 21 Jul 2015 02:51:32 GMT | 2015-07-21",
        "1 Jul 2015 02:51 +0300 | 2015-07-01",
        "2015-07 | 2015-07",
        "2015 | 2015",
      })
  void aDateIsReadAtThePrecisionItHas(String written, String iso) {
    assertThat(Dates.read(written)).isEqualTo(new Dates.Reading(iso, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3/7/2015",
        "1436-10-05",
        "2015-13-01",
        "0000-00-00",
        "9999-01-01",
        "today",
        "1437447092"
      })
  void whatIsNoDateIsNotGuessed(String written) {
    assertThat(Dates.read(written).iso()).isNull();
    assertThat(Dates.read(written).complaint()).isNotBlank();
  }
}
