package org.mahdar.reading.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mahdar.finding.Figure;
import org.mahdar.grammar.Rule;
import org.mahdar.reading.language.Family;
import org.mahdar.reading.language.Language;
import org.mahdar.reading.page.Page;
import org.mahdar.text.Article;
import org.mahdar.text.Sentences;
import org.mahdar.text.TokenRange;

class FigureReaderTest {

  private static final Language ARABIC = Language.load("ar");

  @TestFactory
  List<DynamicTest> everyExampleOfARuleIsFoundByThatRule() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Rule rule : ARABIC.rules(Family.QUANTITIES).rules()) {
      for (Rule.Example example : rule.examples()) {
        tests.add(
            DynamicTest.dynamicTest(
                example.file() + ":" + example.line(),
                () ->
                    assertThat(read(ARABIC, example.text()))
                        .as("%s:%d %s", example.file(), example.line(), example.text())
                        .anySatisfy(figure -> fits(figure, rule, example.slots()))));
      }
    }
    assertThat(tests).isNotEmpty();
    return tests;
  }

  @TestFactory
  List<DynamicTest> everyCounterIsSilentAndItsGuardIsWhy() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Rule rule : ARABIC.rules(Family.QUANTITIES).rules()) {
      for (Rule.Example counter : rule.counters()) {
        tests.add(
            DynamicTest.dynamicTest(
                counter.file() + ":" + counter.line(), () -> silent(rule, counter)));
      }
    }
    return tests;
  }

  private static void silent(Rule rule, Rule.Example counter) {
    String place = counter.file() + ":" + counter.line() + " " + counter.text();
    assertThat(rules(read(ARABIC, counter.text()))).as(place).doesNotContain(rule.id());
    if (!counter.guard().isEmpty()) {
      Language loosened =
          ARABIC.with(
              Family.QUANTITIES,
              ARABIC.rules(Family.QUANTITIES).withoutGuard(rule.id(), counter.guard()));
      assertThat(rules(read(loosened, counter.text())))
          .as("%s without %s", place, counter.guard())
          .contains(rule.id());
    }
  }

  private static void fits(Figure figure, Rule rule, Map<String, String> slots) {
    assertThat(figure.rule()).isEqualTo(rule.id());
    assertThat(figure.evidence().text()).isEqualTo(slots.get("evidence"));
    assertThat(figure.value().toPlainString()).isEqualTo(slots.get("value"));
    assertThat(figure.unit()).isEqualTo(slots.get("unit"));
    Figure.Direction direction = figure.direction();
    assertThat(direction == null ? null : direction.code()).isEqualTo(slots.get("direction"));
  }

  @Test
  void aFigureBelongsToTheSourceThatTheSentenceNames() {
    assertThat(read(ARABIC, "بلغت الصادرات 3 مليارات دولار، وفقا لبيانات هيئة الجمارك."))
        .singleElement()
        .satisfies(f -> assertThat(f.attributedTo()).isEqualTo("بيانات هيئة الجمارك"));
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

  private static List<String> rules(List<Figure> figures) {
    return figures.stream().map(Figure::rule).toList();
  }

  private static List<Figure> read(Language language, String text) {
    Page page = Page.of(Article.of("test", text), language);
    List<TokenRange> sentences = Sentences.of(page.tokens(), 0, page.tokens().count());
    QuantityReader quantities = new QuantityReader(language);
    List<Quantity> found = new ArrayList<>();
    sentences.forEach(sentence -> found.addAll(quantities.read(page, sentence)));
    return new FigureReader(language).read(page, sentences, found);
  }
}
