package org.mahdar.reading.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mahdar.finding.Minutes.Actor;
import org.mahdar.reading.Reader;
import org.mahdar.text.Article;

class IncumbentsTest {

  private static final Reader READER = Reader.arabic();

  private static final String SAYING = "قال وزير الخارجية الأميركي إن بلاده مستعدة للحوار.";

  @Test
  void aTitleAloneIsWhoHeldTheOfficeWhenTheArticleAppeared() {
    assertThat(only("واشنطن في 3 مارس 2020\n\n" + SAYING).actor()).isEqualTo("person:mike-pompeo");
    assertThat(only("واشنطن في 3 مارس 2024\n\n" + SAYING).actor())
        .isEqualTo("person:antony-blinken");
  }

  @Test
  void theNameStaysWhatTheArticleSays() {
    assertThat(only("واشنطن في 3 مارس 2024\n\n" + SAYING).name())
        .isEqualTo("وزير الخارجية الأميركي");
  }

  @Test
  void withoutADateNobodyIsChosen() {
    assertThat(only(SAYING).actor()).isNull();
  }

  @Test
  void inAMonthOfTwoHoldersNobodyIsChosen() {
    assertThat(only("واشنطن في 20 يناير 2021\n\n" + SAYING).actor()).isNull();
  }

  private static Actor only(String text) {
    List<Actor> persons =
        READER.read(Article.of("title.txt", text)).actors().stream()
            .filter(actor -> actor.name().startsWith("وزير"))
            .toList();
    assertThat(persons).hasSize(1);
    return persons.getFirst();
  }
}
