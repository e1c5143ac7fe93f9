package org.mahdar.reading.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mahdar.reading.Reader;
import org.mahdar.text.Article;
import org.mahdar.text.Stated;

/** Where what somebody said begins and ends. */
class WhereItEndsTest {

  private static final Reader READER = Reader.arabic();

  private static List<String> contents(String text) {
    return READER
        .read(new Article("test", null, text, Stated.NOTHING, List.of()))
        .statements()
        .stream()
        .map(statement -> statement.content().text())
        .toList();
  }

  @Test
  void wordsBehindAColonGoOnOverTheirParagraph() {
    assertThat(contents("قال وزير النقل: سنفتح الخط. العمل فيه صعب. لن نتأخر.\nسافر الوفد."))
        .containsExactly("سنفتح الخط. العمل فيه صعب. لن نتأخر");
  }

  @Test
  void wordsBehindAColonEndWhereTheWriterTurnsElsewhere() {
    assertThat(contents("قال وزير النقل: سنفتح الخط. وكان الخط قد أغلق."))
        .containsExactly("سنفتح الخط");
    assertThat(contents("قال وزير النقل: سنفتح الخط. وأضاف أن العمل صعب."))
        .containsExactly("سنفتح الخط", "العمل صعب");
  }

  @Test
  void behindASubjectTheArticleMayEnd() {
    assertThat(contents("انتقدت وزارة النقل")).isEmpty();
    assertThat(contents("أكد وزير النقل أن الخط سيفتح، وانتقدت روسيا"))
        .containsExactly("الخط سيفتح");
  }

  @Test
  void behindAnObjectTheWriterGoesOn() {
    assertThat(contents("أشاد وزير النقل بجهود العاملين، فيما غادر الوفد المدينة."))
        .containsExactly("بجهود العاملين");
  }

  @Test
  void whatStandsBetweenCommasBehindTheSubjectIsNoObject() {
    assertThat(contents("انتقدت وزارة النقل، التي تدير الخط، تأخر الشركة."))
        .containsExactly("تأخر الشركة");
  }

  @Test
  void whatIsCalledSomethingInPassingStaysWithinWhatWasSaid() {
    assertThat(contents("انتقدت وزارة النقل ما وصفته بالإهمال، وطالبت بالتعويض."))
        .containsExactly("ما وصفته بالإهمال", "بالإهمال", "بالتعويض");
  }

  @Test
  void whoASourceIsStandsBetweenItAndItsWords() {
    assertThat(contents("ووفقا لما ذكره سامي حداد، مدير الشركة، فإن الخط سيفتح في الربيع."))
        .containsExactly("الخط سيفتح في الربيع");
  }

  @Test
  void aTitleInQuotationMarksIsNobodysWords() {
    assertThat(
            contents(
                "وأضاف وزير النقل فصلا إلى كتاب بعنوان «خط جديد يصل بين مدن الإقليم كلها في الربيع»."))
        .isEmpty();
  }

  @Test
  void aVerbIsNotThePrepositionItIsWrittenLike() {
    assertThat(contents("وأعلنت وزارة النقل عبر موقعها أن الخط سيفتح في الربيع."))
        .containsExactly("الخط سيفتح في الربيع");
  }

  @Test
  void whoSpeaksTooIsNoObject() {
    assertThat(contents("ونفت روسيا وقطر أي تأخير في الموعد."))
        .containsExactly("أي تأخير في الموعد");
  }

  @Test
  void aLawOrAPlanSpeaksForNobody() {
    assertThat(contents("وزعت المقاعد في المجلس الجديد، وفقا لقانون الانتخابات.")).isEmpty();
  }
}
