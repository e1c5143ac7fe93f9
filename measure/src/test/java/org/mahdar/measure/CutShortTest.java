package org.mahdar.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mahdar.reading.Reader;
import org.mahdar.text.Article;

/** An article may end anywhere: behind a name, a cue, an open quotation mark. */
class CutShortTest {

  private static final int LONGEST = 700;

  private final Reader reader = Reader.arabic();

  @Test
  void everyBeginningOfAnArticleIsRead() throws IOException {
    try (Stream<Path> reports = Files.list(Checkout.root().resolve("demo/reports"))) {
      for (Path report : reports.sorted().toList()) {
        List<String> sentences = Files.readString(report).lines().toList();
        sentences.stream().filter(line -> line.length() > 40).limit(3).forEach(this::cutEverywhere);
      }
    }
  }

  private void cutEverywhere(String line) {
    String text = line.substring(0, Math.min(line.length(), LONGEST));
    for (int end = text.indexOf(' '); end > 0; end = text.indexOf(' ', end + 1)) {
      String beginning = text.substring(0, end);
      assertThat(reader.read(Article.of("cut.txt", beginning)).text()).isEqualTo(beginning);
    }
  }
}
