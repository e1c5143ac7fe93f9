package org.mahdar.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mahdar.text.Article;
import org.mahdar.text.Stated;

class RecordIdTest {

  @Test
  void anIdIsTheDigestOfSourceLineFeedAndText() {
    // printf 'a.txt\nسلام' | sha256sum
    assertThat(RecordId.of(Article.of("a.txt", "سلام")))
        .isEqualTo("sha256:5a5539bdf5a21d8aec5629e803893a81833c11752de7b0f5cb466eab434b94fb");
  }

  @Test
  void anAddressTakesThePlaceOfTheSource() {
    Article here = addressed("one.json#0");
    assertThat(RecordId.of(here)).isEqualTo(RecordId.of(addressed("other.json#7")));
    assertThat(RecordId.of(here)).isNotEqualTo(RecordId.of(Article.of("one.json#0", "سلام")));
  }

  @Test
  void spellingDoesNotTellTextsApart() {
    assertThat(RecordId.ofText("أكّدت اتفاقيةً")).isEqualTo(RecordId.ofText("اكدت اتفاقية"));
    assertThat(RecordId.ofText("أكدت")).isNotEqualTo(RecordId.ofText("أكد"));
  }

  private static Article addressed(String source) {
    return new Article(source, "https://example.org/1", "سلام", Stated.NOTHING, List.of());
  }
}
