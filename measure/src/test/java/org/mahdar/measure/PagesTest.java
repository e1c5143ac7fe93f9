package org.mahdar.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.Minutes.Role;
import org.mahdar.finding.Minutes.Segment;
import org.mahdar.reading.Reader;
import org.mahdar.source.Doors;
import org.mahdar.source.FieldMap;
import org.mahdar.source.Limits;
import org.mahdar.source.Skipped;
import org.mahdar.source.Visitor;
import org.mahdar.text.Article;
import org.mahdar.text.Folding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The Arabic pages of the module {@code source} through the whole chain: doors, metadata, main
 * content and reading. Each has its expected record beside it.
 */
class PagesTest {

  private static final double DATES = 0.98;
  private static final double NAMES = 0.98;
  private static final double BODIES = 0.95;
  private static final double POOR_BODY = 0.9;
  private static final double MOST_POOR = 0.1;

  private static final Map<Path, Minutes> RECORDS = new TreeMap<>();
  private static final Map<Path, JsonNode> EXPECTED = new TreeMap<>();

  /** One page on which a field differs from what is expected. */
  private record Miss(String page, @Nullable String expected, @Nullable String found) {}

  @BeforeAll
  static void read() throws IOException {
    Reader reader = Reader.arabic();
    try (Stream<Path> folders =
        Files.list(Checkout.root().resolve("source/src/test/resources/pages"))) {
      for (Path folder : folders.sorted().toList()) {
        EXPECTED.put(
            folder, JsonMapper.shared().readTree(folder.resolve("expected.json").toFile()));
        read(folder.resolve("page.html"), article -> RECORDS.put(folder, reader.read(article)));
      }
    }
  }

  private static void read(Path page, Consumer<Article> reader) {
    new Doors(FieldMap.standard(), Limits.standard())
        .read(
            List.of(page.toString()),
            InputStream.nullInputStream(),
            new Visitor() {
              @Override
              public void article(Article article) {
                reader.accept(article);
              }

              @Override
              public void skipped(Skipped skipped) {
                throw new AssertionError(skipped);
              }
            });
  }

  @Test
  void everyPageIsRead() {
    assertThat(RECORDS.keySet()).hasSizeGreaterThanOrEqualTo(40).isEqualTo(EXPECTED.keySet());
  }

  @Test
  void datesAreRightAndNoneIsInvented() {
    List<Miss> misses = misses("published", Minutes::published);
    assertThat(misses).as("dates").hasSizeLessThanOrEqualTo(allowed(DATES));
    assertThat(misses.stream().filter(miss -> miss.expected() == null)).as("invented").isEmpty();
  }

  @Test
  void titlesBylinesOutletsAgenciesAndLanguagesAreRight() {
    assertThat(misses("title", Minutes::title)).hasSizeLessThanOrEqualTo(allowed(NAMES));
    assertThat(misses("byline", Minutes::byline)).hasSizeLessThanOrEqualTo(allowed(NAMES));
    assertThat(misses("outlet", Minutes::outlet)).hasSizeLessThanOrEqualTo(allowed(NAMES));
    assertThat(misses("agency", Minutes::agency)).hasSizeLessThanOrEqualTo(allowed(NAMES));
    assertThat(misses("language", Minutes::language)).hasSizeLessThanOrEqualTo(allowed(NAMES));
  }

  @Test
  void bodiesAreTheArticleAndNothingElse() {
    Map<String, Double> poor = new TreeMap<>();
    double sum = 0;
    for (Path folder : RECORDS.keySet()) {
      double f1 = f1(body(record(folder)), expectedBody(folder));
      sum += f1;
      if (f1 < POOR_BODY) {
        poor.put(name(folder), f1);
      }
    }
    assertThat(sum / RECORDS.size()).as("mean F1, poor: %s", poor).isGreaterThanOrEqualTo(BODIES);
    assertThat(poor).hasSizeLessThanOrEqualTo((int) (MOST_POOR * RECORDS.size()));
  }

  private static int allowed(double share) {
    return (int) Math.floor((1 - share) * RECORDS.size());
  }

  private static List<Miss> misses(String field, Function<Minutes, @Nullable String> of) {
    List<Miss> misses = new ArrayList<>();
    for (Path folder : RECORDS.keySet()) {
      JsonNode expected = Objects.requireNonNull(EXPECTED.get(folder));
      String wanted = expected.get(field).stringValue(null);
      String found = of.apply(record(folder));
      if (!Objects.equals(wanted, found)) {
        misses.add(new Miss(name(folder), wanted, found));
      }
    }
    return misses;
  }

  private static Minutes record(Path folder) {
    return Objects.requireNonNull(RECORDS.get(folder));
  }

  private static String name(Path folder) {
    return String.valueOf(folder.getFileName());
  }

  private static String body(Minutes record) {
    StringBuilder body = new StringBuilder();
    for (Segment segment : record.body()) {
      if (segment.role() == Role.PARAGRAPH || segment.role() == Role.DATELINE) {
        body.append(record.text(), segment.start(), segment.end()).append('\n');
      }
    }
    return body.toString();
  }

  private static String expectedBody(Path folder) {
    StringBuilder body = new StringBuilder();
    for (JsonNode paragraph : Objects.requireNonNull(EXPECTED.get(folder)).get("body")) {
      body.append(paragraph.stringValue()).append('\n');
    }
    return body.toString();
  }

  /** Over the words of both, as often as they occur. */
  private static double f1(String found, String expected) {
    Map<String, Integer> one = words(found);
    Map<String, Integer> other = words(expected);
    int common =
        one.entrySet().stream()
            .mapToInt(word -> Math.min(word.getValue(), other.getOrDefault(word.getKey(), 0)))
            .sum();
    return 2.0 * common / (sum(one) + sum(other));
  }

  private static Map<String, Integer> words(String text) {
    Map<String, Integer> words = new HashMap<>();
    for (String word : Folding.of(text).split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty()) {
        words.merge(word, 1, Integer::sum);
      }
    }
    return words;
  }

  private static int sum(Map<String, Integer> words) {
    return words.values().stream().mapToInt(Integer::intValue).sum();
  }
}
