package org.mahdar.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mahdar.desk.markup.Labels;
import org.mahdar.desk.web.view.Quality;

/** What the page says of its own quality is what the documentation says. */
class QualityTest {

  @Test
  void theFiguresAreThoseOfTheDocumentation() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("../docs/quality.md"));
    assertThat(Quality.all()).isNotEmpty();
    for (Quality each : Quality.all()) {
      String start =
          "| " + Labels.bundled().of(each.key()).english().toLowerCase(Locale.ROOT) + " |";
      assertThat(lines)
          .as(each.key())
          .anyMatch(line -> line.startsWith(start) && line.endsWith("**" + each.known() + "** |"))
          .anyMatch(line -> line.startsWith(start) && line.endsWith("**" + each.unread() + "** |"));
    }
  }
}
