package org.mahdar.measure.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mahdar.reading.Reader;
import org.mahdar.text.Article;

/** Text that repeats itself without a full stop is read in linear time, however long it is. */
@Timeout(120)
class HostileTextTest {

  private static final Reader READER = Reader.arabic();

  /** In characters: an eighth of a megabyte of UTF-8, and a quarter. */
  private static final int SHORT = 70_000;

  /** A megabyte. */
  private static final int LONG = 8 * SHORT;

  /** Linear time is 2, quadratic time 4; the rest is for a busy machine. */
  private static final double MOST = 3.5;

  private static final int TRIES = 3;

  private static final List<String> UNITS =
      List.of(
          "وقال إن ",
          "وأكد الوزير أن ",
          "الرئيس ",
          "محمد بن ",
          "3 ملايين و",
          "بلغت 5 ملايين دولار ",
          "في 3 مايو 2024 ",
          "قال: «نعم» ",
          "\"",
          "([«",
          "تعهدت مصر بتقديم ",
          "التقى وزير الخارجية ",
          "وقعت الصين اتفاقية ",
          "بحسب المصدر، ",
          "، وأن ");

  static List<String> units() {
    return UNITS;
  }

  @ParameterizedTest
  @MethodSource("units")
  void oneEndlessSentenceIsReadInLinearTime(String unit) {
    assertThat(growth(unit, SHORT, 2 * SHORT)).isLessThan(MOST);
  }

  @Test
  void aMegabyteOfEverythingInOneSentenceIsReadInLinearTime() {
    assertThat(growth(String.join("", UNITS), LONG / 2, LONG)).isLessThan(MOST);
  }

  private static double growth(String unit, int from, int to) {
    double growth = Double.MAX_VALUE;
    for (int i = 0; i < TRIES && growth > MOST; i++) {
      double before = nanos(unit, from);
      growth = Math.min(growth, nanos(unit, to) / before);
    }
    return growth;
  }

  private static double nanos(String unit, int chars) {
    Article article = Article.of("hostile", unit.repeat(chars / unit.length()));
    Cost before = Cost.ofThread();
    Work.json(READER.read(article));
    return Cost.ofThread().minus(before).nanos();
  }
}
