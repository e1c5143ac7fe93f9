package org.mahdar.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
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
    Typed typed = Typed.piped("للوزراء\n24\n\nكازاخستان\n،\nكوفيد-19\n", "words", "-");
    assertThat(typed.out())
        .isEqualTo(
            """
            للوزراء\tل+ال+وزراء
            24\t24
            \t
            كازاخستان\tكازاخستان
            ،\t،
            كوفيد-19\tكوفيد-19
            """);
  }

  @Test
  void namesOfALexiconFolderStayWhole() throws IOException {
    Path states = dir.resolve("mine/names/states.tsv");
    Files.createDirectories(states.getParent());
    Files.writeString(states, "#code\tenglish\tkind\tarabic\nXX\tLimdonia\tname\tلمدونها\n");
    String[] typed = {"words", "--lexicon", dir.resolve("mine").toString(), "-"};
    assertThat(Typed.piped("ولمدونها", "words", "-").out()).doesNotContain("و+لمدونها");
    assertThat(Typed.piped("ولمدونها", typed).out()).contains("و+لمدونها");
    Files.writeString(states, "#code\tenglish\nXX\tLimdonia\n");
    assertThat(Typed.piped("ولمدونها", typed).err()).contains("states.tsv:2: no column «kind»");
    assertThat(Typed.piped("ولمدونها", typed).code()).isEqualTo(Exit.FAILED);
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
