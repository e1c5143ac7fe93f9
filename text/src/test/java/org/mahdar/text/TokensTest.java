package org.mahdar.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokensTest {

  @Test
  void wordsNumbersAndMarksAreToldApart() {
    assertThat(words("الاجتماع الـ24، 1,250.5 مليون (60%)."))
        .containsExactly("الاجتماع", "ال", "24", "،", "1,250.5", "مليون", "(", "60", "%", ")", ".");
  }

  @Test
  void aFullStopAfterANumberEndsTheNumber() {
    assertThat(words("في عام 2013. ثم")).containsExactly("في", "عام", "2013", ".", "ثم");
  }

  @Test
  void spansCoverTheRawLettersAndTheirVowelSigns() {
    String raw = "وعمّقا ‏العلاقاتِ.";
    Tokens tokens = Tokens.of(Folded.of(raw));
    assertThat(tokens.span(0, 0).in(raw)).isEqualTo("وعمّقا");
    assertThat(tokens.span(1, 1).in(raw)).isEqualTo("العلاقاتِ");
    assertThat(tokens.at(9)).isEqualTo(1);
    assertThat(tokens.at(raw.length())).isEqualTo(3);
  }

  @Test
  void lineBreaksAreKnownToTheTokenAfterThem() {
    Tokens tokens = Tokens.of(Folded.of("سطر أول\r\n\nسطر ثان"));
    assertThat(tokens.startsLine(0)).isTrue();
    assertThat(tokens.startsLine(1)).isFalse();
    assertThat(tokens.startsLine(2)).isTrue();
  }

  private static List<String> words(String raw) {
    Tokens tokens = Tokens.of(Folded.of(raw));
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.count(); i++) {
      words.add(tokens.word(i));
    }
    return words;
  }
}
