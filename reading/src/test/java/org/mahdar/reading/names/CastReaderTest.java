package org.mahdar.reading.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mahdar.finding.Minutes.Actor;
import org.mahdar.reading.Reader;
import org.mahdar.text.Article;

class CastReaderTest {

  private static final Reader READER = Reader.arabic();

  @Test
  void aTitleBehindAGivenNameIsAFamilyName() {
    assertThat(names("التقى مدير المرفأ المكلف أحمد الخطيب وفد التجار."))
        .containsExactly("أحمد الخطيب");
  }

  @Test
  void aSonIsNotHisFather() {
    assertThat(names("حضر الشيخ راشد الغامدي. ثم وصل هاني راشد الغامدي."))
        .containsExactly("راشد الغامدي", "هاني راشد الغامدي");
  }

  @Test
  void aNameBehindTheServantOfGodGoesOnToTheFamilyName() {
    assertThat(names("كرم الوزير عبد الرحيم الشمري الفائزين."))
        .containsExactly("عبد الرحيم الشمري");
  }

  @Test
  void aPlaceBehindItsKindBelongsToTheTitle() {
    assertThat(names("افتتح رئيس إقليم وردستان سالم الغامدي المدرسة."))
        .containsExactly("سالم الغامدي");
  }

  @Test
  void anAdjectiveOfAnotherGenderIsOfAnotherNoun() {
    assertThat(names("تغير هرم السلطة التركي كثيرا.")).isEmpty();
  }

  @Test
  void aJudgementNamesNoBody() {
    assertThat(names("حذر الخبراء من المنظمات الإرهابية في الجبال.")).isEmpty();
  }

  @Test
  void aBodyIsCalledByWhatItServes() {
    assertThat(names("رحبت الأمانة العامة لمجلس التعاون بالخطوة."))
        .containsExactly("الأمانة العامة لمجلس التعاون");
  }

  @Test
  void anOfficeOfEveryKindIsNoNameByItself() {
    assertThat(names("راجع الموظف الإدارة العامة صباحا.")).isEmpty();
  }

  @Test
  void aCapitalActsForAStateThatIsNotNamed() {
    assertThat(names("تستضيف أوسلو جولة جديدة من الحوار.")).containsExactly("أوسلو");
    assertThat(names("وصل الوفد إلى أوسلو مساء.")).isEmpty();
  }

  @Test
  void anOfficeWithoutArticlesIsNobodysInParticular() {
    String minister = "قال وزير الخارجية الياباني سالم الغامدي إن الميناء جاهز.";
    assertThat(mentions(minister + " وغادر وزير الخارجية الياباني أمس.")).isEqualTo(2);
    assertThat(mentions(minister + " ولم يغادر وزير خارجية ياباني بلاده منذ عقود.")).isEqualTo(1);
  }

  private static int mentions(String text) {
    return READER.read(Article.of("test", text)).actors().stream()
        .filter(it -> it.name().equals("سالم الغامدي"))
        .mapToInt(it -> it.mentions().size())
        .sum();
  }

  @Test
  void theObjectOfAVerbIsNoAdjectiveOfItsSubject() {
    assertThat(names("أدانت المحكمة الحكومة النيجيرية أمس.")).contains("الحكومة النيجيرية");
  }

  @Test
  void aChainOfFathersIsOneName() {
    assertThat(names("التقى الأمير خالد بن راكان بن عبدالعزيز آل سعود الوفد."))
        .containsExactly("خالد بن راكان بن عبدالعزيز آل سعود");
  }

  @Test
  void aNameEndsBeforeAVerbalNounAndAPiousPhrase() {
    assertThat(names("شكر الملك سلمان حفظه الله الضيوف.")).containsExactly("الملك سلمان");
  }

  @Test
  void aNameStandsWithoutWhatIsWrittenOntoIt() {
    assertThat(names("قدم الخبراء شرحا للحكومة اليمنية.")).containsExactly("الحكومة اليمنية");
  }

  @Test
  void aDescriptionIsTheBodyThatTheArticleNames() {
    assertThat(names("أعلنت الحكومة اليمنية خطتها. ثم عادت الحكومة الشرعية إلى عدن."))
        .containsOnlyOnce("الحكومة اليمنية")
        .doesNotContain("الحكومة الشرعية");
  }

  @Test
  void aCommonNounInItsPlainSenseIsNoBody() {
    assertThat(names("تحسنت حركة التجارة عبر قناة السويس هذا العام.")).isEmpty();
  }

  @Test
  void aPlaceCalledAfterSomebodyIsNoPerson() {
    assertThat(names("هبطت الطائرة في مطار الملك خالد مساء.")).isEmpty();
  }

  @Test
  void aNewspaperIsCalledByTheNameBetweenItsQuotationMarks() {
    assertThat(names("نشرت صحيفة «البيان الجديد» تحقيقا.")).containsExactly("البيان الجديد");
  }

  @Test
  void aLongTitleReachesToTheHonorificBeforeTheName() {
    assertThat(names("رحبت عميدة البرامج المسائية في كلية الآداب الدكتورة هند الغامدي بالطلاب."))
        .contains("هند الغامدي");
  }

  @Test
  void aSurnameBehindAnHonorificIsWhoBoreItBefore() {
    assertThat(names("حضر الدكتور هادي بن سالم الغانمي. وشكر الدكتور الغانمي الضيوف."))
        .containsExactly("هادي بن سالم الغانمي");
  }

  @Test
  void anAgeInBracketsShowsAName() {
    assertThat(names("فاز بالجائزة كريم شوبار (41 عاما) أمس.")).containsExactly("كريم شوبار");
  }

  @Test
  void aNewspaperCalledByACommonWordNeedsItsQuotationMarks() {
    assertThat(names("قال خبير لـ«الوطن» إن السوق مستقرة.")).containsExactly("الوطن", "خبير");
    assertThat(names("عاد المسافر إلى الوطن اليوم.")).isEmpty();
  }

  @Test
  void aHospitalCalledAfterAKingIsNoPerson() {
    assertThat(names("افتتح مستشفى الملك فهد قسما جديدا.")).containsExactly("مستشفى الملك فهد");
  }

  @Test
  void behindATitleAGivenNameGoesOnToTheFamilyName() {
    assertThat(names("قال اللواء منصور التركي إن الطريق مفتوح.")).containsExactly("منصور التركي");
    assertThat(names("وقال الخبير طارق حرب إن الحكم نافذ.")).containsExactly("طارق حرب");
    assertThat(names("ذكر الدكتور سعدون السعدون أن المبنى جاهز.")).containsExactly("سعدون السعدون");
  }

  @Test
  void aWordBeforeAWholeNameIsNoPartOfIt() {
    assertThat(names("دشن محافظ حفرالباطن عبدالمحسن بن محمد العطيشان المعرض."))
        .containsExactly("عبدالمحسن بن محمد العطيشان");
  }

  @Test
  void aTitleThatIsMostlyAnotherWordIntroducesNobody() {
    assertThat(names("صار العالم يوثق الرحلات بالصور.")).isEmpty();
    assertThat(names("وقال العالم أحمد زويل إن التجربة نجحت.")).containsExactly("أحمد زويل");
  }

  @Test
  void whatABodyIsCalledIsNobodyInOffice() {
    assertThat(names("وقال مدير مركز واعي للتدريب الدكتور حمود الصميلي إن الدورة بدأت."))
        .containsExactly("حمود الصميلي");
  }

  @Test
  void theRankBehindARankBelongsToIt() {
    assertThat(names("حضر العميد طيار ركن يوسف الحربي الحفل.")).containsExactly("يوسف الحربي");
  }

  @Test
  void aPlaceCalledLikeAPersonIsNone() {
    assertThat(names("وصلت القافلة إلى مدينة الشيخ زويد صباحا.")).isEmpty();
  }

  @Test
  void anAdjectiveOfABodyAgreesWithIt() {
    assertThat(names("ظهر في محطات التلفزيون العراقية أمس.")).isEmpty();
    assertThat(names("تعتزم الشرطة التحقيق في الأمر.")).isEmpty();
    assertThat(names("قالت المحكمة الكبرى إن الجلسة غدا.")).containsExactly("المحكمة الكبرى");
  }

  @Test
  void whatABodyIsForBelongsToItsName() {
    assertThat(names("أعلنت الهيئة الوطنية لمكافحة التصحر خطتها."))
        .containsExactly("الهيئة الوطنية لمكافحة التصحر");
    assertThat(names("ودعت هيئة الشارقة للمواصفات والمقاييس التجار إلى الالتزام."))
        .containsExactly("هيئة الشارقة للمواصفات والمقاييس");
  }

  @Test
  void anIndefiniteWordThatNothingFollowsNamesNoBody() {
    assertThat(names("اشتبك المسلحون مع قوات مجلس في المدينة.")).isEmpty();
  }

  @Test
  void aPartyOfTwoNounsIsOne() {
    assertThat(names("ويرى حزب النور والعدل الحاكم أن الدورة مناسبة."))
        .containsExactly("حزب النور والعدل");
  }

  @Test
  void theNameOfABodyInQuotationMarksStandsBeforeThatOfItsHead() {
    assertThat(names("حث رئيس مجموعة «الواحة» سامر الخالدي العمال على الصبر."))
        .contains("سامر الخالدي");
  }

  @Test
  void goodFortuneIsNotYemen() {
    assertThat(names("أعاد الله العيد باليُمن والبركات.")).isEmpty();
  }

  @Test
  void theObjectBehindATitleIsNoPartOfIt() {
    assertThat(names("عندما زار وزير الخارجية القطري بغداد استقبله المحافظ."))
        .noneMatch(name -> name.contains("بغداد"));
  }

  @Test
  void anAdjectiveThatIsAlsoATitleIntroducesNobody() {
    assertThat(names("زادت المبيعات في الأسواق الرئيسة للصادرات اليابانية.")).isEmpty();
  }

  @Test
  void strangersSpeakButAreNotDescribed() {
    assertThat(names("وقال ليونارد نجيندكومانا إن الطريق طويل."))
        .containsExactly("ليونارد نجيندكومانا");
    assertThat(names("وتنشر الندوة معاني التراحم بين الناس.")).isEmpty();
  }

  @Test
  void aNameDescribedBehindACommaIsAPersons() {
    assertThat(names("كان ثوماس فريدمان، الصحفي الأمريكي، أول الواصلين."))
        .containsExactly("ثوماس فريدمان");
  }

  private static List<String> names(String text) {
    return READER.read(Article.of("names.txt", text)).actors().stream().map(Actor::name).toList();
  }
}
