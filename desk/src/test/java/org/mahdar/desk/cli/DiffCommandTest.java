package org.mahdar.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DiffCommandTest {

  private static final String WIRE =
      """
      الوزيران يبحثان فتح الجسر

      استقبل معالي وزير النقل اليوم في العاصمة نظيره الزائر والوفد المرافق له.
      وبحث الجانبان فتح الجسر الحدودي أمام المسافرين والبضائع قبل نهاية العام المقبل.
      وكان الجسر قد أغلق قبل ثماني سنوات بعد خلاف على الرسوم الجمركية بين البلدين الجارين.
      وقال الوزير إن كلفة الجسر بلغت 12 مليون دولار، وإن العمل فيه اكتمل.
      """;

  private static final String PAPER =
      """
      فتح الجسر قبل نهاية العام

      استقبل وزير النقل أمس الأربعاء في العاصمة نظيره الزائر والوفد المرافق له.
      وبحث الجانبان فتح الجسر الحدودي أمام المسافرين والبضائع قبل نهاية العام المقبل.
      وكان الجسر قد أغلق قبل ثماني سنوات بعد خلاف على الرسوم الجمركية بين البلدين الجارين.
      """;

  private static final String OTHER =
      "حصد فريق المدينة لقب الدوري 3 < 5 & 7 > 6 بعد ركلات الترجيح.\n";

  @TempDir private Path dir;
  private String wire = "";
  private String paper = "";
  private String other = "";

  @BeforeEach
  void writeArticles() throws IOException {
    wire = Files.writeString(dir.resolve("wire.txt"), WIRE).toString();
    paper = Files.writeString(dir.resolve("paper.txt"), PAPER).toString();
    other = Files.writeString(dir.resolve("other.txt"), OTHER).toString();
  }

  @Test
  void aDocumentOfTheLedgerShowsWhoElseCarriesItAndHowMuch() throws IOException {
    String ledger = dir.resolve("ledger").toString();
    assertThat(Typed.of("add", "--ledger", ledger, wire, paper, other).code()).isZero();

    Typed shown = Typed.of("show", "--ledger", ledger, "--chain", "paper.txt");

    assertThat(shown.code()).as(shown.err()).isZero();
    assertThat(shown.out())
        .contains("carried by 1 other document", "edited", "wire.txt", "this")
        .doesNotContain("other.txt");
    assertThat(Typed.of("show", "--ledger", ledger, "paper.txt").out())
        .contains("carried by 1 other document", "paper.txt");
    assertThat(Typed.of("show", "--ledger", ledger, "--chain", "other.txt").out())
        .contains("nobody else");
    assertThat(Typed.of("show", "--ledger", ledger, "--chain").code()).isEqualTo(Exit.USAGE);
  }

  @Test
  void theChainOfADocumentIsJsonToo() throws IOException {
    String ledger = dir.resolve("ledger").toString();
    assertThat(Typed.of("add", "--ledger", ledger, wire, paper, other).code()).isZero();

    JsonNode chain =
        JsonMapper.builder()
            .build()
            .readTree(
                Typed.of("show", "--ledger", ledger, "--chain", "--format", "json", "paper").out());

    assertThat(chain.get("schema").asString()).isEqualTo("mahdar/chain/1");
    assertThat(chain.get("family").get("members")).hasSize(2);
    JsonNode link = chain.get("links").get(0);
    assertThat(link.get("type").asString()).isEqualTo("edited");
    assertThat(link.get("with").get("source").asString()).endsWith("wire.txt");
    assertThat(link.get("carried").asDouble()).isGreaterThan(link.get("carries").asDouble());
  }

  @Test
  void twoCopiesStandInTwoColumnsWithWhatWasChanged() {
    Typed typed = Typed.of("diff", wire, paper);
    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(typed.out())
        .contains("edited: ", "% of a in b", "day 1", "honorific 1")
        .contains("[-معالي-]", "{+أمس الأربعاء+}")
        .doesNotContain("\u001b");
    assertThat(Typed.onTerminal("diff", wire, paper).out())
        .contains("\u001b[33mمعالي")
        .doesNotContain("[-");
  }

  @Test
  void columnsAreNeverWiderThanTheTerminal() {
    Typed.of("diff", wire, paper)
        .out()
        .lines()
        .skip(3)
        .map(line -> line.replaceAll("[\\u2066\\u2067\\u2069]", ""))
        .forEach(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
  }

  @Test
  void jsonIsTheLinkAsChainsPrintsIt() {
    Typed typed = Typed.of("diff", "--format", "json", wire, paper);
    JsonNode link = JsonMapper.shared().readTree(typed.out());
    assertThat(link.path("schema").asString()).isEqualTo("mahdar/link/1");
    assertThat(link.path("type").asString()).isEqualTo("edited");
    assertThat(link.path("a").path("source").asString()).endsWith("wire.txt");
    JsonNode day =
        link.path("edits")
            .valueStream()
            .filter(edit -> edit.path("kind").asString().equals("day"))
            .findFirst()
            .orElseThrow();
    int start = day.path("a").path("start").asInt();
    assertThat(WIRE.substring(start, day.path("a").path("end").asInt())).isEqualTo("اليوم");
  }

  @Test
  void whatIsNotLinkedIsSaidToBeSo() {
    assertThat(Typed.of("diff", wire, other).out()).contains("not linked", "0 passages");
    Typed json = Typed.of("diff", "--format", "json", wire, other);
    assertThat(json.code()).isZero();
    assertThat(json.out()).isEmpty();
    assertThat(json.err()).contains("not linked");
  }

  @Test
  void thePageIsEscapedAndHasBothLanguages() {
    String page = Typed.of("diff", "--format", "html", paper, other).out();
    assertThat(page)
        .startsWith("<!DOCTYPE html>")
        .contains("3 &lt; 5 &amp; 7 &gt; 6", "لا صلة بينهما", "Not linked")
        .doesNotContain("3 < 5", "<script");
    assertThat(Typed.of("diff", "--format", "html", wire, paper).out())
        .contains("<del class=\"small\">معالي</del>", "<ins class=\"small\">أمس الأربعاء</ins>");
  }

  @Test
  void documentsOfALedgerAreNamedAsInShow() {
    String ledger = dir.resolve("ledger").toString();
    assertThat(Typed.of("add", "--ledger", ledger, wire, paper).code()).isZero();
    Typed typed = Typed.of("diff", "--ledger", ledger, "wire", "paper");
    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(typed.out()).contains("edited: ");
  }

  @Test
  void aDocumentInAnArchiveIsNamedByItsPlace() throws IOException {
    Path lines = dir.resolve("news.jsonl");
    JsonMapper json = JsonMapper.shared();
    String row = "{\"title\": \"خبر\", \"text\": %s}\n";
    String first = row.formatted(json.writeValueAsString(WIRE));
    Files.writeString(lines, first + row.formatted(json.writeValueAsString(PAPER)));
    String chained = Typed.of("chains", lines.toString()).out();
    JsonNode link = json.readTree(chained.lines().findFirst().orElseThrow());
    Typed typed =
        Typed.of(
            "diff",
            "--format",
            "json",
            link.path("a").path("source").asString(),
            link.path("b").path("source").asString());
    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(json.readTree(typed.out()).path("type")).isEqualTo(link.path("type"));
    Typed whole = Typed.of("diff", lines.toString(), wire);
    assertThat(whole.code()).isEqualTo(Exit.FAILED);
    assertThat(whole.err()).contains("more than one document", "Name one of them");
  }

  @Test
  void whatCannotBeComparedIsExplained() {
    assertThat(Typed.of("diff", wire).code()).isEqualTo(Exit.USAGE);
    assertThat(Typed.of("diff", wire, wire).err()).contains("one document");
    Typed missing = Typed.of("diff", "--ledger", dir.resolve("none").toString(), wire, "nowhere");
    assertThat(missing.code()).isEqualTo(Exit.FAILED);
    assertThat(missing.err()).contains("no ledger yet");
  }
}
