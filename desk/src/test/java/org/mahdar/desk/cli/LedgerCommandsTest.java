package org.mahdar.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mahdar.finding.MinutesJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code add}, {@code show}, {@code report} and {@code explain} on one small ledger. */
class LedgerCommandsTest {

  @TempDir private Path dir;
  private String reports = "";
  private String ledger = "";

  @BeforeEach
  void makeReports() throws IOException {
    reports = Texts.reports(dir).toString();
    ledger = dir.resolve("ledger").toString();
  }

  private Typed add() {
    return Typed.of("add", "--ledger", ledger, reports);
  }

  @Test
  void addingTwiceChangesNothing() {
    Typed first = add();
    assertThat(first.code()).isZero();
    assertThat(first.out()).contains("2 added, 0 unchanged, 0 replaced, 0 skipped");
    assertThat(add().out()).contains("0 added, 2 unchanged, 0 replaced, 0 skipped");
    assertThat(Typed.of("add", "--again", "--ledger", ledger, reports).out())
        .contains("0 added, 2 unchanged, 0 replaced, 0 skipped");
  }

  @Test
  void oneDocumentThatComesTwiceIsOne() {
    String line = "{\"url\": \"https://example.org/1\", \"text\": \"التقى الوزيران في أستانا.\"}\n";
    Typed typed = Typed.piped(line + line, "add", "--ledger", ledger, "-");
    assertThat(typed.out()).contains("1 added, 1 unchanged, 0 replaced");
  }

  @Test
  void theSummarySaysWhatWasSkippedAndWhy() throws IOException {
    Files.createFile(Path.of(reports, "empty.txt"));
    Typed typed = add();
    assertThat(typed.code()).isEqualTo(Exit.SKIPPED);
    assertThat(typed.out()).contains("2 added").contains("1 skipped").contains("1: it is empty");
  }

  @Test
  void showListsTheDocuments() {
    add();
    Typed typed = Typed.of("show", "--ledger", ledger);
    assertThat(typed.code()).isZero();
    assertThat(typed.out()).contains("documents   2").contains("1-talks.txt", "2-trade.txt");
    assertThat(Typed.of("show", "--ledger", ledger, "--limit", "1").out()).contains("and 1 more");
  }

  @Test
  void showSpeaksJson() {
    add();
    JsonNode all =
        JsonMapper.shared()
            .readTree(Typed.of("show", "--ledger", ledger, "--format", "json").out());
    assertThat(all.path("documents").asInt()).isEqualTo(2);
    assertThat(all.path("list").path(0).path("source").asString()).endsWith("1-talks.txt");
    Typed one = Typed.of("show", "--ledger", ledger, "--format", "json", "2-trade");
    assertThat(MinutesJson.read(one.out().strip()).text()).isEqualTo(Texts.TRADE);
  }

  @Test
  void aDocumentIsShownWithItsTextInAnIsolate() {
    add();
    Typed typed = Typed.of("show", "--ledger", ledger, "2-trade");
    assertThat(typed.code()).isZero();
    assertThat(typed.out()).contains("\u2067").contains("\u2069").contains("مليار دولار");
    assertThat(typed.out()).doesNotContain("\u001b");
    assertThat(Typed.onTerminal("show", "--ledger", ledger, "2-trade").out()).contains("\u001b[");
    assertThat(Typed.onTerminal("show", "--color", "never", "--ledger", ledger, "2-trade").out())
        .doesNotContain("\u001b");
  }

  @Test
  void aMistypedDocumentIsGuessed() {
    add();
    Typed typed = Typed.of("show", "--ledger", ledger, "1-tolks.txt");
    assertThat(typed.code()).isEqualTo(Exit.FAILED);
    assertThat(typed.err()).contains("Did you mean").contains("1-talks.txt");
    assertThat(Typed.of("show", "--ledger", ledger, "nothing-like-it").err())
        .contains("`mahdar show` lists");
  }

  @Test
  void aLedgerThatIsNotThereIsExplained() {
    Typed typed = Typed.of("show", "--ledger", dir.resolve("nowhere").toString());
    assertThat(typed.code()).isEqualTo(Exit.FAILED);
    assertThat(typed.err()).contains("no ledger yet").contains("mahdar add PATH");
    assertThat(typed.err().lines()).hasSize(1);
    assertThat(Typed.of("show", "--verbose", "--ledger", dir.resolve("nowhere").toString()).err())
        .contains("\tat ");
  }

  @Test
  void theReportIsOneSelfContainedFile() throws IOException {
    add();
    Path page = dir.resolve("report.html");
    Typed typed = Typed.of("report", "--ledger", ledger, "-o", page.toString());
    assertThat(typed.code()).isZero();
    assertThat(Files.readString(page))
        .startsWith("<!DOCTYPE html>")
        .contains("وانغ")
        .doesNotContainPattern("(src|href)=\"https?:");
    Typed one = Typed.of("report", "--ledger", ledger, "-o", page.toString(), "2-trade");
    assertThat(one.out()).startsWith("1 document on ");
    assertThat(dir).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void aReportThatCannotBeWrittenIsExplained() {
    add();
    String nowhere = dir.resolve("no/such/report.html").toString();
    Typed typed = Typed.of("report", "--ledger", ledger, "-o", nowhere);
    assertThat(typed.code()).isEqualTo(Exit.FAILED);
    assertThat(typed.err()).contains("there is no folder for");
    assertThat(Typed.of("report", "--ledger", ledger).code()).isEqualTo(Exit.USAGE);
  }

  @Test
  void everyPlaceOfADocumentCanBeExplained() {
    add();
    for (int offset = 0; offset < Texts.TRADE.length(); offset++) {
      Typed typed = Typed.of("explain", "--ledger", ledger, "2-trade:" + offset);
      assertThat(typed.code()).isZero();
      assertThat(typed.out()).contains("offset    " + offset + " of ");
    }
  }

  @Test
  void aFileIsExplainedWithoutALedger() {
    Typed typed = Typed.of("explain", reports + "/1-talks.txt:12");
    assertThat(typed.code()).isZero();
    assertThat(typed.out()).contains("1-talks.txt").contains("[\u2066here\u2069 ");
  }

  @Test
  void howARuleFiredIsToldLineByLine() throws IOException {
    String article = "قال الوزير إن الرصيف سيفتح في 3 يوليو 2024.";
    String file = Files.writeString(Path.of(reports, "3-quay.txt"), article).toString();
    assertThat(Typed.of("explain", file + ":0").out())
        .contains("a verb of saying, perhaps its subject, then ")
        .contains("      - pattern: {cue:report&finite")
        .contains("cue: «قال» of ar/reporting/words.tsv:")
        .contains("subject: «الوزير»")
        .contains("content: «الرصيف سيفتح في 3 يوليو 2024.»")
        .contains("      - not silenced by: negated, hypothetical\n");
    assertThat(Typed.of("explain", file + ":" + article.indexOf("يوليو")).out())
        .contains("      - value: 2024-07-03\n")
        .contains("      - basis: stated\n");
  }

  @Test
  void aPlaceThatDoesNotExistIsExplained() {
    add();
    assertThat(Typed.of("explain", "--ledger", ledger, "2-trade:100000").err())
        .contains("beyond the end");
    assertThat(Typed.of("explain", "--ledger", ledger, "2-trade:z9").err())
        .contains("No finding «z9»");
    assertThat(Typed.of("explain", "--ledger", ledger, "2-trade").code()).isEqualTo(Exit.USAGE);
  }
}
