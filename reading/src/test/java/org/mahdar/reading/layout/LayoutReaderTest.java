package org.mahdar.reading.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mahdar.finding.Minutes.Genre;
import org.mahdar.finding.Minutes.PublishedBasis;
import org.mahdar.finding.Minutes.Role;
import org.mahdar.finding.Minutes.Segment;
import org.mahdar.text.Article;
import org.mahdar.text.Stated;
import org.mahdar.text.Stated.Field;

class LayoutReaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  \n ",
        "مشاركة :",
        "\n\n- \n",
        "الرئيسية\nسياسة\n",
        "أستانا 5 مايو 2023 (شينخوا)",
        "شاهد أيضا\nشاهد أيضا",
        "(((((((((((",
        "-:-:-:-«»«»",
      })
  void segmentsCoverAnyTextInOrder(String text) {
    int end = 0;
    for (Segment segment : Pages.read(text).body()) {
      assertThat(segment.start()).isEqualTo(end);
      end = segment.end();
    }
    assertThat(end).isEqualTo(text.length());
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "https://a.example/2021/05/03/road.html, 2021-05-03",
        "https://a.example/news/2021-05-03-road, 2021-05-03",
        "https://a.example/2021/20210503/ln1.htm, 2021-05-03",
        "https://a.example/2021/05/road, 2021-05",
        "https://a.example/2021/45/road, -",
        "https://a.example/article/20210503123, -",
        "https://a.example/a?d=2021/05/03, -",
      })
  void theAddressMayGiveTheDateAway(String url, String date) {
    Layout layout = Pages.read(Pages.at(url, Stated.NOTHING, Pages.STORY));

    assertThat(layout.published()).isEqualTo(date);
    assertThat(layout.publishedBasis())
        .isEqualTo(date == null ? PublishedBasis.NONE : PublishedBasis.URL);
  }

  @Test
  void nothingIsLookedForInAnotherLanguage() {
    String persian =
        "وزیر امور خارجه گفت که این دیدار در تهران برگزار می‌شود و دو کشور می‌خواهند همکاری‌های"
            + " خود را گسترش دهند. او افزود که این گفتگوها ادامه خواهد داشت.";

    Layout layout = Pages.read(persian);

    assertThat(layout.language()).isEqualTo("fa");
    assertThat(layout.sentences()).isEmpty();
    assertThat(layout.body()).hasSize(1);
    assertThat(layout.warnings()).anyMatch(warning -> warning.contains("written in fa"));
    assertThat(Pages.read(Pages.STORY).language()).isEqualTo("ar");
    assertThat(Pages.read("12.5").language()).isEqualTo("ar");
  }

  @Test
  void thePageSaysWhichLanguageOfItsScriptItIs() {
    String english = "The minister said that the road would be opened in the spring.";
    Stated stated = Stated.NOTHING.with(Field.LANGUAGE, "en-GB", "html lang");

    assertThat(Pages.read(Pages.at(null, stated, english)).language()).isEqualTo("en-GB");
    assertThat(Pages.read(english).language()).isEqualTo("und-Latn");
  }

  @Test
  void theDatelineGoesBeforeWhatThePageStates() {
    Stated stated = Stated.NOTHING.with(Field.PUBLISHED, "2023-05-09", "meta");
    String text = "أستانا 5 مايو 2023 (شينخوا) " + Pages.STORY;

    Layout layout = Pages.read(Pages.at(null, stated, text));

    assertThat(layout.published()).isEqualTo("2023-05-05");
    assertThat(layout.warnings()).hasSize(1);
  }

  @Test
  void whatThePageStatesGoesBeforeItsAddress() {
    Stated stated =
        Stated.NOTHING
            .with(Field.PUBLISHED, "2023-05-09", "meta")
            .with(Field.CAPTURED, "2023-06-01", "meta");
    Article article = Pages.at("https://a.example/2023/05/08/x", stated, Pages.STORY);

    assertThat(Pages.read(article).published()).isEqualTo("2023-05-09");
    assertThat(Pages.read(article).publishedBasis()).isEqualTo(PublishedBasis.METADATA);
    assertThat(Pages.read(article).captured()).isEqualTo("2023-06-01");
  }

  @Test
  void aStatedTitleIsFoundInTheText() {
    Stated stated =
        Stated.NOTHING
            .with(Field.TITLE, "افتتاح طريق الشمال", "meta")
            .with(Field.BYLINE, "جدة - واس", "meta")
            .with(Field.OUTLET, "الوئام", "meta");
    String text = "إفتتاح طريق الشمال\n" + Pages.STORY;

    Layout layout = Pages.read(Pages.at(null, stated, text));

    assertThat(layout.body().getFirst().role()).isEqualTo(Role.TITLE);
    assertThat(layout.title()).isEqualTo("افتتاح طريق الشمال");
    assertThat(layout.agency()).isEqualTo("واس");
    assertThat(layout.outlet()).isEqualTo("الوئام");
    assertThat(layout.sentences()).hasSize(1);
  }

  @Test
  void aFirstSentenceWithoutAStopIsNoTitle() {
    String text = "وصل الوفد إلى المدينة أمس في زيارة قصيرة\n" + Pages.STORY + "\n" + Pages.MORE;

    assertThat(Pages.read(text).title()).isNull();
    assertThat(Pages.read(text).sentences()).hasSize(3);
  }

  @Test
  void theOutletInTheDatelineIsConfirmedByThePage() {
    String text =
        "منبر الغابة – أستانا\n" + Pages.STORY + "\n\nجميع الحقوق محفوظة © منبر الغابة 2025";

    assertThat(Pages.read(text).outlet()).isEqualTo("منبر الغابة");
  }

  @Test
  void questionsAndAnswersMakeAnInterview() {
    String text =
        Pages.STORY
            + "\nس: متى بدأ العمل؟\nج: قبل ثلاث سنوات.\nس: ومتى ينتهي؟\nج: في الربيع المقبل.";

    assertThat(Pages.read(text).genre()).isEqualTo(Genre.INTERVIEW);
  }

  @Test
  void theTextOfAStatementIsAStatement() {
    String text = "نص البيان المشترك بين بلاد السهوب وبلاد الأنهار\n" + Pages.STORY;

    assertThat(Pages.read(text).genre()).isEqualTo(Genre.STATEMENT);
  }

  @Test
  void aWriterWhoSpeaksForHimselfGivesAnOpinion() {
    String text = "أعتقد أننا نحتاج إلى طرق أفضل. نحن نريد مدنا هادئة، وعلينا أن نبدأ الآن.";

    assertThat(Pages.read(text).genre()).isEqualTo(Genre.OPINION);
  }

  @Test
  void anAgencyThatTheSourceStatesIsTheRecordsAgency() {
    Stated agency =
        Stated.NOTHING
            .with(Stated.Field.AGENCY, "صحيفة الضفة", "meta source")
            .with(Stated.Field.AGENCY, "وكالة الأنباء السعودية", "json-ld sourceOrganization");
    Stated byline = Stated.NOTHING.with(Stated.Field.BYLINE, "رام الله - وكالات", "json-ld author");

    assertThat(Pages.read(Pages.at(null, agency, Pages.STORY)).agency()).isEqualTo("واس");
    assertThat(Pages.read(Pages.at(null, byline, Pages.STORY)).agency()).isEqualTo("وكالات");
    assertThat(Pages.read(Pages.STORY + "\n" + Pages.MORE + " (واس)").agency()).isEqualTo("واس");
  }
}
