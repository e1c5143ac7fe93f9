package org.mahdar.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mahdar.finding.Minutes;
import tools.jackson.databind.json.JsonMapper;

class GoldScoreTest {

  private static final String TEXT =
      "قال الوزير سالم إن الميناء سيفتح قريبا\nوأعلن المجلس بناء 12 جسرا\nشارك الخبر";
  private static final int CONTENT = TEXT.indexOf("الميناء");
  private static final int CONTENT_END = TEXT.indexOf('\n');
  private static final int BRIDGES = TEXT.indexOf("بناء");

  @TempDir Path folder = Path.of("");

  /** A gold or record span, its place in code points. */
  private static String span(int start, int end) {
    return "{\"start\":%d,\"end\":%d,\"text\":\"%s\"}"
        .formatted(start, end, TEXT.substring(start, end).replace("\n", "\\n"));
  }

  private static String statement(String speaker, String cue, int start, int end) {
    return "\"statements\":[{\"speaker\":\"%s\",\"cue\":\"%s\",\"content\":%s}]"
        .formatted(speaker, cue, span(start, end));
  }

  private static String pledge(String by, String strength) {
    return "\"pledges\":[{\"by\":[%s],\"strength\":\"%s\",\"content\":%s}]"
        .formatted(by, strength, span(CONTENT, CONTENT_END));
  }

  private static String evident(String kind, String fields) {
    return "\"%s\":[{%s,\"evidence\":%s}]".formatted(kind, fields, span(BRIDGES, BRIDGES + 12));
  }

  private void gold(String... parts) throws IOException {
    Files.writeString(folder.resolve("one.json"), document(parts));
  }

  private static String document(String... parts) {
    return "{\"id\":\"one\",\"file\":\"one.txt\""
        + (parts.length > 0 ? "," : "")
        + String.join(",", parts)
        + "}";
  }

  private static Minutes record(String text, String... parts) {
    return AnnotatedMinutes.of(
        new JsonMapper().readTree(document(parts)), text, new Noise(new Random(1), 0));
  }

  private Scores score(Minutes... records) {
    return GoldScore.of(List.of(folder), Stream.of(records));
  }

  @Test
  void statementsMatchByHalfOfTheirUnion() throws IOException {
    gold(statement("سالم", "قال", CONTENT, CONTENT_END));
    int half = CONTENT + (CONTENT_END - CONTENT) / 2;
    Scores rest = score(record(TEXT, statement("الوزير سالم", "قال", half, CONTENT_END)));
    assertThat(rest.tally(Measure.STATEMENTS)).isEqualTo(new Tally(1, 0, 0));
    assertThat(rest.boundaryIou())
        .isEqualTo((CONTENT_END - half) / (double) (CONTENT_END - CONTENT));
    assertThat(score(record(TEXT, statement("سالم", "قال", half + 2, CONTENT_END))).errors())
        .hasSize(2)
        .allSatisfy(
            line -> assertThat(line).startsWith("one.txt\t").contains(" statement\tسالم\tقال\t"));
  }

  @Test
  void aWrongSpeakerOrCueSpoilsOnlyItsOwnMeasure() throws IOException {
    gold(statement("سالم", "قال", CONTENT, CONTENT_END));
    Scores scores = score(record(TEXT, statement("المجلس", "وقال", CONTENT, CONTENT_END)));
    assertThat(scores.tally(Measure.STATEMENTS)).isEqualTo(new Tally(1, 0, 0));
    assertThat(scores.tally(Measure.STATEMENT_SPEAKERS)).isEqualTo(new Tally(0, 1, 1));
    assertThat(scores.tally(Measure.STATEMENT_CUES)).isEqualTo(new Tally(1, 0, 0));
    assertThat(scores.errors()).containsExactly("one.txt\tWRONG speaker\tسالم != المجلس\tقال");
  }

  @Test
  void aPledgeBindsEachAnnotatedSideAndAtMostOneMore() throws IOException {
    gold(pledge("\"سالم\"", "will"));
    Scores one = score(record(TEXT, pledge("\"المجلس\",\"سالم\"", "intends")));
    assertThat(one.tally(Measure.PLEDGE_PARTIES)).isEqualTo(new Tally(1, 0, 0));
    assertThat(one.tally(Measure.PLEDGE_STRENGTHS)).isEqualTo(new Tally(0, 1, 1));
    Scores two = score(record(TEXT, pledge("\"المجلس\",\"سالم\",\"الميناء\"", "will")));
    assertThat(two.tally(Measure.PLEDGE_PARTIES)).isEqualTo(new Tally(0, 1, 1));
  }

  @Test
  void eventsNeedTheirTypeAndAreAskedTheirDate() throws IOException {
    gold(evident("events", "\"type\":\"visit\",\"date\":\"2024-05\""));
    Scores right = score(record(TEXT, evident("events", "\"type\":\"visit\",\"date\":\"2024\"")));
    assertThat(right.tally(Measure.EVENTS)).isEqualTo(new Tally(1, 0, 0));
    assertThat(right.eventDates()).isEqualTo(new Share(0, 1));
    Scores wrong = score(record(TEXT, evident("events", "\"type\":\"call\"")));
    assertThat(wrong.tally(Measure.EVENTS)).isEqualTo(new Tally(0, 1, 1));
    assertThat(wrong.eventDates()).isEqualTo(Share.NONE);
  }

  @Test
  void figuresNeedTheirValueWithinAMillionth() throws IOException {
    gold(evident("figures", "\"value\":12"));
    assertThat(score(record(TEXT, evident("figures", "\"value\":12.00001"))).metric("figures.f1"))
        .isEqualTo(1);
    assertThat(score(record(TEXT, evident("figures", "\"value\":12.00002"))).errors())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("one.txt\tMISSED figures\t12\t"),
            line -> assertThat(line).startsWith("one.txt\tEXTRA figures\t12.00002\t"));
  }

  @Test
  void projectsMatchByNameOrByTheSamePlace() throws IOException {
    gold(evident("projects", "\"name\":\"الجسور\""));
    assertThat(score(record(TEXT, evident("projects", "\"name\":\"سد\""))).metric("projects.f1"))
        .isEqualTo(1);
  }

  @Test
  void kindsThatWereNotAnnotatedAreNotHeldAgainstARecord() throws IOException {
    gold();
    Scores scores =
        score(
            record(
                TEXT,
                evident("agreements", "\"name\":\"اتفاق\""),
                "\"formulae\":[{\"start\":0,\"end\":3}]",
                "\"boilerplate\":[{\"start\":0,\"end\":3}]"));
    assertThat(scores.tallies().values()).containsOnly(Tally.NONE);
    assertThat(scores.published()).isEqualTo(Share.NONE);
  }

  @Test
  void statesMatchByCountryAndOrganisationsPassForMechanisms() throws IOException {
    gold(
        "\"actors\":[{\"name\":\"مصر\",\"type\":\"state\",\"country\":\"EG\"},"
            + "{\"name\":\"المجلس\",\"type\":\"mechanism\"}]");
    Scores scores =
        score(
            record(
                TEXT,
                "\"actors\":[{\"name\":\"القاهرة\",\"type\":\"state\",\"country\":\"EG\"},"
                    + "{\"name\":\"مجلس\",\"type\":\"organisation\"},"
                    + "{\"name\":\"المجلس\",\"type\":\"person\"}]"));
    assertThat(scores.tally(Measure.ACTORS)).isEqualTo(new Tally(2, 1, 0));
  }

  @Test
  void boilerplateCountsItsCharactersWithoutSpaces() throws IOException {
    int share = TEXT.indexOf("شارك");
    gold("\"boilerplate\":[{\"start\":0,\"end\":10,\"text\":\"شارك الخبر\"}]");
    Scores scores =
        score(
            record(
                TEXT,
                "\"boilerplate\":[{\"start\":%d,\"end\":%d}]".formatted(share - 3, share + 4)));
    assertThat(scores.tally(Measure.BOILERPLATE)).isEqualTo(new Tally(4, 2, 5));
  }

  @Test
  void anOpenDateIsRightOnlyWhenLeftOpen() throws IOException {
    gold("\"published\":null");
    assertThat(score(record(TEXT)).published()).isEqualTo(new Share(1, 1));
    Scores dated = score(record(TEXT, "\"published\":\"2024\""));
    assertThat(dated.published()).isEqualTo(new Share(0, 1));
    assertThat(dated.errors()).containsExactly("one.txt\tWRONG published\tNone != 2024");
  }

  @Test
  void charactersOutsideTheBasicPlaneShiftNothing() throws IOException {
    gold(statement("سالم", "قال", CONTENT, CONTENT_END), "\"formulae\":[{\"start\":2,\"end\":5}]");
    String text = "😀𞸀" + TEXT;
    String content =
        span(CONTENT, CONTENT_END)
            .replace(
                "\"start\":" + CONTENT + ",\"end\":" + CONTENT_END,
                "\"start\":" + (CONTENT + 2) + ",\"end\":" + (CONTENT_END + 2));
    Scores scores =
        score(
            record(
                text,
                "\"statements\":[{\"speaker\":\"سالم\",\"cue\":\"قال\",\"content\":"
                    + content
                    + "}]",
                "\"formulae\":[{\"start\":2,\"end\":5}]"));
    assertThat(scores.boundaryIou()).isEqualTo(1);
    assertThat(scores.metric("formulae.f1")).isEqualTo(1);
    assertThat(scores.badSpans()).isZero();
  }

  @Test
  void aSpanWithoutAPlaceIsLookedUpInTheRecord() throws IOException {
    gold(
        "\"statements\":[{\"speaker\":{\"name\":\"سالم\"},\"cue\":{\"text\":\"قال\"},\"content\":\"الميناء سيفتح قريبا\"}]");
    assertThat(score(record(TEXT, statement("سالم", "قال", CONTENT, CONTENT_END))).boundaryIou())
        .isEqualTo(1);
  }

  @Test
  void anAnnotationWithoutARecordIsAllMissed() throws IOException {
    gold(statement("سالم", "قال", CONTENT, CONTENT_END), "\"published\":null");
    Scores scores = score();
    assertThat(scores.missing()).containsExactly("one.txt");
    assertThat(scores.tally(Measure.STATEMENTS)).isEqualTo(new Tally(0, 0, 1));
    assertThat(scores.published()).isEqualTo(new Share(1, 1));
  }

  @Test
  void aFolderWithoutAnnotationsIsRefused() {
    assertThatThrownBy(() -> score(record(TEXT)))
        .isInstanceOf(NoGoldException.class)
        .hasMessageContaining(folder.toString());
  }

  @Test
  void aFileThatIsNoAnnotationIsNamed() throws IOException {
    Files.writeString(
        folder.resolve("broken.json"), "{\"id\":\"x\",\"events\":[{\"evidence\":{}}]}");
    assertThatThrownBy(() -> score(record(TEXT)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("broken.json")
        .hasMessageContaining("start");
  }

  @Test
  void aStemLosesOneExtensionAndNoLeadingDots() {
    assertThat(RecordShelf.stem("a.b.txt")).isEqualTo("a.b");
    assertThat(RecordShelf.stem("..txt")).isEqualTo("..txt");
    assertThat(RecordShelf.stem("a.b/c")).isEqualTo("a.b/c");
  }
}
