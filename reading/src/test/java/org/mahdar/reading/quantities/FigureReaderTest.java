package org.mahdar.reading.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mahdar.finding.Figure;
import org.mahdar.reading.language.Language;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.time.TimeReader;
import org.mahdar.text.Article;
import org.mahdar.text.Sentences;
import org.mahdar.text.TokenRange;

class FigureReaderTest {

  private static final Language ARABIC = Language.load("ar");

  @Test
  void aFigureBelongsToTheSourceThatTheSentenceNames() {
    assertThat(read(ARABIC, "بلغت الصادرات 3 مليارات دولار، وفقا لبيانات هيئة الجمارك."))
        .singleElement()
        .satisfies(f -> assertThat(f.attributedTo()).isEqualTo("بيانات هيئة الجمارك"));
    assertThat(read(ARABIC, "زار المتحف 90 ألف سائح، وفقا للإدارة العامة."))
        .singleElement()
        .satisfies(f -> assertThat(f.attributedTo()).isEqualTo("الإدارة العامة"));
    assertThat(read(ARABIC, "زار المتحف 90 ألف سائح، بحسب إحصاءات رسمية."))
        .singleElement()
        .satisfies(f -> assertThat(f.attributedTo()).isEqualTo("إحصاءات رسمية"));
  }

  @Test
  void dataNamedInTheNextSentenceOwnTheFigureToo() {
    assertThat(read(ARABIC, "زار المتحف 90 ألف سائح. وافتتح جناح جديد، وفقا لبيانات إدارة المتحف."))
        .singleElement()
        .satisfies(f -> assertThat(f.attributedTo()).isEqualTo("بيانات إدارة المتحف"));
    assertThat(read(ARABIC, "زار المتحف 90 ألف سائح. وافتتح جناح جديد، وفقا للمدير."))
        .singleElement()
        .satisfies(f -> assertThat(f.attributedTo()).isNull());
  }

  @Test
  void whatIsCountedIsTheNounWithItsAdjectives() {
    assertThat(read(ARABIC, "شاركت في المعرض 40 شركة عربية في جناح واحد"))
        .singleElement()
        .satisfies(f -> assertThat(f.what()).isEqualTo("شركة عربية"));
    assertThat(read(ARABIC, "ارتفع إنتاج القمح بنسبة 12 بالمئة"))
        .singleElement()
        .satisfies(f -> assertThat(f.what()).isEqualTo("إنتاج القمح"));
  }

  @Test
  void aRangeHasBothEnds() {
    assertThat(read(ARABIC, "يتوقع المنظمون ما بين 20 و30 ألف سائح"))
        .singleElement()
        .satisfies(f -> {
          assertThat(f.low()).isEqualByComparingTo("20000");
          assertThat(f.high()).isEqualByComparingTo("30000");
          assertThat(f.approximate()).isTrue();
        });
  }

  @Test
  void datesHoursAgesLabelsOrdinalsAndDualsAreNoFigures() {
    for (String text :
        List.of(
            "وصل الوفد في 3 يوليو 2024 إلى المدينة",
            "يبدأ الحفل الساعة 8:30 مساء",
            "قال المدرب سالم (52 عاما) إنه سيعود",
            "ناقش المجلس القرار رقم 2216",
            "عقد الاجتماع الـ24 للجنة",
            "عقدت الدورة الخامسة للمنتدى",
            "زار الوزير البلدين خلال عامين",
            "فاز الفريق 2-1 في المباراة",
            "في 2015 قررت اللجنة تأجيل الموعد",
            "اتفقت مجموعة 5+1 على النص",
            "وصل عشرات السياح")) {
      assertThat(read(ARABIC, text)).as(text).isEmpty();
    }
  }

  @Test
  void theDateOfItsOwnClauseIsItsPeriodAndThatOfTheSayingIsNot() {
    assertThat(read(ARABIC, "زار المتحف 90 ألف سائح في عام 2021"))
        .singleElement()
        .satisfies(f -> assertThat(f.period()).isEqualTo("2021"));
    assertThat(read(ARABIC, "قال المدير في 3 مايو 2021 إن 90 ألف سائح زاروا المتحف"))
        .singleElement()
        .satisfies(f -> assertThat(f.period()).isNull());
  }

  @Test
  void aGoalToldTwiceIsOneFigure() {
    assertThat(read(ARABIC, "اتفقا على مضاعفة الصادرات الزراعية. وأكدا مضاعفة الصادرات الزراعية."))
        .hasSize(1);
  }

  @Test
  void figuresAreNumberedInReadingOrder() {
    assertThat(read(ARABIC, "زار المتحف 20 سائحا. ثم زاره 30 طالبا."))
        .extracting(Figure::id)
        .containsExactly("f1", "f2");
  }

  private static List<Figure> read(Language language, String text) {
    Page page = Page.of(Article.of("test", text), language);
    List<TokenRange> sentences = Sentences.of(page.tokens(), 0, page.tokens().count());
    QuantityReader quantities = new QuantityReader(language);
    List<Quantity> found = new ArrayList<>();
    sentences.forEach(sentence -> found.addAll(quantities.read(page, sentence)));
    TimeReader times = new TimeReader(language);
    sentences.forEach(sentence -> times.read(page, sentence, LocalDate.of(2021, 6, 1)));
    return new FigureReader(language).read(page, sentences, found);
  }
}
