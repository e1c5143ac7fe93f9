package org.mahdar.reading.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mahdar.reading.Reader;
import org.mahdar.text.Article;
import org.mahdar.text.Stated;

/** Whom a noun, a relative or a dropped subject means, over the bounds of one rule. */
class WhoIsMeantTest {

  private static final Reader READER = Reader.arabic();

  private static List<String> voices(String text) {
    return READER
        .read(new Article("test", null, text, Stated.NOTHING, List.of()))
        .statements()
        .stream()
        .map(s -> s.speaker().name())
        .toList();
  }

  @Test
  void aNounIsPartOfThePhraseThatCountsIt() {
    assertThat(
            voices(
                "قالت مصادر في الحكومة الهندية إن القمة قد تؤجل. لكن بعض المصادر تقول إن الموعد"
                    + " ثابت."))
        .containsExactly("مصادر في الحكومة الهندية", "بعض المصادر");
  }

  @Test
  void whatADemonstrativePointsAtIsASubject() {
    assertThat(voices("عرض المبعوث خطة على المجلس الوطني، لكن هذا المجلس رأى أن الخطة ناقصة."))
        .containsExactly("المجلس الوطني");
  }

  @Test
  void aDocumentSpeaksForWhoeverIssuedIt() {
    assertThat(voices("بحسب بيان صادر عن وزارة النقل السورية، فإن العمل يبدأ غدا."))
        .containsExactly("وزارة النقل السورية");
    assertThat(
            voices(
                "ووفقا لبيان رئاسة الإقليم فإن الحدود مفتوحة. وطالب البيان الحكومة بإعادة فتح"
                    + " المعبر."))
        .containsExactly("رئاسة الإقليم", "رئاسة الإقليم");
  }

  @Test
  void aNewspaperThatIsOnlyToldIsNoVoice() {
    assertThat(
            voices(
                "كشفت مصادر نيابية لبنانية لـ«السفير» أن الجلسة ستؤجل. وأكدت المصادر أن الموعد لم"
                    + " يحدد."))
        .containsExactly("مصادر نيابية لبنانية", "مصادر نيابية لبنانية");
  }

  @Test
  void anObjectIsNoPartOfTheSubject() {
    assertThat(voices("واتهمت الجماعة حركة النجم بخطف زعيمها.")).containsExactly("الجماعة");
    assertThat(
            voices("قال الوزير الفرنسي جان دوبوا إن العمل مستمر. ودعا الوزير الحكومة إلى العمل."))
        .containsExactly("جان دوبوا", "جان دوبوا");
  }

  @Test
  void aRelativeOfPeopleRefersToPeople() {
    assertThat(
            voices(
                "واجهت الرئيسة معارضة الديموقراطيين، الذين يشكلون غالبية في البرلمان، والذين حذروا"
                    + " من أنهم سيصوتون ضد القرار."))
        .containsExactly("الديموقراطيين");
  }

  @Test
  void aMasculineRelativeRefersToNoState() {
    assertThat(voices("أدت زيارة وزير خارجية نظام إيران، الذي زعم أنه يحمل رسالة سلام، إلى خلاف."))
        .containsExactly("وزير خارجية نظام إيران");
  }

  @Test
  void whatOpensTheSentenceIsWhomItsLaterVerbIsAbout() {
    assertThat(
            voices(
                "قال سالم حمدي إن السوق راكدة. الحكومة الأردنية وبعد دراسة الملفات، أكدت أن الأسعار"
                    + " ثابتة."))
        .containsExactly("سالم حمدي", "الحكومة الأردنية");
  }

  @Test
  void whoeverIsAddressedDoesNotSpeak() {
    assertThat(
            voices(
                "أعرب الرئيس الكيني جيمس موانغي عن أمله في السلام. ووجه حديثه للرئيس توماس بيكر"
                    + " قائلا: \"لقد انتظرناكم طويلا\"."))
        .containsExactly("جيمس موانغي", "جيمس موانغي");
  }

  @Test
  void aLetterHoldsTheWordsOfItsAuthor() {
    assertThat(
            voices(
                "بعث الرئيس سالم حمدي برقية إلى الملك محمد السادس هنأ فيها الشعب المغربي بالعيد."))
        .containsExactly("سالم حمدي");
    assertThat(voices("تلقى الرئيس سالم حمدي رسالة من الأمير تميم أعرب فيها عن شكره."))
        .containsExactly("تميم");
  }

  @Test
  void aParticipleSpeaksForTheMinistryThatSummonedSomebody() {
    assertThat(voices("وعليه، استدعت وزارة الخارجية السفير الإيطالي للتشاور، معربة عن أسفها."))
        .containsExactly("وزارة الخارجية");
  }

  @Test
  void anOfficialOfACountryIsItsLastPersonNamed() {
    assertThat(
            voices(
                "زار وزير الدفاع الأمريكي هنري كارتر عمان. غير أن المسؤول الأمريكي ألمح إلى أن"
                    + " الخطة ستبدأ غدا."))
        .containsExactly("هنري كارتر");
  }

  @Test
  void aSpokesmanWithoutANameIsRecalledByHisFullPhrase() {
    assertThat(voices("قال متحدث باسم الوزارة إن العمل بدأ. وأضاف المتحدث أن الطريق طويل."))
        .containsExactly("متحدث باسم الوزارة", "متحدث باسم الوزارة");
  }

  @Test
  void aSourceEndsWhereItsClauseBegins() {
    assertThat(voices("وحسب مراقبين فربما سيحاول المتشددون تعطيل الاتفاق."))
        .containsExactly("مراقبين");
  }

  @Test
  void theSameSourceIsWhoeverSpokeLast() {
    assertThat(voices("أكد سالم حمدي أن العمل بدأ. وأكد المصدر ذاته أن العمل مستمر."))
        .containsExactly("سالم حمدي", "سالم حمدي");
  }

  @Test
  void aNameBehindAnUnknownTitleSpeaks() {
    assertThat(voices("وقال الملاح الإيطالي توم كوتون إن الطريق طويل."))
        .containsExactly("توم كوتون");
  }

  @Test
  void aVerbBeforeATitleIsNoGivenName() {
    assertThat(
            voices(
                "قالت الوزيرة هدى سالم إن القرار صائب. ورد النائب السابق كريم حداد على تصريحات"
                    + " الوزيرة. وقال إن القرار خاطئ."))
        .containsExactly("هدى سالم", "كريم حداد");
  }

  @Test
  void aDocumentWithTheArticleOwnsNothingBehindIt() {
    assertThat(
            voices(
                "وبحسب بيان رئاسة الإقليم فإن العمل بدأ. وطالب البيان الحكومة التركية بالعودة إلى"
                    + " السلام."))
        .containsExactly("رئاسة الإقليم", "رئاسة الإقليم");
  }

  @Test
  void aDayMayStandBetweenTheVerbAndANameThatNoListKnows() {
    assertThat(voices("وكشف أمس منصف حمدون، رئيس قسم التشريح، عن نتائج الفحص."))
        .containsExactly("منصف حمدون");
  }

  @Test
  void aCrowdMayStandInTheAccusative() {
    assertThat(voices("إلا أن عددا كبيرا من التجار أعربوا عن قلقهم من الرسوم."))
        .containsExactly("عددا كبيرا من التجار");
  }

  @Test
  void aBodyBelongsToTheOfficeBeforeIt() {
    assertThat(voices("أمين عام الاتحاد السعودي أكد أن اللجنة مستقلة."))
        .containsExactly("أمين عام الاتحاد السعودي");
  }

  @Test
  void aNounThatTheVerbDoesNotAgreeWithIsItsObject() {
    assertThat(
            voices(
                "قال سالم حمدي إن الطريق طويل، كما حث الحكومة على إقامة المخيمات. وطالب المسؤولين"
                    + " البريطانيين بضرورة العمل."))
        .containsExactly("سالم حمدي", "سالم حمدي", "سالم حمدي");
  }

  @Test
  void aNameBetweenCommasHoldsTheOfficeBeforeIt() {
    assertThat(voices("أعلن عضو مجلس الشورى، حسين نقوي حسيني، أن البرلمان يريد النص."))
        .containsExactly("حسين نقوي حسيني");
  }

  @Test
  void aReportIsTheOneThatSpokeBeforeThoughOthersSpokeSince() {
    assertThat(
            voices(
                "وأفاد تقرير للأمم المتحدة بأن العدد كبير. وقالت منظمة العفو الدولية إن ذلك صحيح."
                    + " وأضاف التقرير أن العمل مستمر."))
        .containsExactly("الأمم المتحدة", "منظمة العفو الدولية", "الأمم المتحدة");
  }

  @Test
  void aNameThatBeginsLikeAComplementizerIsAName() {
    assertThat(voices("وقال الأمين العام للأمم المتحدة بان كي مون إن العمل بدأ."))
        .containsExactly("بان كي مون");
  }

  @Test
  void mannerIsNobody() {
    assertThat(voices("قال سالم حمدي إن الطريق طويل. ويقول معلقا: «عندما أعمل أنسى كل شيء حولي»."))
        .containsExactly("سالم حمدي", "سالم حمدي");
  }
}
