package org.mahdar.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mahdar.text.Article;
import org.mahdar.text.Stated.Field;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What pages in the shapes of real outlets say of themselves. Each folder of {@code pages} holds a
 * page of our own making and what must be read from it; a field that {@code expected.json} leaves
 * out is not looked at, one that is null must not be found. Bodies and agencies, which the reading
 * decides on, are measured with the whole chain in the module {@code measure}.
 */
class PageFixturesTest {

  private static final int FEWEST = 40;

  static List<Path> pages() throws IOException, URISyntaxException {
    URL folder = Objects.requireNonNull(PageFixturesTest.class.getResource("/pages"));
    try (Stream<Path> pages = Files.list(Path.of(folder.toURI()))) {
      return pages.sorted().toList();
    }
  }

  @Test
  void thereAreFixturesToRead() throws Exception {
    assertThat(pages()).hasSizeGreaterThanOrEqualTo(FEWEST);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageSaysWhatItIs(Path folder) {
    Article article = Visit.to(folder.resolve("page.html")).only();
    JsonNode expected = JsonMapper.shared().readTree(folder.resolve("expected.json").toFile());

    for (Field field :
        List.of(
            Field.TITLE,
            Field.BYLINE,
            Field.OUTLET,
            Field.SECTION,
            Field.CANONICAL,
            Field.LANGUAGE,
            Field.PUBLISHED,
            Field.MODIFIED,
            Field.CAPTURED)) {
      String name = field.name().toLowerCase(Locale.ROOT);
      if (expected.has(name)) {
        String found = article.stated().best(field);
        assertThat(entry(name, shown(found)))
            .as("%s %s", folder.getFileName(), article.stated().claims())
            .isEqualTo(entry(name, shown(expected.get(name).stringValue(null))));
      }
    }
  }

  /** Nothing is compared like everything else. */
  private static String shown(@Nullable String value) {
    return value == null ? "(nothing)" : value;
  }
}
