package org.mahdar.desk.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mahdar.finding.Agreement;
import org.mahdar.finding.Event;
import org.mahdar.finding.Figure;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.Pledge;
import org.mahdar.finding.Project;
import org.mahdar.finding.Quote;
import org.mahdar.finding.Statement;

/** Dates, numbers and labels in both languages. */
class WordsTest {

  private static final Labels LABELS = Labels.bundled();

  @ParameterizedTest
  @CsvSource({
    "2024-07-03, 3 July 2024, 3 يوليو 2024",
    "2024-01, January 2024, يناير 2024",
    "2024, 2024, 2024",
    "2024-Q1, first quarter of 2024, الربع الأول من 2024",
    "2022-09/2024-07, September 2022 – July 2024, سبتمبر 2022 – يوليو 2024",
    "2024-13, 2024-13, 2024-13",
    "soon, soon, soon",
  })
  void datesKeepTheirPrecision(String iso, String english, String arabic) {
    assertThat(new DateWords(LABELS).of(iso)).isEqualTo(new Label(english, arabic));
  }

  @Test
  void aVaguerDateStandsBeforeThoseInsideIt() {
    assertThat(Stream.of("2024-07-03", "2024-Q3", "2024", "2023-12/2024-02"))
        .extracting(DateWords::order)
        .containsExactly("2024-07-03", "2024-07", "2024", "2023-12");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "41000000000; USD; 41 billion US dollars; 41 مليار دولار أمريكي",
        "3000000; USD; 3 million US dollars; 3 ملايين دولار أمريكي",
        "1234567; USD; 1,234,567 US dollars; 1,234,567 دولارا أمريكيا",
        "1; year; 1 year; سنة واحدة",
        "2; year; 2 years; سنتان",
        "5; year; 5 years; 5 سنوات",
        "32; year; 32 years; 32 سنة",
        "32.2; percent; 32.2%; 32.2%",
        "200000; visit; 200,000 visits; 200,000 زيارة",
        "7; satellite; 7 satellite; 7 satellite",
      })
  void figuresTakeTheFormsOfTheirLanguage(
      String value, String unit, String english, String arabic) {
    assertThat(new FigureWords(LABELS).of(figure(value, null, null, unit, false)))
        .isEqualTo(new Label(english, arabic));
  }

  @Test
  void aRangeShowsBothEndsAndAnEstimateSaysSo() {
    assertThat(new FigureWords(LABELS).of(figure("4", "3", "5", "year", true)))
        .isEqualTo(new Label("about 3 – 5 years", "نحو 3 – 5 سنوات"));
  }

  @Test
  void everyCodeOfTheContractHasBothLanguages() {
    List<String> keys =
        Stream.of(
                codes("act.", Statement.Act.values(), Statement.Act::code),
                codes("mode.", Statement.Mode.values(), Statement.Mode::code),
                codes("strength.", Pledge.Strength.values(), Pledge.Strength::code),
                codes("event.", Event.Type.values(), Event.Type::code),
                codes("event_status.", Event.Status.values(), Event.Status::code),
                codes("date_basis.", Event.DateBasis.values(), Event.DateBasis::code),
                codes("format.", Event.Format.values(), Event.Format::code),
                codes("agreement.", Agreement.Kind.values(), Agreement.Kind::code),
                codes("agreement_status.", Agreement.Status.values(), Agreement.Status::code),
                codes("project_status.", Project.Status.values(), Project.Status::code),
                codes("direction.", Figure.Direction.values(), Figure.Direction::code),
                codes("genre.", Minutes.Genre.values(), Minutes.Genre::code),
                codes("actor_type.", Minutes.ActorType.values(), Minutes.ActorType::code),
                codes(
                    "published_basis.",
                    Minutes.PublishedBasis.values(),
                    Minutes.PublishedBasis::code))
            .flatMap(each -> each)
            .toList();
    assertThat(LABELS.all()).containsKeys(keys.toArray(String[]::new));
    assertThat(LABELS.all().values())
        .allSatisfy(label -> {
          assertThat(label.english()).isNotBlank();
          assertThat(label.arabic()).isNotBlank();
        });
  }

  @Test
  void aRowThatIsNoLabelIsNamedByItsLine() {
    assertThatThrownBy(() -> Labels.parse("a\tone\tواحد\na\ttwo\tاثنان\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("line 2");
  }

  private static <E> Stream<String> codes(String prefix, E[] values, Function<E, String> code) {
    return Arrays.stream(values).map(value -> prefix + code.apply(value));
  }

  private static Figure figure(
      String value, @Nullable String low, @Nullable String high, String unit, boolean about) {
    return new Figure(
        "f1",
        new BigDecimal(value),
        low == null ? null : new BigDecimal(low),
        high == null ? null : new BigDecimal(high),
        unit,
        null,
        null,
        null,
        about,
        null,
        new Quote(0, 1, "x"),
        "quantities.number",
        1);
  }
}
