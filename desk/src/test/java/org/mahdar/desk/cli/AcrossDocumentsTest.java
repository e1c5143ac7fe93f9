package org.mahdar.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What spans documents, on the demonstration corpus: what its README says can be seen there. */
class AcrossDocumentsTest {

  private static final Path REPORTS = Path.of("../demo/reports");

  @TempDir private static Path dir;
  private static String ledger = "";

  @BeforeAll
  static void addTheReports() {
    ledger = dir.resolve("ledger").toString();
    assertThat(Typed.of("add", "--ledger", ledger, REPORTS.toString()).code()).isZero();
  }

  private static Typed ask(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--ledger", ledger));
    return Typed.of(all.toArray(String[]::new));
  }

  private static JsonNode json(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--format", "json", "--limit", "0"));
    Typed typed = ask(all.toArray(String[]::new));
    assertThat(typed.code()).as(typed.err()).isZero();
    return JsonMapper.shared().readTree(typed.out());
  }

  private static Stream<JsonNode> each(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  /** The one thread with a voicing in which the words stand. */
  private static JsonNode thread(String words) {
    List<JsonNode> found =
        each(json("pledges", "--threads", "--today", "2025-10-01").path("threads"))
            .filter(thread -> thread.path("voicings").toString().contains(words))
            .toList();
    assertThat(found).as(words).hasSize(1);
    return found.getFirst();
  }

  private static void assertAnsweredIn(JsonNode thread, String document) {
    assertThat(
            each(thread.path("evidence")).map(it -> it.path("evidence").path("source").asString()))
        .as(thread.path("evidence").toString())
        .anyMatch(source -> source.contains(document));
    each(thread.path("evidence"))
        .forEach(it -> assertThat(it.path("reason").path("shared")).isNotEmpty());
  }

  @Test
  void theThreePromisesThatWereKeptShowWhatAnswersThem() {
    JsonNode summit = thread("احتضان القمة الثانية");
    assertAnsweredIn(summit, "20-astana-summit-2025");
    assertThat(summit.path("announced").toString()).contains("06-xian-summit-2023");
    assertThat(summit.path("first").asString()).isEqualTo("2023-05-19");
    assertThat(summit.path("voicings").size()).isGreaterThan(1);
    assertAnsweredIn(thread("تنظيم عام السياحة الصيني"), "19-tourism-year-2025");
    assertAnsweredIn(thread("قررت إنشاء ورشة لوبان"), "21-luban-workshops-2025");
  }

  @Test
  void theTourismYearOfTheOtherCountryIsNoEvidence() {
    assertThat(thread("تنظيم عام السياحة الصيني").toString()).doesNotContain("papers.jsonl#1");
  }

  @Test
  void theRepeatedPromiseIsOneThreadAndItsReprintsCountOnce() {
    JsonNode trade = thread("مضاعفة التبادل التجاري في أقرب وقت");
    JsonNode first = trade.path("voicings").path(0);
    assertThat(first.path("carried").asInt()).isEqualTo(3);
    assertThat(first.path("carried_by").toString())
        .contains("11-astana-talks-wire", "12-astana-talks-trimmed", "papers.jsonl#2");
    assertThat(trade.path("voicings").toString()).contains("13-joint-statement-2024");
    assertThat(trade.path("evidence_found").asBoolean()).isFalse();
    assertThat(ask("pledges", "--threads", "--about", "مضاعفة").out())
        .contains("no evidence found");
  }

  @Test
  void theFigureOfTwoOwnersIsAConflict() {
    JsonNode series = json("figures", "--conflicts", "--unit", "USD").path("series");
    assertThat(series).isNotEmpty();
    assertThat(series.path(0).path("conflicts")).isNotEmpty();
    assertThat(each(series.path(0).path("figures")).map(it -> it.path("number").asLong()))
        .contains(41_000_000_000L, 31_500_000_000L);
  }

  @Test
  void theTwoAccountsOfOneMeetingAreFoundByTheirSides() {
    Typed typed = ask("readouts", "CN", "KZ", "2025-04-25");
    assertThat(typed.code()).isZero();
    assertThat(typed.err()).containsSubsequence("17-almaty", "18-almaty");
    assertThat(typed.out()).contains("only in the first", "only in the second", "reworded");
    assertThat(ask("readouts", "17-almaty-meeting-chinese-readout", "nothing-like-it").code())
        .isEqualTo(Exit.FAILED);
  }

  @Test
  void aPhraseIsShownInItsContextByASide() {
    assertThat(ask("formulae", "one-china", "--by", "KZ").out()).contains("«بسياسة صين واحدة»");
    assertThat(ask("formulae", "--lang", "ar").out()).contains("العبارة");
  }

  @Test
  void everyAnswerIsATableJsonAndCsv() {
    for (String command : List.of("pledges", "statements", "figures", "formulae")) {
      Typed csv = ask(command, "--format", "csv", "--limit", "3");
      assertThat(csv.code()).isZero();
      assertThat(csv.out().lines().findFirst().orElse("")).doesNotContain(" ");
      assertThat(ask(command, "--limit", "1").out()).contains("--limit 0 lists all");
    }
    assertThat(json("pledges", "--by", "KZ").path("schema").asString())
        .isEqualTo("mahdar/pledges/1");
  }

  @Test
  void whatWasTypedWronglyIsExplained() {
    assertThat(ask("pledges", "--from", "soon").err()).contains("no date", "2025-06-17");
    assertThat(ask("pledges", "--strength", "firm").err()).contains("decided, agreed");
    assertThat(
            ask(
                    "pledges",
                    "score",
                    "11-astana-talks-wire:p99",
                    "kept",
                    "--person",
                    "L",
                    "--note",
                    "n")
                .err())
        .contains("No pledge «p99»");
    assertThat(
            ask(
                    "pledges",
                    "score",
                    "11-astana-talks-wire:p1",
                    "fine",
                    "--person",
                    "L",
                    "--note",
                    "n")
                .err())
        .contains("in_the_works");
    assertThat(ask("readouts", "Atlantis", "KZ", "2025").err()).contains("two states");
  }

  @Test
  void nothingIsNewSinceTomorrow() {
    assertThat(ask("changes", "--since", "2999-01-01", "--today", "2025-10-01").out().lines())
        .hasSize(1);
    assertThat(ask("changes", "--since", "2000-01-01", "--today", "2025-10-01").out())
        .contains("pledge", "new");
  }

  @Test
  void theOrderInWhichReportsCameInPlaysNoPart(@TempDir Path other) throws IOException {
    List<String> files;
    try (Stream<Path> paths = Files.list(REPORTS)) {
      files = new ArrayList<>(paths.map(Path::toString).sorted().toList());
    }
    List<String> words =
        new ArrayList<>(List.of("add", "--ledger", other.resolve("ledger").toString()));
    words.addAll(files.reversed());
    assertThat(Typed.of(words.toArray(String[]::new)).code()).isZero();
    for (String question : List.of("pledges --threads", "figures", "formulae", "statements")) {
      List<String> asked = new ArrayList<>(List.of(question.split(" ", -1)));
      asked.addAll(List.of("--format", "json", "--limit", "0", "--ledger"));
      List<String> again = new ArrayList<>(asked);
      asked.add(ledger);
      again.add(other.resolve("ledger").toString());
      assertThat(Typed.of(again.toArray(String[]::new)).out())
          .isEqualTo(Typed.of(asked.toArray(String[]::new)).out());
    }
  }
}
