package org.mahdar.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordsCommandTest {

  @TempDir private Path dir;

  @Test
  void everyWordOfATextIsALine() {
    Typed typed = Typed.piped("وسيزور الوزير، بعد 3 أيام، مدينتهم.\n", "words", "-");
    assertThat(typed.code()).isZero();
    assertThat(typed.out())
        .isEqualTo(
            """
            وسيزور\tو+س+يزور
            الوزير\tال+وزير
            بعد\tبعد
            أيام\tأيام
            مدينتهم\tمدينت+هم
            """);
  }

  @Test
  void aListKeepsItsLines() {
    Typed typed = Typed.piped("للوزراء\n24\nكازاخستان\nكوفيد-19\n", "words", "-");
    assertThat(typed.out())
        .isEqualTo(
            """
            للوزراء\tل+ال+وزراء
            24\t24
            كازاخستان\tكازاخستان
            كوفيد-19\tكوفيد-19
            """);
  }

  @Test
  void aWordAloneIsReadToo() {
    assertThat(Typed.piped("وبلادهم", "words", "-").out()).isEqualTo("وبلادهم\tو+بلاد+هم\n");
  }

  @Test
  void whatCannotBeReadCostsALineAndTheExitCode() throws IOException {
    Typed typed = Typed.of("words", Texts.reports(dir).toString(), dir.resolve("no").toString());
    assertThat(typed.code()).isEqualTo(Exit.SKIPPED);
    assertThat(typed.err().lines()).hasSize(1);
    assertThat(typed.out()).contains("الكازاخستاني\tال+كازاخستاني\n");
    assertThat(Typed.of("words").code()).isEqualTo(Exit.USAGE);
  }

  @Test
  void hostileSignsInsideAWordCannotTurnTheLine() {
    Typed typed = Typed.piped("وال\u202Eوزير قال", "words", "-");
    assertThat(typed.out()).doesNotContain("\u202E").contains("\\u202E");
  }
}
