package org.mahdar.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages made to break their reader. */
class HostilePageTest {

  private static final String SENTENCE = "قال الوزير إن الرصيف سيفتح في الصيف.";

  @TempDir Path folder;

  private Visit read(String name, String text) throws IOException {
    return Visit.to(Files.writeString(folder.resolve(name), text));
  }

  @Test
  void aMillionNestedTagsHarmNothing() {
    for (String tag : List.of("div", "b", "table", "p", "svg", "a")) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(60),
          () -> {
            Visit visit = read("a.html", ("<" + tag + ">").repeat(1_000_000) + SENTENCE);
            assertThat(visit.articles.size() + visit.skipped.size()).as(tag).isEqualTo(1);
          });
    }
  }

  @Test
  void aPageOverTheLimitIsSkipped() throws IOException {
    Path file = Files.writeString(folder.resolve("a.html"), "<p>" + SENTENCE.repeat(2000));
    Visit visit = Visit.to(Visit.LIMITS.withDocumentChars(10_000), file);
    assertThat(visit.reason()).contains("longer than 10000", "limit");
  }

  @Test
  void halfAPageIsReadAsFarAsItGoes() throws IOException {
    assertThat(read("a.html", "<html><body><p>" + SENTENCE + "<a hre").only().text())
        .contains(SENTENCE);
    assertThat(read("b.html", "<html><head><title>").reason()).contains("no text");
  }

  @Test
  void aMillionAttributesAndEntitiesHarmNothing() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          StringBuilder attributes = new StringBuilder("<p ");
          for (int i = 0; i < 100_000; i++) {
            attributes.append("a").append(i).append("=1 ");
          }
          read("a.html", attributes + ">" + SENTENCE);
          read("b.html", "<p>" + "&#1575;".repeat(500_000));
          read("c.html", "<!--".repeat(500_000) + SENTENCE);
        });
  }
}
