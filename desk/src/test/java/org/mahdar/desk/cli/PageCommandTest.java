package org.mahdar.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageCommandTest {

  private static final String PAGE =
      """
      عدن 4 مارس 2025 (سبأ) أعلن وزير النقل أن الميناء يعود إلى العمل بعد شهرين.
      وقال الوزير إن السفن الأولى تصل في الصيف، وإن الأرصفة جاهزة لها.
      شارك الخبر
      """;

  @TempDir private Path dir;

  @Test
  void everyPartSaysWhatItWasTakenForAndWhatWasDroppedSaysWhy() {
    Typed typed = Typed.piped(PAGE, "page", "-");

    assertThat(typed.code()).isZero();
    assertThat(typed.out().lines().filter(line -> line.startsWith("paragraph"))).hasSize(2);
    assertThat(typed.out()).contains("dateline", "boilerplate share_widget", "by dateline");
  }

  @Test
  void everyCandidateSaysWhereItStood() throws IOException {
    Path file = dir.resolve("a.json");
    Files.writeString(
        file,
        """
        {"title": "الميناء يعود", "published": "2025-03-05", "text": "أعلن الوزير ذلك أمس."}
        """);

    String out = Typed.of("page", file.toString()).out();

    assertThat(out).contains("title", "* ", "الميناء يعود", "(a field of the export)");
    assertThat(out).contains("2025-03-05 by metadata");
  }

  @Test
  void wordsThatWouldSteerTheTerminalAreSpeltOut() {
    assertThat(Typed.piped("أعلن الوزير \u202Eذلك\u001b[2J أمس.", "page", "-").out())
        .doesNotContain("\u202E", "\u001b[2J");
  }
}
