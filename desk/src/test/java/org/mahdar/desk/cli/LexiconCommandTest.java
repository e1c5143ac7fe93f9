package org.mahdar.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.MinutesJson;
import org.mahdar.finding.Party;
import org.mahdar.reading.language.Language;

class LexiconCommandTest {

  private static final Path WORKED = DocumentedPage.root().resolve("docs/examples/lexicon");

  private static final String WORDS = "#tags\tpattern\tattributes\tenglish\tarabic\n";

  private static final String RULE =
      """
      # schema: mahdar/rules/1
      - id: pledge.oath
        means: an oath
        match: "{cue:oath}"
        examples:
        - text: يمين مصر أن توسع الرصيف
          cue: يمين
          strength: will
        counter:
        - text: يمين الهند أن توسع الرصيف
      """;

  @TempDir private Path dir;

  @Test
  void theGuidesWorkedLexiconHoldsAndIsWhatTheGuideShows() throws IOException {
    Typed typed = Typed.of("lexicon", "check", WORKED.toString());
    assertThat(typed.code()).as(typed.out() + typed.err()).isZero();
    assertThat(typed.err()).isEmpty();
    String shown =
        DocumentedPage.of("docs/rules.md").fenced("yaml").stream()
            .map(line -> line.text() + "\n")
            .collect(Collectors.joining());
    assertThat(Files.readString(WORKED.resolve("pledges/rules.yaml"))).isEqualTo(shown);
  }

  @Test
  void namesFormulaeFieldsAndRulesOfAFolderAreReadAndExplained() throws IOException {
    String text =
        "قال الناطق إن هيئة ميناء الخليج الأزرق تواقة إلى توسيع الرصيف."
            + " وباح المدير بأن ممرا أخضر مشتركا سيفتح.";
    Path file = Files.writeString(dir.resolve("port.txt"), text);
    Typed typed = Typed.of("extract", "--lexicon", WORKED.toString(), file.toString());
    Minutes minutes = MinutesJson.read(typed.out());
    assertThat(minutes.lexicon()).matches(Language.VERSION + "\\+[0-9a-f]{8}");
    assertThat(minutes.pledges().getFirst().rule()).isEqualTo("pledge.eager");
    assertThat(minutes.pledges().getFirst().by())
        .extracting(Party::actor)
        .containsExactly("org:blue-bay-port-authority");
    assertThat(minutes.pledges().getFirst().fields()).containsExactly("connectivity");
    assertThat(minutes.formulae()).extracting(f -> f.formula()).containsExactly("green-corridor");
    assertThat(minutes.statements()).extracting(s -> s.cue().lemma()).contains("باح");

    String why =
        Typed.of("explain", "--lexicon", WORKED.toString(), file + ":" + text.indexOf("تواقة"))
            .out();
    assertThat(why).contains("pledge.eager").contains("pledges/rules.yaml:2");
  }

  @Test
  void aLedgerReadsAgainWhatItHoldsFromAnotherLexicon() throws IOException {
    Path file = Files.writeString(dir.resolve("port.txt"), "جددت مصر تعهدها بتوسيع الرصيف.");
    String ledger = dir.resolve("ledger").toString();
    String[] plain = {"add", "--ledger", ledger, file.toString()};
    String[] extended = {
      "add", "--ledger", ledger, "--lexicon", WORKED.toString(), file.toString()
    };
    assertThat(Typed.of(plain).out()).contains("1 added");
    assertThat(Typed.of(extended).out()).contains("1 replaced");
    assertThat(Typed.of(extended).out()).contains("1 unchanged");
  }

  @Test
  void whatFailsIsToldWithItsLineAndWhatWasFound() throws IOException {
    write("pledges/words.tsv", WORDS + "oath\tfixed\tstrength=will\toath\tيمين\n");
    write("pledges/rules.yaml", RULE);
    Typed typed = Typed.of("lexicon", "check", dir.toString());
    assertThat(typed.code()).isEqualTo(Exit.FAILED);
    assertThat(typed.out())
        .contains("pledges/rules.yaml:10: rule pledge.oath must find nothing here.")
        .contains("failed    1");
  }

  @Test
  void whatReplacesOursIsSaid() throws IOException {
    write(
        "reporting/words.tsv",
        WORDS + "report quote inna says-it\tverb-whom\tact=stress\tsay\tقال يقول قائل قول\n");
    Typed typed =
        Typed.piped("قال الوزير إن الرصيف سيفتح.", "extract", "--lexicon", dir.toString(), "-");
    assertThat(typed.err()).contains("reporting/words.tsv:2: «قال يقول قائل قول» holds instead of");
    assertThat(MinutesJson.read(typed.out()).statements().getFirst().act().code())
        .isEqualTo("stress");
  }

  @Test
  void aFaultNamesFileLineReasonAndWhatToDo() throws IOException {
    write("pledges/words.tsv", WORDS + "oath\tverb\t-\tswear\tأقسم يقسم\n");
    Typed typed = Typed.of("extract", "--lexicon", dir.toString(), "x.txt");
    assertThat(typed.code()).isEqualTo(Exit.FAILED);
    assertThat(typed.err())
        .contains("pledges/words.tsv:2: a verb's cell is «past present participle masdar»")
        .contains("Mend that line");
    write("pledges/words.tsv", WORDS);
    write("pledges/rules.yaml", RULE.replace("{cue:oath}", "{cue:oaht}"));
    assertThat(Typed.of("lexicon", "check", dir.toString()).err())
        .contains("rules.yaml:2: no word, phrase or reader produces the tag «oaht»");
    write("pledge/rules.yaml", RULE);
    assertThat(Typed.of("lexicon", "check", dir.toString()).err())
        .contains("No lexicon has such a file")
        .contains("Rename it to");
  }

  @Test
  void filesOfWindowsEditorsAreReadAndOtherCharsetsNamed() throws IOException {
    String row = "formula\tfixed\tid=green-corridor\tg\tممر أخضر\n";
    write("formulae/words.tsv", "\uFEFF" + (WORDS + row).replace("\n", "\r\n"));
    assertThat(Typed.of("lexicon", "check", dir.toString()).code()).isZero();
    Files.write(
        dir.resolve("formulae/words.tsv"), (WORDS + row).getBytes(Charset.forName("windows-1256")));
    assertThat(Typed.of("lexicon", "check", dir.toString()).err())
        .contains("formulae/words.tsv:2: this is no UTF-8");
  }

  @Test
  void whatIsToBePastedHasTheSlotsOfTheExample() throws IOException {
    write("pledges/words.tsv", WORDS + "oath\tfixed\tstrength=will\toath\tيمين\n");
    write("pledges/rules.yaml", RULE.replace("strength: will", "strength: ready"));
    assertThat(Typed.of("lexicon", "check", dir.toString()).out())
        .contains("    cue: يمين\n    strength: will\n")
        .doesNotContain("pattern:")
        .doesNotContain("written so");
  }

  @Test
  void whatVersionControlAndEditorsLeaveInAFolderIsPassedOver() throws IOException {
    write("formulae/words.tsv", WORDS + "formula\tfixed\tid=green-corridor\tg\tممر أخضر\n");
    write(".git/config", "[core]");
    write("formulae/words.tsv~", "");
    assertThat(Typed.of("lexicon", "check", dir.toString()).code()).isZero();
    write("formulae/wrods.tsv", WORDS);
    assertThat(Typed.of("lexicon", "check", dir.toString()).err())
        .contains("formulae/wrods.tsv. Rename it to one of formulae/words.tsv, or take it out.");
  }

  @Test
  void ofEachFamilyItIsCountedWhatThereIs() {
    Typed typed = Typed.of("lexicon", "--lexicon", WORKED.toString());
    assertThat(typed.code()).isZero();
    assertThat(typed.out()).contains("family").containsPattern("reporting +\\d{2,}");
    assertThat(typed.out().lines().filter(line -> line.contains("formulae"))).hasSize(2);
  }

  private void write(String name, String text) throws IOException {
    Path file = dir.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
