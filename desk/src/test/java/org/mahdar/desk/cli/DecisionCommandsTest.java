package org.mahdar.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code actors} and {@code correct}. */
class DecisionCommandsTest {

  @TempDir private Path dir;
  private String ledger = "";

  @BeforeEach
  void readTwoReports() throws IOException {
    ledger = dir.resolve("ledger").toString();
    Path reports = Files.createDirectory(dir.resolve("reports"));
    Files.writeString(
        reports.resolve("1-pier.txt"),
        "تونس 3 مارس 2025 - قال وزير الموانئ التونسي رشيد القرماني إن بلاده ستبني رصيفا جديدا"
            + " قبل نهاية 2027.");
    Files.writeString(
        reports.resolve("2-crane.txt"),
        "تونس 5 مارس 2025 - قال وزير الموانئ التونسي رشيد الغرماني إن بلاده ستشتري رافعتين.");
    assertThat(Typed.of("add", "--ledger", ledger, reports.toString()).code()).isZero();
  }

  @Test
  void twoSpellingsAreProposedMergedSplitAndUndone() {
    JsonNode proposal = json("actors", "proposals").path(0);
    assertThat(proposal.path("reasons").path(0).asString()).isEqualTo("spelling");
    assertThat(
            decide("actors", "merge", "رشيد القرماني", "رشيد الغرماني", "--why", "كتابتان").out())
        .contains("change 1", "mahdar actors undo 1");
    assertThat(json("actors", "proposals")).isEmpty();
    JsonNode merged = json("actors", "list", "القرماني");
    assertThat(merged).hasSize(1);
    assertThat(merged.path(0).path("names")).hasSize(2);
    assertThat(merged.path(0).path("documents").asInt()).isEqualTo(2);
    assertThat(decide("actors", "split", "رشيد الغرماني", "--why", "أخوه").code()).isZero();
    assertThat(json("actors", "list", "القرماني")).hasSize(1);
    assertThat(json("actors", "list", "القرماني").path(0).path("names")).hasSize(1);
    assertThat(decide("actors", "undo", "2", "--why", "هو نفسه").code()).isZero();
    assertThat(json("actors", "history"))
        .extracting(it -> it.path("action").asString())
        .containsExactly("merge", "split", "undo");
    assertThat(Typed.of("actors", "history", "--ledger", ledger, "--format", "csv").out())
        .startsWith("change,when,action,undoes,by,moves,why\n1,20");
  }

  @Test
  void twoThatDifferAreNotProposedAgain() {
    decide("actors", "differ", "رشيد القرماني", "رشيد الغرماني", "--why", "أخوان");
    assertThat(Typed.of("actors", "proposals", "--ledger", ledger).out())
        .contains("no two names look like one");
  }

  @Test
  void aFindingIsRejectedEditedAddedAndAllOfItUndone() {
    assertThat(decide("correct", "reject", "1-pier:s1", "--why", "تجربة").out())
        .contains("decision 1  reject s1", "mahdar correct undo 1");
    assertThat(statements("1-pier")).isZero();
    assertThat(decide("correct", "undo", "1", "--why", "خطأ").code()).isZero();
    assertThat(statements("1-pier")).isEqualTo(1);
    decide("correct", "edit", "1-pier:s1", "--set", "act=announce", "--why", "إعلان");
    assertThat(json("show", "1-pier").path("statements").path(0).path("act").asString())
        .isEqualTo("announce");
    Typed added =
        decide(
            "correct",
            "add",
            "2-crane",
            "event",
            "--set",
            "type=announcement",
            "--set",
            "evidence=قال وزير الموانئ",
            "--set",
            "participants=رشيد الغرماني",
            "--why",
            "فات");
    assertThat(added.out()).contains("add h4 of");
    assertThat(json("correct", "list"))
        .extracting(it -> it.path("action").asString())
        .containsExactly("edit", "add");
    assertThat(json("correct", "list").path(0).path("edits").path("act").asString())
        .isEqualTo("say → announce");
    assertThat(json("correct", "list", "--differs")).isEmpty();
    assertThat(json("correct", "list", "--all", "1-pier")).hasSize(3);
  }

  @Test
  void correctionsOutliveReadingAgain() {
    decide("correct", "accept", "1-pier:s1", "--why", "صحيح");
    decide("correct", "reject", "2-crane:s1", "--why", "تجربة");
    Typed.of("add", "--again", "--ledger", ledger, dir.resolve("reports").toString());
    assertThat(statements("2-crane")).isZero();
    assertThat(Typed.of("correct", "--ledger", ledger).out()).contains("accept", "reject", "same");
  }

  @Test
  void theSearchIndexFollowsDecisions() {
    assertThat(found("رصيفا")).isEqualTo(1);
    decide("correct", "reject", "1-pier:s1", "--why", "تجربة");
    assertThat(found("رصيفا")).isZero();
    Typed.of("add", "--again", "--ledger", ledger, dir.resolve("reports").toString());
    assertThat(found("رصيفا")).isZero();
    decide("correct", "undo", "1", "--why", "تجربة");
    assertThat(found("رصيفا")).isEqualTo(1);
  }

  @Test
  void whatCannotBeDecidedIsExplained() {
    Typed enums = decide("correct", "edit", "1-pier:s1", "--set", "act=sing", "--why", "لا");
    assertThat(enums.code()).isEqualTo(Exit.FAILED);
    assertThat(enums.err()).contains("\"sing\" is none of").contains("docs/record.md");
    assertThat(decide("correct", "accept", "1-pier", "--why", "لا").err())
        .contains("Write DOC:FINDING");
    assertThat(decide("correct", "accept", "9-none:s1", "--why", "لا").err())
        .contains("No document «9-none»");
    assertThat(decide("correct", "undo", "77", "--why", "لا").err()).contains("no decision 77");
    assertThat(Typed.of("correct", "undo", "1", "--ledger", ledger).err()).contains("--why");
    assertThat(decide("actors", "merge", "لا أحد", "رشيد", "--why", "لا").code())
        .isEqualTo(Exit.FAILED);
    String nowhere = dir.resolve("nowhere").toString();
    assertThat(Typed.of("actors", "--ledger", nowhere).err()).contains("no ledger yet");
    assertThat(
            Typed.of("correct", "undo", "1", "--by", "x", "--why", "y", "--ledger", nowhere).err())
        .contains("no ledger yet");
    assertThat(Path.of(nowhere)).doesNotExist();
  }

  @Test
  void everyDecidingCommandHasExamples() {
    for (String command :
        List.of(
            "actors list",
            "actors proposals",
            "actors merge",
            "actors split",
            "actors differ",
            "actors undo",
            "actors history",
            "correct accept",
            "correct reject",
            "correct edit",
            "correct add",
            "correct undo",
            "correct list")) {
      List<String> words = new ArrayList<>(List.of(command.split(" ")));
      words.add("--help");
      Typed typed = Typed.of(words.toArray(String[]::new));
      assertThat(typed.out()).contains("Exit codes:", "Examples:");
      assertThat(typed.out().lines().filter(line -> line.startsWith("  mahdar " + command)))
          .as(command)
          .hasSizeGreaterThanOrEqualTo(2);
    }
  }

  private int found(String word) {
    return json("search", word, "--kind", "statements").path("total").asInt();
  }

  private Typed decide(String... words) {
    return with(List.of("--by", "ليلى", "--ledger", ledger), words);
  }

  private JsonNode json(String... words) {
    return JsonMapper.shared()
        .readTree(with(List.of("--format", "json", "--ledger", ledger), words).out());
  }

  private int statements(String document) {
    return json("show", document).path("statements").size();
  }

  private static Typed with(List<String> options, String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(options);
    return Typed.of(all.toArray(String[]::new));
  }
}
