package org.mahdar.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mahdar.desk.cli.terminal.Console;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.MinutesJson;

class ExtractCommandTest {

  @TempDir private Path dir;

  @Test
  void everyDocumentIsOneLineOfJsonInTheOrderOfTheInput() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      // Long ones between short ones would overtake each other if order were not kept.
      lines.append("{\"text\": \"").append("التقى الوزيران. ".repeat(i % 7 == 0 ? 200 : 1));
      lines.append("\", \"title\": \"").append(i).append("\"}\n");
    }
    Path file = Files.writeString(dir.resolve("all.jsonl"), lines);

    Typed typed = Typed.of("extract", "--threads", "4", file.toString());

    assertThat(typed.code()).isZero();
    assertThat(typed.err()).isEmpty();
    List<Minutes> records = typed.out().lines().map(MinutesJson::read).toList();
    assertThat(records).hasSize(300);
    for (int i = 0; i < 300; i++) {
      assertThat(records.get(i).source()).isEqualTo(file + "#" + i);
      assertThat(records.get(i).title()).isEqualTo(Integer.toString(i));
    }
  }

  @Test
  void whatCannotBeReadCostsALineAndTheExitCode() throws IOException {
    Path folder = Texts.reports(dir);
    Files.createFile(folder.resolve("1-empty.txt"));

    Typed typed = Typed.of("extract", folder.toString());

    assertThat(typed.code()).isEqualTo(Exit.SKIPPED);
    assertThat(typed.err().lines()).hasSize(1);
    assertThat(typed.err()).startsWith("skipped ").contains("1-empty.txt: it is empty");
    assertThat(typed.out().lines()).hasSize(2);
  }

  @Test
  void aMistypedPathIsGuessed() throws IOException {
    Path folder = Texts.reports(dir);
    Typed typed = Typed.of("extract", folder.resolve("1-tolks.txt").toString());
    assertThat(typed.code()).isEqualTo(Exit.SKIPPED);
    assertThat(typed.err()).contains("did you mean 1-talks.txt?");
  }

  @Test
  void standardInputIsADocumentToo() {
    Typed typed = Typed.piped(Texts.TALKS, "extract", "-");
    assertThat(typed.code()).isZero();
    assertThat(MinutesJson.read(typed.out().strip()).text()).isEqualTo(Texts.TALKS);
  }

  @Test
  void fieldsAreMappedByName() {
    Typed typed =
        Typed.piped(
            "{\"story\": \"التقى الوزيران.\", \"name\": \"لقاء\"}\n",
            "extract",
            "--map",
            "text=story,title=name",
            "-");
    assertThat(MinutesJson.read(typed.out().strip()).title()).isEqualTo("لقاء");
  }

  @Test
  void aFieldThatDoesNotExistIsAUsageError() {
    Typed typed = Typed.of("extract", "--map", "colour=red", "-");
    assertThat(typed.code()).isEqualTo(Exit.USAGE);
    assertThat(typed.err()).contains("--map: there is no field colour").doesNotContain("\tat ");
    assertThat(Typed.of("extract", "--threads", "0", "-").code()).isEqualTo(Exit.USAGE);
    assertThat(Typed.of("extract").code()).isEqualTo(Exit.USAGE);
  }

  @Test
  void aReaderThatGoesAwayEndsTheRunQuietly() throws IOException {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(System.in, closed, err, Console.Terminals.NONE);

    int code = Mahdar.run(Typed.desk(console), "extract", Texts.reports(dir).toString());

    assertThat(code).isEqualTo(Exit.PIPE_CLOSED);
    assertThat(err.toByteArray()).isEmpty();
  }

  @Test
  void aHostileFileNameCannotTouchTheTerminal() throws IOException {
    Path file = Files.createFile(dir.resolve("a\u001b[2J\u202Eb.txt"));
    Typed typed = Typed.of("extract", file.toString());
    assertThat(typed.err()).contains("a\\u001B[2J\\u202Eb.txt").doesNotContain("\u001b");
  }
}
