package org.mahdar.scoring;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.MinutesJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The reference script and this scorer print the same. {@code -Dmahdar.perturbations=200} compares
 * on more records; a seed that differs is in the failure's description.
 */
class ScorersAgreeTest {

  private static final String IOU = "statements.boundary_iou";

  @TempDir Path folder = Path.of("");
  private SharedGold gold = new SharedGold(Path.of(""));

  @BeforeEach
  void needsTheScriptAndPython() {
    gold = SharedGold.find().orElse(gold);
    assumeTrue(
        Files.exists(gold.script()),
        "no shared/gold/score.py beside the repository: the scorers are not compared");
    assumeTrue(runsPython(), "no python3: the scorers are not compared");
  }

  @Test
  void recordsMadeFromTheGoldAreAllRight() throws Exception {
    Scores scores = agreed(gold.records(0, 0), "as annotated");
    assertThat(scores.tally(Measure.STATEMENTS).fp()).isZero();
    assertThat(scores.tally(Measure.STATEMENTS).fn()).isZero();
    assertThat(scores.metric("pledges+by.f1")).isEqualTo(1.0);
    assertThat(scores.boundaryIou()).isEqualTo(1.0);
    assertThat(scores.errors()).isEmpty();
  }

  @Test
  void noRecordAtAllMissesEverything() throws Exception {
    assertThat(agreed(List.of(), "no record").missing()).hasSameSizeAs(gold.records(0, 0));
  }

  @Test
  void spoiltRecordsScoreTheSame() throws Exception {
    for (int seed = 1; seed <= Integer.getInteger("mahdar.perturbations", 3); seed++) {
      double rate = 0.02 + 0.05 * (seed % 8);
      agreed(gold.records(seed, rate), "seed " + seed + ", rate " + rate);
    }
  }

  private Scores agreed(List<Minutes> records, String which) throws Exception {
    Path file = folder.resolve("records.jsonl");
    Files.write(file, records.stream().map(MinutesJson::write).toList());
    Scores scores = GoldScore.of(gold.folders(), records.stream());
    String errors = scores.errors().stream().map(line -> line + "\n").collect(joining());
    sameLines(errors + scores.table(), python(file, "--errors"), which);
    sameJson(scores.json(), python(file, "--json"), which);
    return scores;
  }

  /** Some errors quote line breaks, so one error may be two lines. */
  private static void sameLines(String ours, String theirs, String which) {
    List<String> a = ours.lines().toList();
    List<String> b = theirs.lines().toList();
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      assertThat(a.get(i)).as("%s, line %d", which, i + 1).isEqualTo(b.get(i));
    }
    assertThat(a).as(which).hasSameSizeAs(b);
  }

  /** From Python 3.12 on {@code sum} is compensated, so the mean's last digits may differ. */
  private static void sameJson(String ours, String theirs, String which) {
    JsonMapper mapper = new JsonMapper();
    JsonNode a = mapper.readTree(ours);
    JsonNode b = mapper.readTree(theirs);
    assertThat(a.path(IOU).doubleValue())
        .as(which)
        .isCloseTo(b.path(IOU).doubleValue(), within(1e-12));
    assertThat(withoutIou(ours)).as(which).isEqualTo(withoutIou(theirs));
  }

  private static List<String> withoutIou(String json) {
    return json.lines().filter(line -> !line.contains(IOU)).toList();
  }

  private String python(Path records, String option) throws Exception {
    List<String> command = new ArrayList<>(List.of("python3", gold.script().toString()));
    gold.folders().forEach(each -> command.add(each.toString()));
    command.addAll(List.of(records.toString(), option));
    Path out = folder.resolve("out");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(folder.resolve("err").toFile());
    builder.environment().put("PYTHONIOENCODING", "utf-8");
    Process process = builder.start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("score.py ends").isTrue();
    assertThat(process.exitValue()).as(Files.readString(folder.resolve("err"))).isZero();
    return Files.readString(out);
  }

  private static boolean runsPython() {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
