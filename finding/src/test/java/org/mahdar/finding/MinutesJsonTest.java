package org.mahdar.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mahdar.text.Span;

class MinutesJsonTest {

  private static final String TEXT = "أعلنت مصر تخصيص 40 مليون دولار";

  @Test
  void whatIsWrittenIsReadBackEqual() {
    Minutes minutes = minutes();
    assertThat(MinutesJson.read(MinutesJson.write(minutes))).isEqualTo(minutes);
  }

  @Test
  void theNamesAreThoseOfTheContract() {
    assertThat(MinutesJson.write(minutes()))
        .startsWith("{\"schema\":\"mahdar/record/1\",\"id\":\"sha256:0\",\"text_id\":\"sha256:1\"")
        .contains("\"published_basis\":\"none\"", "\"value\":40000000", "\"attributed_to\":null")
        .doesNotContain("proof", "\n");
  }

  @Test
  void aQuoteWhoseWordsDoNotFitItsOffsetsIsRejected() {
    assertThatThrownBy(() -> new Quote(0, 3, "مصر الآن"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aLineOfAnotherSchemaIsNamed() {
    assertThatThrownBy(() -> MinutesJson.read("{\"schema\":\"other/1\"}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("mahdar/record/1");
  }

  private static Minutes minutes() {
    Figure figure =
        new Figure(
            "f1",
            new BigDecimal("4E+7"),
            null,
            null,
            "USD",
            null,
            null,
            null,
            false,
            null,
            Quote.of(TEXT, 16, TEXT.length()),
            "quantities.money",
            0.9);
    return new Minutes(
        Minutes.SCHEMA,
        "sha256:0",
        "sha256:1",
        "2026.11",
        "a.txt",
        null,
        "ar",
        null,
        null,
        null,
        null,
        null,
        null,
        Minutes.PublishedBasis.NONE,
        null,
        null,
        Minutes.Genre.NEWS,
        TEXT,
        List.of(new Minutes.Segment(0, TEXT.length(), Minutes.Role.PARAGRAPH, null)),
        List.of(new Span(0, TEXT.length())),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(figure),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
