package org.mahdar.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code relation} leaves out, beside what it keeps of the same kind. */
class RelationRefusalsTest {

  /** Both are named again and again, and nothing in it is between them. */
  private static final String FIRE =
      """
      أعلنت السلطات في السودان أن حريقا كبيرا اندلع قرب حدود السودان مع تشاد.
      وقال وزير الداخلية السوداني إن السودان سيتخذ كل ما يلزم لحماية قراه.
      ودمر الحريق المركز الثقافي في بلدة سودانية تطل على تشاد.
      وأرسلت الأمم المتحدة أطباء إلى السودان، وأحصى موظفوها أربع موجات من النازحين إلى تشاد.
      وتشهد تشاد موسما جافا، ويقول سكان تشاد إن السودان أقرب إليهم من عاصمتهم.\
      """;

  /** About the pair: «the two countries» stand in every sentence. */
  private static final String TALKS =
      """
      بحث السودان وتشاد في الخرطوم علاقات البلدين.
      وقال وزير الخارجية السوداني إن البلدين يعملان معا في الأمم المتحدة لمصلحة الشعبين.
      ووقع الجانبان أول اتفاق تجاري بين السودان وتشاد منذ تعثر علاقاتهما في عام 1995.
      وقال الوزير إنه لا يوجد أي اتفاق عسكري بين السودان وتشاد.
      وشكر السفير السوداني لدى تشاد حامد الفكي البلدين، وقال الفكي إن علاقات البلدين راسخة.
      وحضر الملحق الثقافي في السودان آدم دوبي توقيع البلدين، ورحب دوبي بتعاون الجانبين.\
      """;

  /** Two figures of trade, and whose number only the second one is. */
  private static final String TRADE =
      "ارتفع حجم التبادل التجاري بين السودان وتشاد إلى 70 مليون دولار، وزادت صادرات السودان إلى"
          + " تشاد، فيما بلغت الصادرات التشادية إلى البلد الجار وفقا لبيانات وزارة التجارة 20 مليون"
          + " دولار.\n"
          + "ويرى الجانبان أن تعاون البلدين الثنائي بين السودان وتشاد يخدم الشعبين.";

  /** Of the two posts only the first is of the man before it. */
  private static final String GUESTS =
      "حضر اللقاء بين البلدين رئيس مجلس الأعمال السوداني عصام بابكر، والقنصل العام التشادي إدريس"
          + " بوي.\n"
          + "وشكر إدريس بوي الجانبين على علاقات السودان وتشاد، وقال بابكر إن تشاد والسودان جاران"
          + " يتعاونان.\n"
          + "وتحدث بوي عن تعاون البلدين الثنائي بين تشاد والسودان.";

  @TempDir private Path dir;

  private List<JsonNode> items(String category, String... texts) throws IOException {
    Path reports = Files.createDirectory(dir.resolve("reports"));
    for (int i = 0; i < texts.length; i++) {
      Files.writeString(reports.resolve(i + ".txt"), texts[i]);
    }
    String ledger = dir.resolve("ledger").toString();
    assertThat(Typed.of("add", "--ledger", ledger, reports.toString()).code()).isZero();
    Typed typed =
        Typed.of(
            "relation", "SD", "TD", "--ledger", ledger, "--format", "json", "--category", category);
    assertThat(typed.code()).as(typed.err()).isZero();
    JsonNode all = JsonMapper.shared().readTree(typed.out());
    return StreamSupport.stream(all.path("items").spliterator(), false).toList();
  }

  private List<String> titles(String category, String... texts) throws IOException {
    return items(category, texts).stream().map(it -> it.path("title").asString()).toList();
  }

  @Test
  void whatHappensInOneLandIsNothingBetweenTheTwo() throws IOException {
    assertThat(titles("mechanism,project,figure,pledge", FIRE)).isEmpty();
  }

  @Test
  void aBodyInWhichTheTwoWorkTogetherIsTold() throws IOException {
    assertThat(titles("mechanism", FIRE, TALKS)).containsExactly("الأمم المتحدة");
  }

  @Test
  void anAgreementIsNotOfTheYearThatItsNameOnlyCountsFrom() throws IOException {
    List<JsonNode> agreements = items("agreement", TALKS);
    assertThat(agreements).hasSize(1);
    assertThat(agreements.getFirst().path("date").isNull()).isTrue();
    assertThat(agreements.getFirst().path("title").asString())
        .contains("اتفاق تجاري بين السودان وتشاد")
        .doesNotContain("منذ", "1995");
  }

  @Test
  void whatIsSaidNotToExistIsNoAgreement() throws IOException {
    assertThat(titles("agreement", TALKS)).noneMatch(it -> it.contains("عسكري"));
  }

  @Test
  void anAmbassadorIsOfTheStateThatSentHim() throws IOException {
    assertThat(items("person", TALKS))
        .anySatisfy(person -> {
          assertThat(person.path("title").asString()).contains("الفكي");
          assertThat(person.path("by")).hasSize(1);
          assertThat(person.path("by").path(0).asString()).isEqualTo("SD");
        });
  }

  @Test
  void whoIsOnlyPostedInAStateIsNotGivenToIt() throws IOException {
    assertThat(items("person", TALKS))
        .filteredOn(person -> person.path("title").asString().contains("دوبي"))
        .allSatisfy(person -> assertThat(person.path("by")).isEmpty());
  }

  @Test
  void anOwnerBehindOneFigureMayBeTheNextOnes() throws IOException {
    assertThat(items("figure", TRADE))
        .filteredOn(figure -> figure.path("value").asLong() == 70_000_000)
        .hasSize(1)
        .allSatisfy(figure ->
            assertThat(figure.path("title_en").asString()).doesNotContain("according to"));
  }

  @Test
  void theOfficeOfWhoComesNextIsNobodyElses() throws IOException {
    assertThat(titles("person", GUESTS))
        .noneMatch(it -> it.contains("بابكر") && it.contains("القنصل"));
  }
}
