package org.mahdar.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mahdar.chain.SideBySide.Row;
import org.mahdar.text.Span;

class SideBySideTest {

  private static final String WIRE =
      """
      استقبل معالي وزير النقل اليوم في العاصمة نظيره الزائر والوفد المرافق له.
      وبحث الجانبان فتح الجسر الحدودي أمام المسافرين والبضائع قبل نهاية العام المقبل.
      وكان الجسر قد أغلق قبل ثماني سنوات بعد خلاف على الرسوم الجمركية بين البلدين الجارين.
      وقال الوزير إن كلفة الجسر بلغت 12 مليون دولار، وإن "العمل فيه اكتمل".
      """;

  private static final String PAPER =
      """
      استقبل وزير النقل أمس الأربعاء في العاصمة نظيره الزائر والوفد المرافق له.
      وبحث الجانبان فتح الجسر الحدودي أمام المسافرين والبضائع قبل نهاية العام المقبل.
      وكان الجسر قد أغلق قبل ثماني سنوات بعد خلاف على الرسوم الجمركية بين البلدين الجارين.
      وتشهد المدينة في الصيف مهرجانا للزهور تحضره فرق موسيقية من أقاليم كثيرة ويستمر أسبوعا.
      """;

  @Test
  void aCopysSentencesStandBesideEachOther() {
    SideBySide both = of(WIRE, PAPER);
    assertThat(Objects.requireNonNull(both.link()).type()).isEqualTo(Link.Type.EDITED);
    assertThat(both.rows()).hasSize(5);
    assertThat(words(both, both.rows().get(1)))
        .containsExactly(WIRE.lines().toList().get(1), PAPER.lines().toList().get(1));
    assertThat(both.rows().get(3).b()).isNull();
    assertThat(both.rows().get(4).a()).isNull();
    assertThat(both.edits()).extracting(Edit::kind).contains(Edit.Kind.DAY, Edit.Kind.HONORIFIC);
  }

  @Test
  void everyWordStandsInOneRow() throws Exception {
    for (String folder : List.of("retranslated", "sameevent")) {
      for (TwoTexts pair : TwoTexts.in(folder)) {
        SideBySide both = of(pair.one(), pair.other());
        assertThat(joined(both.a(), both.rows().stream().map(Row::a))).isEqualTo(flat(pair.one()));
        assertThat(joined(both.b(), both.rows().stream().map(Row::b)))
            .isEqualTo(flat(pair.other()));
      }
    }
  }

  @Test
  void aSecondTranslationHasNoEditsButNamesInCommon() throws Exception {
    TwoTexts pair = TwoTexts.in("retranslated").getFirst();
    SideBySide both = of(pair.one(), pair.other());
    assertThat(Objects.requireNonNull(both.link()).type()).isEqualTo(Link.Type.RETRANSLATED);
    assertThat(both.edits()).isEmpty();
    assertThat(both.names()).isNotEmpty();
    assertThat(both.namesInA()).isSorted();
    assertThat(both.namesInB()).isSorted();
  }

  @Test
  void whatIsNotLinkedMayShareNames() throws Exception {
    TwoTexts pair = TwoTexts.in("sameevent").getFirst();
    SideBySide both = of(pair.one(), pair.other());
    assertThat(both.link()).isNull();
    assertThat(both.names()).isNotEmpty();
    assertThat(both.aInB()).isBetween(0.0, 0.5);
  }

  @Test
  void longAndEmptyTextsAreTaken() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 900; i++) {
      text.append("وقال المتحدث رقم %d إن الجسر رقم %d يفتح في الربيع. ".formatted(i, i * 7));
    }
    SideBySide both = of(text.toString(), text + "وانتهى المؤتمر.");
    assertThat(both.link()).isNotNull();
    assertThat(both.rows()).hasSizeGreaterThanOrEqualTo(900);
    assertThat(of("", WIRE).link()).isNull();
    assertThat(of("", "").rows()).isEmpty();
  }

  @Test
  void anArticleIsNotPutBesideItself() {
    Report report = TwoTexts.report("a", WIRE);
    assertThatThrownBy(() -> SideBySide.of(report, report)).hasMessageContaining("itself");
  }

  private static SideBySide of(String one, String other) {
    return SideBySide.of(TwoTexts.report("a", one), TwoTexts.report("b", other));
  }

  private static List<String> words(SideBySide both, Row row) {
    return List.of(
        Objects.requireNonNull(row.a()).in(both.a().text()),
        Objects.requireNonNull(row.b()).in(both.b().text()));
  }

  private static String joined(Report report, Stream<Span> spans) {
    return flat(
        String.join(
            " ", spans.filter(Objects::nonNull).map(span -> span.in(report.text())).toList()));
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
