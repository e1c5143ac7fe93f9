package org.mahdar.reading.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mahdar.finding.Minutes.Genre;
import org.mahdar.finding.Minutes.PublishedBasis;
import org.mahdar.finding.Minutes.Role;

class FurnitureTest {

  private static final String STORY = Pages.STORY;
  private static final String MORE = Pages.MORE;

  @Test
  void thePageClockIsCapturedAndNeverPublished() {
    String text =
        "9:15 صباحا / 4 يناير، 2025\nآخر الأخبار\n\nطريق الشمال يرى النور بقلم : سمير نادر\n\n"
            + STORY
            + "\n"
            + MORE;

    Layout layout = Pages.read(text);

    assertThat(layout.captured()).isEqualTo("2025-01-04");
    assertThat(layout.published()).isNull();
    assertThat(layout.publishedBasis()).isEqualTo(PublishedBasis.NONE);
    assertThat(layout.title()).isEqualTo("طريق الشمال يرى النور");
    assertThat(layout.byline()).isEqualTo("سمير نادر");
    assertThat(layout.genre()).isEqualTo(Genre.OPINION);
    assertThat(Pages.dropped(text))
        .containsExactly("page_clock: 9:15 صباحا / 4 يناير، 2025", "section_label: آخر الأخبار");
  }

  @Test
  void anOutletAloneBeforeADashIsALabel() {
    String text = "واحة نيوز -\n" + STORY;

    assertThat(Pages.read(text).outlet()).isEqualTo("واحة نيوز");
    assertThat(Pages.dropped(text)).containsExactly("outlet_label: واحة نيوز -");
  }

  @Test
  void menusAndPathsBeforeTheTitleAreNavigation() {
    String text =
        "الرئيسية | سياسة | اقتصاد | طقس محلي\nأنت هنا: الرئيسية » أخبار الشمال\nافتتاح طريق"
            + " الشمال\nكتبت: ليلى سالم\nنشر في 3 مايو 2021\n"
            + STORY
            + "\n"
            + MORE;

    assertThat(Pages.parts(text, Role.TITLE)).containsExactly("افتتاح طريق الشمال");
    assertThat(Pages.parts(text, Role.BYLINE)).containsExactly("كتبت: ليلى سالم");
    assertThat(Pages.parts(text, Role.PARAGRAPH)).containsExactly(STORY, MORE);
    assertThat(Pages.read(text).byline()).isEqualTo("ليلى سالم");
    assertThat(Pages.read(text).published()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "مشاركة :",
        "مشاركة : 12",
        "طباعة | نسخ الرابط",
        "فيسبوك تويتر واتساب",
        "Facebook Twitter WhatsApp",
        "شارك هذا الخبر: فيسبوك تويتر",
        "تابعونا على صفحتنا في فيسبوك",
        "اقرأ أيضا: جسر ثان على النهر",
        "للمزيد من الأخبار زوروا موقعنا",
        "إعلان",
        "اشترك الآن لتقرأ بقية المقال، أو سجل الدخول إذا كان لديك حساب.",
        "هذا المحتوى للمشتركين",
        "المصدر: وكالات",
        "الوسوم: طرق، الشمال، شاحنات",
        "...المزيد",
        "جميع الحقوق محفوظة © واحة نيوز 2025",
      })
  void aLineOfFurnitureIsDroppedWhereverItStands(String line) {
    String text = STORY + "\n" + line + "\n" + MORE;

    assertThat(Pages.dropped(text)).singleElement().asString().endsWith(": " + line);
    assertThat(Pages.parts(text, Role.PARAGRAPH)).containsExactly(STORY, MORE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "مشاركة الوفود في المعرض فاقت كل التوقعات هذا العام.",
        "مشاركة : كلمة تصف ما جرى بين البلدين في العام الماضي.",
        "شارك الوزير في افتتاح المعرض الدولي للكتاب.",
        "اشترك الآن في المشروع عشرون مصنعا من المدينتين.",
        "اشترك في المؤتمر ممثلو عشرين دولة من القارات الخمس",
        "للمزيد من التعاون يعمل البلدان على خطة مشتركة.",
        "التعليقات التي نشرها الوزير أثارت جدلا واسعا.",
        "حقوق النشر كانت محور المحادثات بين الوفدين.",
        "سمات هذا المشروع أنه يحافظ على الماء والتربة.",
        "المصدر الرئيسي للدخل في المدينة هو الصيد.",
        "شاهد الرئيسان عرضا عسكريا في ساحة المدينة.",
        "نشر في العاصمة تقرير عن المياه أعدته جامعتان.",
        "المزيد من الدعم سيصل إلى المزارعين في الصيف.",
      })
  void aSentenceThatMentionsSuchAWordIsKept(String sentence) {
    String text = STORY + "\n" + sentence + "\n" + MORE;

    assertThat(Pages.dropped(text)).isEmpty();
    assertThat(Pages.parts(text, Role.PARAGRAPH)).containsExactly(STORY, sentence, MORE);
  }
}
