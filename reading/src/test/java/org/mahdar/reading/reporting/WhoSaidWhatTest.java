package org.mahdar.reading.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mahdar.finding.Statement;
import org.mahdar.reading.Reader;
import org.mahdar.text.Article;
import org.mahdar.text.Stated;

/** Turns, quotations and occasions: what one rule's example cannot show. */
class WhoSaidWhatTest {

  private static final Reader READER = Reader.arabic();
  private static final Stated NOTHING = Stated.NOTHING;

  private static List<Statement> read(String text) {
    return READER.read(new Article("test", null, text, NOTHING, List.of())).statements();
  }

  private static List<String> voices(String text) {
    return read(text).stream().map(s -> s.speaker().name()).toList();
  }

  private static List<String> contents(String text) {
    return read(text).stream().map(s -> s.content().text()).toList();
  }

  @Test
  void whoeverIsOnlyToldOfTakesNoTurn() {
    assertThat(
            voices(
                "قال محمود عباس إن الوفد التقى باراك أوباما في القاهرة. وأضاف أن اللقاء كان مثمرا."))
        .containsExactly("محمود عباس", "محمود عباس");
  }

  @Test
  void anotherSideTakesTheTurn() {
    assertThat(
            voices(
                "قال محمود عباس إن الاتفاق قريب. من جهته رأى باراك أوباما أن الطريق طويل. وأضاف أن"
                    + " العمل مستمر."))
        .containsExactly("محمود عباس", "باراك أوباما", "باراك أوباما");
  }

  @Test
  void aParticipleSpeaksForTheSubjectOfItsClause() {
    assertThat(voices("زار محمود عباس المدرسة الجديدة، مشيدا بجهود المعلمين فيها."))
        .containsExactly("محمود عباس");
  }

  @Test
  void aClosingMarkWithoutAnOpeningOneSwallowsNothing() {
    assertThat(
            contents(
                "وصل الوفد (أمس” إلى المدينة. قال محمود عباس إن الاتفاق قريب. وقال باراك أوباما “إن"
                    + " الطريق طويل جدا ولا أحد يعرف نهايته” في المساء."))
        .hasSize(2)
        .first()
        .isEqualTo("الاتفاق قريب");
  }

  @Test
  void theWritersAsideIsNoPartOfWhatWasSaid() {
    assertThat(contents("قال محمود عباس إن الجيران يعرفون الطريق، في إشارة إلى الأردن."))
        .containsExactly("الجيران يعرفون الطريق");
  }

  @Test
  void anImpersonalRemarkIsTheWriters() {
    assertThat(read("يذكر أن المدينة تأسست قبل ألف عام.")).isEmpty();
  }

  @Test
  void aPressConferenceIsWhereItWasSaid() {
    assertThat(read("قال محمود عباس في مؤتمر صحفي في رام الله إن الاتفاق قريب."))
        .singleElement()
        .satisfies(s -> assertThat(s.setting()).isNotNull());
  }

  @Test
  void itIsKnownToWhomItWasSaid() {
    assertThat(read("أبلغ محمود عباس الرئيس الأمريكي باراك أوباما بأن الاتفاق قريب."))
        .singleElement()
        .satisfies(s -> assertThat(String.valueOf(s.addressee())).contains("باراك أوباما"));
  }

  @Test
  void whoeverActsInASentenceThatReportsNothingSpeaksInTheNext() {
    assertThat(
            voices(
                "قال باراك أوباما إن الاتفاق قريب. وزار محمود عباس المدرسة الجديدة. وأكد أن العمل"
                    + " فيها مستمر."))
        .containsExactly("باراك أوباما", "محمود عباس");
  }

  @Test
  void aSourceCarriesTheCueBehindItWhichStillTakesTheTurn() {
    assertThat(voices("وبحسب صحيفة المساء، أعلن محمود عباس أن الاتفاق قريب. وأضاف أن العمل مستمر."))
        .hasSize(3)
        .endsWith("محمود عباس", "محمود عباس");
  }

  @Test
  void aMarkBeforeACommaClosesThoughNothingOpened() {
    assertThat(
            contents(
                "قال محمود عباس إن الاتفاق قريب جدا\"، مضيفا أن العمل مستمر في كل المدن. وأكد أن"
                    + " الطريق طويل."))
        .containsExactly("الاتفاق قريب جدا", "العمل مستمر في كل المدن", "الطريق طويل");
  }

  @Test
  void aVoiceNamedWithinTheContentReportsButTakesNoTurn() {
    assertThat(
            voices(
                "قال محمود عباس إن الولايات المتحدة تعتبر أن الطريق طويل. وأضاف أن العمل مستمر."))
        .containsExactly("محمود عباس", "الولايات المتحدة", "محمود عباس");
  }
}
