package org.mahdar.reading.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.Minutes.PublishedBasis;
import org.mahdar.finding.Minutes.Role;

class DatelineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "أستانا 5 مايو 2023 (شينخوا) ; أستانا ; 2023-05-05 ; شينخوا",
        "أستانا ٥ مايو ٢٠٢٣ (شينخوا) ; أستانا ; 2023-05-05 ; شينخوا",
        "ألماتي، 9 آذار/مارس 2025 (كازينفورم) - ; ألماتي ; 2025-03-09 ; كازينفورم",
        "شيآن (الصين) 19 مايو 2023 (مرفأ) - ; شيآن ; 2023-05-19 ; مرفأ",
        "واشنطن (رويترز) - ; واشنطن ; - ; رويترز",
        "الرياض - واس: ; الرياض ; - ; واس",
        "واس – جدة: ; جدة ; - ; واس",
        "أستانا. كازينفورم – ; أستانا ; - ; كازينفورم",
        "وادي النخل - أ ف ب: ; وادي النخل ; - ; أ ف ب",
        "القاهرة - د.ب.أ: ; القاهرة ; - ; د ب أ",
        "الدوحة في 3 مارس 2022 /قنا/ ; الدوحة ; 2022-03-03 ; قنا",
        "نور سلطان - 12 يناير 2020 - ; نور سلطان ; 2020-01-12 ; -",
        "لندن ـ «القدس العربي»: ; لندن ; - ; -",
        "سبق- أبها: ; أبها ; - ; -",
      })
  void placeDateAndAgencyAreReadFromTheOpening(
      String opening, String place, String date, String agency) {
    String text = opening.strip() + " " + Pages.STORY + "\n" + Pages.MORE;

    Layout layout = Pages.read(text);

    Minutes.Dateline dateline = Objects.requireNonNull(layout.dateline());
    assertThat(dateline.place()).isEqualTo(place);
    assertThat(dateline.date()).isEqualTo(date);
    assertThat(layout.agency()).isEqualTo(agency);
    assertThat(Pages.parts(text, Role.PARAGRAPH)).containsExactly(Pages.STORY, Pages.MORE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "بكين - وكالات ; بكين ; - ; وكالات ; -",
        "عين اليوم – واشنطن ; واشنطن ; - ; - ; -",
        "القاهرة: محمد علي ; القاهرة ; - ; - ; محمد علي",
        "محمد علي – تبوك ; تبوك ; - ; - ; محمد علي",
        "نور سلطان - سهوب - 12 سبتمبر 2020 ; نور سلطان ; 2020-09-12 ; - ; -",
        "جدة 06 شوال 1436 هـ الموافق 22 يوليو 2015 م واس ; جدة ; 2015-07-22 ; واس ; -",
        "الرياض، الأربعاء 5 مايو 2021 (واس) ; الرياض ; 2021-05-05 ; واس ; -",
      })
  void aDatelineMayStandOnALineOfItsOwn(
      String line, String place, String date, String agency, String byline) {
    String text = line + "\n" + Pages.STORY + "\n" + Pages.MORE;

    Layout layout = Pages.read(text);

    Minutes.Dateline dateline = Objects.requireNonNull(layout.dateline());
    assertThat(dateline.place()).isEqualTo(place);
    assertThat(dateline.date()).isEqualTo(date);
    assertThat(layout.agency()).isEqualTo(agency);
    assertThat(layout.byline()).isEqualTo(byline);
    assertThat(dateline.span().text()).isEqualTo(line);
    assertThat(layout.sentences()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "موسكو: لن نقبل بأي شروط جديدة في محادثات الحدود.",
        "رويترز: الوزير ينفي نبأ استقالته من منصبه في الحكومة.",
        "عدسة ” واس ” رصدت عودة المياه إلى مجرى الوادي القديم.",
        "تعد «مصلحة الموانئ» من أقدم المؤسسات في البلاد كلها.",
        "وضمن عدد 23 يونيو (حزيران) من المجلة نشرت دراسة عن القمح.",
        "الصين - أكبر شركاء البلاد - تبني الجسر الجديد على النهر.",
        "في 3 يوليو 2024 وصل الوفد إلى المدينة في زيارة قصيرة.",
      })
  void aSentenceThatOnlyLooksLikeADatelineStaysWhole(String sentence) {
    String text = sentence + "\n" + Pages.MORE;

    assertThat(Pages.read(text).dateline()).isNull();
    assertThat(Pages.parts(text, Role.PARAGRAPH)).containsExactly(sentence, Pages.MORE);
  }

  @Test
  void theDatelineSpanLeavesOutTheDashThatFollowsIt() {
    String opening = "ألماتي، 30 آب/أغسطس 2025 (كازينفورم)";

    Layout layout = Pages.read("\u200f" + opening + " - " + Pages.STORY);

    assertThat(Objects.requireNonNull(layout.dateline()).span().text()).isEqualTo(opening);
    assertThat(layout.published()).isEqualTo("2025-08-30");
    assertThat(layout.publishedBasis()).isEqualTo(PublishedBasis.DATELINE);
  }

  @Test
  void everyItemOfARoundUpMayHaveItsOwnDateline() {
    String text = "* طوكيو - «رويترز»: " + Pages.STORY + "\n* سيول - «الشرق الأوسط»: " + Pages.MORE;

    assertThat(Pages.parts(text, Role.DATELINE))
        .containsExactly("* طوكيو - «رويترز»:", "* سيول - «الشرق الأوسط»:");
    assertThat(Pages.parts(text, Role.PARAGRAPH)).containsExactly(Pages.STORY, Pages.MORE);
  }
}
