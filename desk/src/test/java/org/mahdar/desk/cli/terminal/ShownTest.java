package org.mahdar.desk.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShownTest {

  @Test
  void rightToLeftWordsStandInTheirOwnIsolate() {
    assertThat(Shown.words("خبر")).isEqualTo("\u2067خبر\u2069");
    assertThat(Shown.words("report خبر")).isEqualTo("\u2066report خبر\u2069");
    assertThat(Shown.words("report")).isEqualTo("report");
  }

  @Test
  void whatCouldLeaveItsPlaceIsSpeltOut() {
    assertThat(Shown.words("a\u001b[31mb\u0007\u009bc")).isEqualTo("a\\u001B[31mb\\u0007\\u009Bc");
    assertThat(Shown.words("خ\u2069\u202Eب")).isEqualTo("\u2067خ\\u2069\\u202Eب\u2069");
    assertThat(Shown.words("a\ud83d")).isEqualTo("a\\uD83D");
    assertThat(Shown.words("a\udb40\udc41")).isEqualTo("a\\U000E0041");
    assertThat(Shown.name("a\nb\u200Fc")).isEqualTo("a\\u000Ab\\u200Fc");
  }

  @Test
  void theMarksOfArabicTypingStayInWords() {
    assertThat(Shown.words("می\u200Cروم\u200F")).isEqualTo("\u2067می\u200Cروم\u200F\u2069");
    assertThat(Shown.words("قال\nالوزير\tأمس")).isEqualTo("\u2067قال الوزير أمس\u2069");
  }

  @Test
  void whatIsTooLongEndsWithAnEllipsis() {
    assertThat(Shown.words("abcdef", 4)).isEqualTo("abc…");
    assertThat(Shown.words("中国外交", 5)).isEqualTo("中国…");
    // Vowel signs take no room.
    assertThat(Shown.words("مُحَمَّد", 4)).isEqualTo("\u2067مُحَمَّد\u2069");
  }

  @Test
  void columnsStayPutWhateverIsInThem() {
    Table table = new Table("lrl");
    table.row(List.of("id", "n", "title"));
    table.row(List.of(Shown.words("خبر"), "12", Shown.words("عنوان")));
    table.row(List.of("中", "3", ""));
    assertThat(table.lines())
        .containsExactly("id    n  title", "\u2067خبر\u2069  12  \u2067عنوان\u2069", "中    3");
  }
}
