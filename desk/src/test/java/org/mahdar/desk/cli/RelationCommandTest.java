package org.mahdar.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code relation} on a few reports of our own. */
class RelationCommandTest {

  private static final String TALKS =
      "أستانا 3 يوليو 2024 (سهوب) قال الرئيس الصيني شي جين بينغ خلال اجتماعه مع الرئيس الكازاخستاني"
          + " قاسم جومارت توكاييف في أستانا إن الصين ستبني مصنعا للسيارات في كازاخستان.\n"
          + "وأضاف أن الصين وكازاخستان تمضيان معا منذ 32 عاما على إقامة العلاقات الدبلوماسية.\n"
          + "وقال توكاييف إن كازاخستان مستعدة لفتح أسواقها أمام الصين، وإنها متمسكة بمبدأ صين واحدة.";

  private static final String LEVEL =
      "ألماتي 5 يوليو 2024 (سهوب) زار توكاييف الصين في 2019، وقررت الصين وكازاخستان رفع"
          + " العلاقة إلى شراكة استراتيجية شاملة دائمة.\n"
          + "وقال خبير إن الصين تعد كازاخستان بابا، وإن كازاخستان تعد الصين سوقا.";

  @TempDir private Path dir;
  private String ledger = "";

  @BeforeEach
  void aLedgerOfThree() throws IOException {
    Path reports = Files.createDirectory(dir.resolve("reports"));
    Files.writeString(reports.resolve("talks.txt"), TALKS);
    Files.writeString(reports.resolve("reprint.txt"), TALKS);
    Files.writeString(reports.resolve("level.txt"), LEVEL);
    ledger = dir.resolve("ledger").toString();
    assertThat(Typed.of("add", "--ledger", ledger, reports.toString()).code()).isZero();
  }

  private List<JsonNode> items(String category) {
    Typed typed =
        Typed.of(
            "relation", "CN", "KZ", "--ledger", ledger, "--format", "json", "--category", category);
    assertThat(typed.code()).as(typed.err()).isZero();
    JsonNode all = JsonMapper.shared().readTree(typed.out());
    assertThat(all.path("schema").asString()).isEqualTo("mahdar/relation/1");
    return StreamSupport.stream(all.path("items").spliterator(), false).toList();
  }

  @Test
  void aMeetingIsOneItemThoughTwoDocumentsTellIt() {
    List<JsonNode> meetings = items("meeting");
    assertThat(meetings).hasSize(1);
    assertThat(meetings.getFirst().path("date").asString()).isEqualTo("2024-07-03");
    assertThat(meetings.getFirst().path("evidence")).hasSize(2);
    assertThat(meetings.getFirst().path("corroborated_by")).isEmpty();
  }

  @Test
  void theLevelIsDatedByTheDecision() {
    JsonNode level = items("level").getFirst();
    assertThat(level.path("date").asString()).isEqualTo("2019");
    assertThat(level.path("title_en").asString())
        .startsWith("permanent comprehensive strategic partnership");
  }

  @Test
  void anniversariesCountBackToTheirYear() {
    JsonNode years = items("anniversary").getFirst();
    assertThat(years.path("value").asInt()).isEqualTo(32);
    assertThat(years.path("date").asString()).isEqualTo("1992");
    assertThat(years.path("date_basis").asString()).isEqualTo("counted");
  }

  @Test
  void pledgesNameWhoseTheyAreAndWhoVoicedThem() {
    assertThat(items("pledge"))
        .anySatisfy(pledge -> {
          assertThat(pledge.path("by").path(0).asString()).isEqualTo("CN");
          assertThat(pledge.path("status").asString()).isEqualTo("will");
          assertThat(pledge.path("claimed_by").path(0).path("actor").asString())
              .isEqualTo("person:xi-jinping");
        });
  }

  @Test
  void peopleArePrintedWithTheirState() {
    assertThat(items("person"))
        .extracting(person -> person.path("title_en").asString())
        .contains("Xi Jinping, China");
  }

  @Test
  void statesAreNamedAsPeopleTypeThem() {
    String byCode = Typed.of("relation", "CN", "KZ", "--ledger", ledger).out();
    assertThat(Typed.of("relation", "china", "قازاقستان", "--ledger", ledger).out())
        .isEqualTo(byCode)
        .contains("China and Kazakhstan", "meeting  1");
    assertThat(Typed.of("relation", "CN", "KZ,UZ", "--ledger", ledger).out())
        .contains("China and Kazakhstan, Uzbekistan");
  }

  @Test
  void aStateThatIsNoneIsGuessed() {
    Typed typed = Typed.of("relation", "CN", "Kazakstan", "--ledger", ledger);
    assertThat(typed.code()).isEqualTo(Exit.USAGE);
    assertThat(typed.err()).contains("Did you mean Kazakhstan?");
    assertThat(Typed.of("relation", "CN", "CN", "--ledger", ledger).err())
        .contains("share a state");
    assertThat(Typed.of("relation", "CN", "KZ", "--ledger", ledger, "--category", "visits").err())
        .contains("no category")
        .contains("visit, meeting");
  }

  @Test
  void eachItemIsALineOfCsv() {
    String csv = Typed.of("relation", "CN", "KZ", "--ledger", ledger, "--format", "csv").out();
    assertThat(csv.lines().findFirst().orElse("")).startsWith("relation,category,title,title_en");
    assertThat(csv).contains("CN-KZ,meeting,");
  }
}
