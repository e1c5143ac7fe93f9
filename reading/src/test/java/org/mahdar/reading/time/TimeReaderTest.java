package org.mahdar.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mahdar.finding.Minutes.TimeBasis;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.page.Page;
import org.mahdar.text.Article;
import org.mahdar.text.TokenRange;

class TimeReaderTest {

  private static final LocalDate ANCHOR = LocalDate.of(2024, 7, 3);

  /** Rows of dates.tsv: anchor, expected «words=value» joined by «;» (a dash for none), text. */
  @TestFactory
  Stream<DynamicTest> everyRowOfTheTableReadsAsItSays() throws IOException {
    try (InputStream in = TimeReaderTest.class.getResourceAsStream("dates.tsv")) {
      assertThat(in).isNotNull();
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      assertThat(lines).hasSizeGreaterThan(80);
      return lines.stream().filter(l -> !l.startsWith("#")).map(TimeReaderTest::row);
    }
  }

  private static DynamicTest row(String line) {
    String[] cells = line.split("\t", -1);
    return DynamicTest.dynamicTest(
        line,
        () -> {
          LocalDate anchor = cells[0].equals("-") ? null : LocalDate.parse(cells[0]);
          List<String> values =
              TimeCases.read(cells[2], anchor).stream()
                  .map(found -> String.valueOf(found.mention().value()))
                  .toList();
          assertThat(values.isEmpty() ? "-" : String.join(" ", values))
              .as("%s -> %s", cells[2], TimeCases.read(cells[2], anchor))
              .isEqualTo(cells[1]);
        });
  }

  @Test
  void whatTheWordsSayAloneIsStated() {
    assertThat(TimeCases.read("وصل في 3 يوليو 2024", null).getFirst().mention().basis())
        .isEqualTo(TimeBasis.STATED);
  }

  @Test
  void whatNeedsTheDayOfWritingIsRelative() {
    assertThat(TimeCases.read("وصل في 3 يوليو", ANCHOR).getFirst().mention().basis())
        .isEqualTo(TimeBasis.RELATIVE);
  }

  @Test
  void aMentionIsLaidIntoTheLatticeAsADate() {
    Page page = Page.of(Article.of("test", "وصل في 3 يوليو 2024"), TimeCases.ARABIC);
    TokenRange all = new TokenRange(0, page.tokens().count());
    TimeMention mention = TimeCases.READER.read(page, all, ANCHOR).getFirst();
    List<Edge> dates = page.lattice().all(0, all.to(), TimeCases.ARABIC.tag("date"));
    assertThat(dates).extracting(Edge::value).containsExactly(mention);
    assertThat(page.words(dates.getFirst().from(), dates.getFirst().to()))
        .isEqualTo("3 يوليو 2024");
  }

  @Test
  void aFirstLookLaysNoDates() {
    Page page = Page.of(Article.of("test", "وصل أمس"), TimeCases.ARABIC);
    TokenRange all = new TokenRange(0, page.tokens().count());
    assertThat(TimeCases.READER.find(page, all, null)).hasSize(1);
    assertThat(page.lattice().all(0, all.to(), TimeCases.ARABIC.tag("date"))).isEmpty();
    assertThat(TimeCases.READER.read(page, all, ANCHOR).getFirst().value()).isEqualTo("2024-07-02");
  }
}
