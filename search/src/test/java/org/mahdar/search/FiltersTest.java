package org.mahdar.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mahdar.finding.Pledge.Strength;
import org.mahdar.finding.Statement.Act;

class FiltersTest {

  @TempDir private Path folder;

  @BeforeEach
  void fill() {
    Shelf.fill(
        folder,
        new Paper("a", "أكد توكاييف أن الميناء سيفتح في موعده")
            .carriedBy("صدى السهوب", "شينخوا")
            .published("2024-07-03")
            .names("person:kassym-jomart-tokayev", "قاسم جومارت توكاييف", "KZ", "توكاييف")
            .says(
                "قاسم جومارت توكاييف",
                "person:kassym-jomart-tokayev",
                Act.STRESS,
                "الميناء سيفتح في موعده")
            .promises(
                "كازاخستان", "state:KZ", Strength.WILL, "connectivity", "الميناء سيفتح في موعده"),
        new Paper("b", "حذر وزير الصين من إغلاق الميناء")
            .carriedBy("مرفأ الخبر", null)
            .published("2023")
            .says("وزير الصين", "state:CN", Act.WARN, "إغلاق الميناء"),
        new Paper("c", "تقرير عن الميناء بلا تاريخ"));
  }

  private static Question question(
      Set<Kind> kinds,
      @Nullable String speaker,
      @Nullable String side,
      List<String> acts,
      List<String> strengths,
      List<String> fields) {
    return new Question(
        "ميناء", kinds, speaker, side, acts, strengths, fields, null, null, null, 100);
  }

  private static final Set<Kind> ALL = Set.of(Kind.values());

  private List<String> by(@Nullable String speaker, @Nullable String side) {
    return Shelf.found(folder, question(ALL, speaker, side, List.of(), List.of(), List.of()));
  }

  private List<String> published(@Nullable LocalDate from, @Nullable LocalDate to) {
    return Shelf.found(
        folder,
        new Question(
            "",
            Set.of(Kind.DOCUMENT),
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            null,
            from,
            to,
            9));
  }

  private List<String> carriedBy(String outlet) {
    return Shelf.found(
        folder,
        new Question(
            "",
            Set.of(Kind.DOCUMENT),
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            outlet,
            null,
            null,
            9));
  }

  @Test
  void kindsAreToldApart() {
    assertThat(
            Shelf.found(
                folder, question(Set.of(Kind.PLEDGE), null, null, List.of(), List.of(), List.of())))
        .containsExactly("a:p1");
    assertThat(
            Shelf.found(
                folder,
                question(
                    Set.of(Kind.STATEMENT, Kind.PLEDGE),
                    null,
                    null,
                    List.of(),
                    List.of(),
                    List.of())))
        .containsExactlyInAnyOrder("a:s1", "a:p1", "b:s1");
  }

  @Test
  void theSpeakerIsNamedByIdOrByAnyName() {
    for (String name :
        List.of("person:kassym-jomart-tokayev", "توكايف", "Tokayev", "قاسم جومارت توكاييف")) {
      assertThat(by(name, null)).as(name).containsExactlyInAnyOrder("a", "a:s1", "a:p1");
    }
    assertThat(by("nobody", null)).isEmpty();
  }

  @Test
  void theSideIsThatOfWhoSpeaksOrPromises() {
    for (String side : List.of("KZ", "kz", "Kazakhstan", "قازاقستان")) {
      assertThat(by(null, side)).as(side).containsExactlyInAnyOrder("a", "a:s1", "a:p1");
    }
    assertThat(by(null, "الصين")).containsExactlyInAnyOrder("b", "b:s1");
    assertThat(by(null, "Atlantis")).isEmpty();
  }

  @Test
  void actStrengthAndFieldAreThoseOfThePledgeAndItsStatement() {
    assertThat(
            Shelf.found(folder, question(ALL, null, null, List.of("warn"), List.of(), List.of())))
        .containsExactlyInAnyOrder("b", "b:s1");
    assertThat(
            Shelf.found(folder, question(ALL, null, null, List.of(), List.of("will"), List.of())))
        .containsExactlyInAnyOrder("a", "a:s1", "a:p1");
    assertThat(
            Shelf.found(
                folder,
                question(ALL, null, null, List.of("stress", "warn"), List.of(), List.of("visa"))))
        .isEmpty();
  }

  @Test
  void datesCoverWhatTheyCover() {
    assertThat(published(LocalDate.of(2024, 7, 3), null)).containsExactly("a");
    assertThat(published(LocalDate.of(2023, 6, 1), null)).containsExactly("a", "b");
    assertThat(published(null, LocalDate.of(2023, 1, 1))).containsExactly("b");
    assertThat(published(LocalDate.MIN, LocalDate.MAX)).containsExactly("a", "b");
    assertThat(published(null, null)).containsExactly("a", "b", "c");
  }

  @Test
  void outletsAreNamedByTheirWordsAndAgenciesAreOutletsToo() {
    assertThat(carriedBy("السهوب")).containsExactly("a");
    assertThat(carriedBy("شينخوا")).containsExactly("a");
    assertThat(carriedBy("الخبر مرفأ")).containsExactly("b");
  }

  @Test
  void theTotalSaysHowManyFitAndTheLimitHowManyAreShown() {
    Answer answer = Shelf.ask(folder, Question.of("ميناء", 2));
    assertThat(answer.total()).isEqualTo(6);
    assertThat(answer.hits()).hasSize(2);
    Hit hit = Shelf.ask(folder, Question.of("\"في موعده\"", 9)).hits().getFirst();
    assertThat(hit.name()).isNotNull();
    assertThat(hit.agency()).isEqualTo("شينخوا");
    assertThat(hit.fields()).containsExactly("connectivity");
  }
}
