package org.mahdar.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreCommandTest {

  @TempDir private Path dir;

  private String gold() throws IOException {
    Path folder = Files.createDirectories(dir.resolve("gold"));
    Files.writeString(
        folder.resolve("2-trade.json"),
        "{\"file\": \"2-trade.txt\", \"published\": null, \"statements\": [], \"pledges\": [],"
            + " \"events\": [], \"figures\": [], \"actors\": []}");
    return folder.toString();
  }

  private String records() throws IOException {
    String printed = Typed.of("extract", Texts.reports(dir).toString()).out();
    return Files.writeString(dir.resolve("records.jsonl"), printed).toString();
  }

  @Test
  void recordsAreScoredFromAFileOrAPipe() throws IOException {
    Typed file = Typed.of("score", gold(), records());
    assertThat(file.code()).isZero();
    assertThat(file.out()).contains("statements").contains("documents: 1");
    Typed pipe = Typed.piped(Files.readString(Path.of(records())), "score", gold(), "-");
    assertThat(pipe.out()).isEqualTo(file.out());
    assertThat(Typed.of("score", gold(), records(), "--json").out())
        .startsWith("{")
        .contains("\"published.accuracy\": 1.0");
    assertThat(Typed.of("score", gold(), records(), "--rules").out())
        .startsWith("#rule\tfound\tright\n");
    assertThat(Typed.of("score", gold(), records(), "--rules", "--json").code())
        .isEqualTo(Exit.USAGE);
  }

  @Test
  void aFigureBelowItsBarFails() throws IOException {
    assertThat(Typed.of("score", gold(), records(), "--min", "published.accuracy=1").code())
        .isZero();
    Typed below = Typed.of("score", gold(), records(), "--min", "events.f1=0.5");
    assertThat(below.code()).isEqualTo(Exit.FAILED);
    assertThat(below.err()).contains("below the bar: events.f1");
    assertThat(Typed.of("score", gold(), records(), "--min", "events.f1").code())
        .isEqualTo(Exit.USAGE);
  }

  @Test
  void withoutAnnotationsThereIsNothingToScore() throws IOException {
    Typed typed = Typed.of("score", dir.resolve("nothing").toString(), records());
    assertThat(typed.code()).isEqualTo(Exit.USAGE);
    assertThat(typed.err()).contains("no annotations");
  }

  @Test
  void withoutRecordsTheWayToThemIsShown() throws IOException {
    Typed typed = Typed.of("score", gold());
    assertThat(typed.code()).isEqualTo(Exit.USAGE);
    assertThat(typed.err())
        .contains("mahdar extract TEXTS > records.jsonl")
        .contains("mahdar score " + gold() + " records.jsonl");
    assertThat(Typed.of("score", gold(), dir.resolve("absent.jsonl").toString()).code())
        .isEqualTo(Exit.USAGE);
  }

  @Test
  void aLineThatIsNoRecordIsNamed() throws IOException {
    Typed typed = Typed.piped("\n{\"schema\": \"other\"}\n", "score", gold(), "-");
    assertThat(typed.code()).isEqualTo(Exit.FAILED);
    assertThat(typed.err()).contains("-, line 2").contains("mahdar extract");
  }
}
