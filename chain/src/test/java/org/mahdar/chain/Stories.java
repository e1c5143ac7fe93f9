package org.mahdar.chain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.text.Span;

/** Reports of our own, put together from sentences. */
final class Stories {

  static final Vocabulary WORDS = Vocabulary.load("ar");

  static final LocalDate MONDAY = LocalDate.of(2025, 5, 12);

  /** An agency's report on the reopening of a border bridge. */
  static final List<String> BRIDGE =
      List.of(
          "افتتح وزير النقل الأردني ونظيره السوري اليوم جسر الوادي الحدودي بعد أعمال صيانة استغرقت"
              + " تسعة أشهر ونفذتها شركة مشتركة من البلدين.",
          "وقال الوزير الأردني في كلمة خلال الحفل إن الجسر سيخدم نحو أربعة آلاف شاحنة في الأسبوع"
              + " ويخفض كلفة نقل الخضار والحبوب بين البلدين.",
          "وأضاف أن عمّان ودمشق اتفقتا على تمديد ساعات العمل في المعبر إلى منتصف الليل ابتداء من"
              + " مطلع الشهر المقبل.",
          "من جهته، أعرب الوزير السوري عن تقدير بلاده للتسهيلات التي قدمها الجانب الأردني، مؤكدا أن"
              + " دمشق ستعفي الشاحنات العابرة من رسوم المرور مدة ستة أشهر.",
          "وتشير بيانات غرفة التجارة إلى أن حجم التبادل عبر المعبر بلغ 310 ملايين دولار في العام"
              + " الماضي بزيادة قدرها 18 في المئة.",
          "وحضر الحفل عدد من سفراء الدول العربية ورؤساء غرف الصناعة في المحافظات الشمالية.");

  /** Another report of the same day. */
  static final List<String> HARVEST =
      List.of(
          "توقعت وزارة الزراعة المغربية أن يبلغ محصول القمح هذا الموسم خمسة ملايين طن بفضل أمطار"
              + " الربيع التي عمّت سهول الغرب.",
          "وأوضح مسؤول في الوزارة أن مساحات الزراعة اتسعت بمقدار الخمس مقارنة بالموسم السابق الذي"
              + " طبعه الجفاف.",
          "وستخفض الحكومة وارداتها من الحبوب الأوروبية وتزيد دعم البذور لصغار الفلاحين في الأقاليم"
              + " الجبلية.",
          "ويشغل القطاع ثلث اليد العاملة في البلاد ويسهم بأكثر من عُشر الناتج المحلي.");

  private Stories() {}

  static Fingerprint print(String id, LocalDate day, List<String> sentences) {
    return print(report(id, day, String.join(" ", sentences)));
  }

  static Fingerprint print(Report report) {
    return Fingerprint.of(report, WORDS);
  }

  static Report report(String id, @Nullable LocalDate day, String text) {
    return new Report(
        id,
        id + ".txt",
        null,
        "outlet " + id,
        null,
        null,
        text,
        text.isEmpty() ? List.of() : List.of(new Span(0, text.length())),
        day == null
            ? Report.Time.UNKNOWN
            : new Report.Time(day.toString(), Report.Basis.DATELINE, day));
  }

  static List<Link> links(Fingerprint... reports) {
    Chains chains = new Chains(Chains.WINDOW);
    for (Fingerprint report : reports) {
      chains.add(report);
    }
    return chains.links();
  }
}
