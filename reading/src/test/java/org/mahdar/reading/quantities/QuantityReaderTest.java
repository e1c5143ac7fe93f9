package org.mahdar.reading.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mahdar.reading.language.Language;
import org.mahdar.reading.page.Page;
import org.mahdar.text.Article;
import org.mahdar.text.Sentences;
import org.mahdar.text.TokenRange;

class QuantityReaderTest {

  private static final Language ARABIC = Language.load("ar");
  private static final String TABLE = "quantities.tsv";
  private static final int AT_LEAST = 100;

  private final QuantityReader reader = new QuantityReader(ARABIC);

  @TestFactory
  List<DynamicTest> everyRowOfTheTableIsReadAsItSays() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (InputStream in = QuantityReaderTest.class.getResourceAsStream(TABLE)) {
      String table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      List<String> lines = table.lines().toList();
      for (int i = 1; i < lines.size(); i++) {
        String[] cells = lines.get(i).split("\t", -1);
        String place = TABLE + ":" + (i + 1);
        tests.add(
            DynamicTest.dynamicTest(
                place + " " + cells[0],
                () ->
                    assertThat(shown(cells[0]))
                        .as("%s «%s»", place, cells[0])
                        .isEqualTo(cells[1])));
      }
    }
    assertThat(tests).hasSizeGreaterThanOrEqualTo(AT_LEAST);
    return tests;
  }

  @Test
  void vowelSignsTatweelAndAnAndBeforeItChangeNothing() {
    assertThat(shown("ثَلَاثَةُ آلافِ مقعد")).isEqualTo(shown("ثلاثة آلاف مقعد"));
    assertThat(shown("ثلاثـــة آلاف مقعد")).isEqualTo(shown("ثلاثة آلاف مقعد"));
    assertThat(shown("وثلاثة آلاف مقعد")).isEqualTo(shown("ثلاثة آلاف مقعد"));
  }

  @Test
  void theEdgeCarriesTheClassOfTheUnit() {
    Page page = Page.of(Article.of("test", "دفع 5 ملايين دولار"), ARABIC);
    read(page);
    assertThat(page.is(1, ARABIC.tag("quantity"))).isTrue();
    assertThat(page.is(1, ARABIC.tag("money"))).isTrue();
    assertThat(page.lattice().longest(1, ARABIC.tag("money")))
        .satisfies(
            edge -> assertThat(Objects.requireNonNull(edge).value()).isInstanceOf(Quantity.class));
  }

  @Test
  void aNumberDoesNotReachIntoTheNextLine() {
    assertThat(shown("بلغ العدد 20\nألف شكر للجميع")).isEqualTo("20 -");
  }

  @Test
  void endlessDigitsAndWordsAreReadAndCostNothing() {
    String digits = "9".repeat(5000);
    assertThat(reader.read(Page.of(Article.of("test", digits), ARABIC), new TokenRange(0, 1)))
        .hasSize(1);
    assertThat(shown("و ".repeat(2000) + "ألف ".repeat(2000))).isNotEmpty();
  }

  private String shown(String text) {
    Page page = Page.of(Article.of("test", text), ARABIC);
    List<String> shown = read(page).stream().map(QuantityReaderTest::shown).toList();
    return shown.isEmpty() ? "-" : String.join("; ", shown);
  }

  private List<Quantity> read(Page page) {
    List<Quantity> found = new ArrayList<>();
    for (TokenRange sentence : Sentences.of(page.tokens(), 0, page.tokens().count())) {
      found.addAll(reader.read(page, sentence));
    }
    return found;
  }

  private static String shown(Quantity quantity) {
    String unit = quantity.unit();
    return plain(quantity.value())
        + " "
        + (unit == null ? "-" : unit)
        + range(quantity)
        + (quantity.approximate() ? " ~" : "")
        + (quantity.ordinal() ? " ord" : "")
        + (quantity.dual() ? " du" : "")
        + (quantity.definite() ? " def" : "");
  }

  private static String range(Quantity quantity) {
    BigDecimal low = quantity.low();
    BigDecimal high = quantity.high();
    return low == null || high == null ? "" : " " + plain(low) + ".." + plain(high);
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }
}
