package org.mahdar.ledger.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarksTest {

  private static Marks marks() {
    Marks marks = new Marks();
    Table.parse(
            "marks",
            """
            #kind\tarabic
            end\tمنذ | حيث
            since\tمنذ
            none\tأي | لا
            rank\tأكبر
            part\tنقاط
            place\tداخل
            faction\tحزب
            not\tعدم | بعدم
            with\tمع
            press\tصحيفة
            body\tالأمين العام لمجلس
            gone\tسقوط
            relative\tنظيره
            on\tعلى
            """)
        .rows()
        .forEach(marks::add);
    return marks;
  }

  @Test
  void aNameEndsWhereItIsToldAbout() {
    assertThat(marks().head("اتفاق الصيد منذ عام 1990")).isEqualTo("اتفاق الصيد");
    assertThat(marks().head("اتفاق الصيد وحيث اجتمعا")).isEqualTo("اتفاق الصيد");
    assertThat(marks().head("اتفاق الصيد")).isEqualTo("اتفاق الصيد");
    assertThat(marks().goesOn("حيث اجتمعا")).isTrue();
  }

  @Test
  void whatIsDeniedIsDeniedJustBefore() {
    assertThat(marks().denies("قال إنه لا يوجد ")).isTrue();
    assertThat(marks().denies("نفى وجود أي ")).isTrue();
    assertThat(marks().denies("لا شك أن الطرفين وقعا ")).isFalse();
  }

  @Test
  void numbersOfPartsAndRanksAreNoFigures() {
    assertThat(marks().ranks("من بين أكبر ")).isTrue();
    assertThat(marks().hasPart("ست نقاط")).isTrue();
    assertThat(marks().hasPart("ست سفن")).isFalse();
  }

  @Test
  void aTimeSinceWhichIsNoTimeAtWhich() {
    assertThat(marks().hasSince("أول زيارة له منذ مايو")).isTrue();
    assertThat(marks().hasSince("زيارته في مايو")).isFalse();
  }

  @Test
  void placesAreNotSpokenToAndPartiesNotSpokenFor() {
    assertThat(marks().isPlace("الأطباء داخل ")).isTrue();
    assertThat(marks().isPlace("للعمل مع ")).isFalse();
    assertThat(marks().isForItself("حزب النخيل")).isTrue();
    assertThat(marks().isForItself("وزارة النخيل")).isFalse();
  }

  @Test
  void whatIsNotToBeDoneBeginsSo() {
    assertThat(marks().negates("بعدم إغلاق الميناء")).isTrue();
    assertThat(marks().negates("بإغلاق الميناء لعدم الحاجة")).isFalse();
  }

  @Test
  void behindARelationStandsWithWhom() {
    assertThat(marks().with(" مع دول الجوار")).isEqualTo("دول الجوار");
    assertThat(marks().with(" التي مع دول الجوار")).isNull();
  }

  @Test
  void whoSpeaksForOthersThanAState() {
    assertThat(marks().isForItself("صحيفة النخيل")).isTrue();
    assertThat(marks().isOfBody("الأمين العام لمجلس السواحل")).isTrue();
    assertThat(marks().isOfBody("الأمين العام لحزب النخيل")).isFalse();
    assertThat(marks().isRelative("نظيره الكيني")).isTrue();
    assertThat(marks().isGone("التقى الوزير نظيره بعد سقوط الرئيس ")).isTrue();
    assertThat(marks().isGone("التقى الوزير الرئيس ")).isFalse();
  }

  @Test
  void anAgreementOnAPointIsAPoint() {
    assertThat(marks().isPoint("الاتفاق على أهمية الحوار")).isTrue();
    assertThat(marks().isPoint("اتفاق الصيد على الساحل")).isFalse();
    assertThat(marks().whole("سلام دائم داخل")).isEqualTo("سلام دائم");
  }
}
