package org.mahdar.source.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateLineTest {

  private static String published(String line) {
    WrittenDate day = DateLine.of(line).published();
    return day == null ? "" : day.iso();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "الأربعاء 3 يوليو 2024; 2024-07-03",
        "الأربعاء، ٣ تموز/يوليو ٢٠٢٤ - ١٠:٣٠ صباحا; 2024-07-03",
        "3 يوليو (تموز) 2024 م; 2024-07-03",
        "نشر في: 14 جويلية 2023; 2023-07-14",
        "12 يوليوز 2022 - 18:05; 2022-07-12",
        "05 تشرين الثاني 2021; 2021-11-05",
        "تاريخ النشر: 03/07/2024; 2024-07-03",
        "2024/07/03 02:15 م; 2024-07-03",
        "2024-07-03; 2024-07-03",
        "7/23/2024 4:05:00 PM; 2024-07-23",
        "July 3, 2024 at 10:30 AM; 2024-07-03",
        "Wed 3rd July 2024; 2024-07-03",
        "3-Jul-2024; 2024-07-03",
        "القاهرة، 3 يوليو 2024; 2024-07-03",
        "كتب: سامي العمري | 3 يوليو 2024; 2024-07-03",
        "27 ذو الحجة 1445 هـ الموافق 3 يوليو 2024; 2024-07-03",
        "الأربعاء 27/12/1445 هـ - 3/7/2024 م; 2024-07-03",
        "15 محرم 1446 هـ; 2024-07-21",
        "15/01/1446; 2024-07-21",
        "نشر: 3 يوليو 2024 آخر تحديث: 5 يوليو 2024; 2024-07-03",
        "\u200F3 يوليو\u001F2024; 2024-07-03",
      })
  void aLineThatHoldsADateTellsTheDay(String line, String iso) {
    assertThat(published(line)).isEqualTo(iso);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "منذ 3 ساعات",
        "قبل يومين",
        "ينطلق مؤتمر الإعمار في 12 يوليو 2024 بمشاركة عشرين دولة",
        "7/3/2024 4:05:00 PM",
        "3/7/24",
        "31 فبراير 2024",
        "0000-00-00",
        "1 يناير 1970",
        "الساعة 10:30",
        "3 يوليو",
        "هاتف 2024-555-3333",
        "آخر تحديث: 5 يوليو 2024",
        "",
      })
  void whatIsNoDayOfPublicationIsNotTakenForOne(String line) {
    assertThat(published(line)).isEmpty();
  }

  @Test
  void aDayOfChangeIsNoDayOfPublication() {
    DateLine line = DateLine.of("نشر: 3 يوليو 2024 | آخر تحديث: 5 يوليو 2024، 10:30");
    assertThat(line.modified()).extracting(WrittenDate::iso).isEqualTo("2024-07-05");
    assertThat(DateLine.of("Updated: 5 July 2024").modified())
        .extracting(WrittenDate::iso)
        .isEqualTo("2024-07-05");
  }

  @Test
  void aComputedDaySaysWhatItWasComputedFrom() {
    assertThat(DateLine.of("15 محرم 1446 هـ").published())
        .extracting(WrittenDate::hijri)
        .isEqualTo("1446-01-15");
  }
}
