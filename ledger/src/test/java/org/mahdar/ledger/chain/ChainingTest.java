package org.mahdar.ledger.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.mahdar.chain.Family.Relation;
import org.mahdar.chain.Link;
import org.mahdar.finding.Minutes;
import org.mahdar.ledger.Database;
import org.mahdar.ledger.Ledger;

@ParameterizedClass
@EnumSource(Database.class)
class ChainingTest {

  private static final List<String> FERRY =
      List.of(
          "استأنفت موريتانيا والسنغال اليوم رحلات العبّارة على نهر السنغال بعد توقف دام ثلاثة أسابيع"
              + " بسبب ارتفاع منسوب المياه.",
          "وقال مدير المعبر إن العبّارة ستنقل في كل رحلة ثلاثين سيارة ومئتي راكب وإن الرسوم بقيت على"
              + " حالها.",
          "وأضاف أن البلدين اتفقا على شراء عبّارة ثانية تدخل الخدمة قبل موسم الأمطار المقبل.",
          "من جهتها، رحبت غرفة التجارة في روصو بعودة الحركة وقدرت خسائر التوقف بنحو مليوني دولار.");

  private static final List<String> FOREST =
      List.of(
          "وقّعت الغابون والكونغو بروتوكولا لحماية الغابات الحدودية يمتد عشر سنوات ويشمل مليون"
              + " هكتار.",
          "وتتولى دوريات مشتركة مراقبة قطع الأشجار بطائرات مسيّرة ينطلق أولها في سبتمبر.",
          "وقال وزير البيئة إن المانحين تعهدوا بتغطية نصف كلفة البرنامج في عامه الأول.");

  @Parameter Database database = Database.SQLITE;
  @TempDir Path folder;
  private String address = "";

  @BeforeEach
  void aLedgerThatIsNotThereYet() {
    address = database.fresh(folder);
  }

  @Test
  void reportsThatCarryOneTextAreOneFamily() {
    add(address, record("a", FERRY), record("b", FERRY.subList(0, 3)), record("c", FOREST));

    assertThat(
            rows(
                address,
                "select d.source, f.relation from families f join documents d"
                    + " on d.document = f.document order by d.source"))
        .containsExactly("a source", "b copy");
    assertThat(rows(address, "select type, agency from links")).containsExactly("edited null");
  }

  @Test
  void whateverTheOrderAndTheNumberOfAdditionsTheChainsAreTheSame() {
    List<Minutes> all =
        new ArrayList<>(
            List.of(
                record("a", FERRY),
                record("b", FERRY.subList(0, 3)),
                record("c", FOREST),
                record("d", FERRY.subList(1, 4)),
                record("e", FOREST.subList(0, 2)),
                record("f", both())));
    add(address, all.toArray(Minutes[]::new));
    List<String> expected = chains(address);
    assertThat(expected).hasSizeGreaterThan(8);
    for (int round = 0; round < all.size(); round++) {
      Collections.rotate(all, 1);
      String other = database.fresh(folder);
      add(other, all.subList(0, round).toArray(Minutes[]::new));
      add(other, all.subList(round, all.size()).toArray(Minutes[]::new));

      assertThat(chains(other)).isEqualTo(expected);
    }
  }

  @Test
  void whatWasAddedAndNotLinkedIsMadeUpFor() {
    try (Ledger ledger = Ledger.open(address)) {
      ledger.add(record("a", FERRY));
      ledger.add(record("b", FERRY));
    }
    assertThat(chains(address)).isEmpty();

    add(address, record("c", FOREST));

    assertThat(rows(address, "select document from families")).hasSize(2);
  }

  @Test
  void aDocumentKnowsWhoElseCarriesItsReportAndWhatEachTook() {
    add(address, record("a", FERRY), record("b", FERRY.subList(0, 3)));

    Chain chain = chain("b");

    assertThat(chain.family()).isNotNull();
    assertThat(Objects.requireNonNull(chain.family()).members())
        .extracting(part -> part.report().outlet(), part -> part.relation())
        .containsExactlyInAnyOrder(
            tuple("outlet a", Relation.SOURCE), tuple("outlet b", Relation.COPY));
    Tie tie = chain.tie(record("a", FERRY).id()).orElseThrow();
    assertThat(tie.type()).isEqualTo(Link.Type.EDITED);
    assertThat(tie.carried()).isEqualTo(1);
    assertThat(tie.carries()).isBetween(0.6, 0.9);
    assertThat(tie.with().source()).isEqualTo("a");
    assertThat(chain.outside()).isEmpty();
  }

  @Test
  void aPageOfTwoReportsIsTiedToTheOtherOneToo() {
    add(
        address,
        record("a", FERRY),
        record("b", FERRY.subList(0, 3)),
        record("c", FOREST),
        record("d", FOREST),
        record("f", both()));

    Chain page = chain("f");

    assertThat(page.family()).isNotNull();
    assertThat(Objects.requireNonNull(page.family()).members()).hasSize(3);
    assertThat(page.outside()).hasSize(2);
  }

  @Test
  void whatNobodyElseCarriesIsAlone() {
    add(address, record("a", FERRY), record("c", FOREST));

    assertThat(chain("c").isAlone()).isTrue();
  }

  @Test
  void aTextTooShortToBeLinkedIsCarriedByWhoeverHasItWordForWord() {
    List<String> line = List.of("عاد الوفد إلى نواكشوط.");
    add(address, record("a", line), record("b", line));

    Chain chain = chain("a");

    assertThat(chain.family()).isNotNull();
    assertThat(Objects.requireNonNull(chain.family()).members()).hasSize(2);
    assertThat(chain.ties()).isEmpty();
  }

  @Test
  void aSecondTranslationIsLostAlikeWhereItsWordsBecomeCommonAtOnceOrLater() throws IOException {
    String[] texts = twoTranslations();
    List<Minutes> two = List.of(record("a", List.of(texts[0])), record("b", List.of(texts[1])));

    theSameAtOnceAndOneAfterTheOther(two, fillers(texts[0] + " " + texts[1], "", 205));
  }

  @Test
  void aSharedPassageIsSetWordingAlikeWhereManyPrintItAtOnceOrLater() {
    String passage = String.join(" ", FERRY);
    List<Minutes> two =
        List.of(
            record("a", List.of(passage + " " + FOREST.getFirst())),
            record("b", List.of(passage + " " + FOREST.getLast())));

    theSameAtOnceAndOneAfterTheOther(two, fillers(String.join(" ", FOREST), passage, 205));
  }

  private void theSameAtOnceAndOneAfterTheOther(List<Minutes> first, List<Minutes> rest) {
    add(address, first.toArray(Minutes[]::new));
    assertThat(rows(address, "select type from links")).hasSize(1);
    int half = rest.size() / 2;
    add(address, rest.subList(0, half).toArray(Minutes[]::new));
    add(address, rest.subList(half, rest.size()).toArray(Minutes[]::new));

    List<Minutes> all = new ArrayList<>(rest);
    all.addAll(first);
    String atOnce = database.fresh(folder);
    add(atOnce, all.toArray(Minutes[]::new));

    assertThat(chains(address)).isEqualTo(chains(atOnce));
    assertThat(
            rows(
                atOnce,
                "select l.type from links l join documents a on a.document = l.a"
                    + " join documents b on b.document = l.b"
                    + " where a.source in ('a', 'b') and b.source in ('a', 'b')"))
        .isEmpty();
  }

  /** Documents of the words of a text in an order of their own, and of a passage that all have. */
  private static List<Minutes> fillers(String text, String passage, int count) {
    List<String> words = new ArrayList<>(Set.copyOf(List.of(text.split("[^\\p{L}\\p{Nd}]+"))));
    Collections.sort(words);
    Random random = new Random(7);
    List<Minutes> fillers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Collections.shuffle(words, random);
      fillers.add(record("filler " + i, List.of(String.join(" ", words) + ". " + passage)));
    }
    return fillers;
  }

  private static String[] twoTranslations() throws IOException {
    try (InputStream in = ChainingTest.class.getResourceAsStream("two-translations.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .split("\n====\n", -1);
    }
  }

  @Test
  void linkingTwiceChangesNothing() {
    add(address, record("a", FERRY), record("b", FERRY));
    List<String> before = chains(address);

    try (Ledger ledger = Ledger.open(address)) {
      assertThat(new Chaining(ledger).link()).isZero();
    }

    assertThat(chains(address)).isEqualTo(before);
  }

  private Chain chain(String source) {
    try (Ledger ledger = Ledger.openToRead(address)) {
      long document = ledger.find(source).orElseThrow();
      return ledger.look(connection -> Chain.of(connection, document));
    }
  }

  private static List<String> both() {
    List<String> both = new ArrayList<>(FOREST);
    both.addAll(FERRY);
    return both;
  }

  private static void add(String address, Minutes... records) {
    try (Ledger ledger = Ledger.open(address)) {
      Chaining chaining = new Chaining(ledger);
      for (Minutes record : records) {
        ledger.add(record);
        chaining.take(chaining.fingerprint(record));
      }
      ledger.commit();
      chaining.link();
    }
  }

  private static List<String> chains(String address) {
    List<String> all = new ArrayList<>();
    all.addAll(
        rows(
            address,
            "select a, b, type, made_from, a_in_b, b_in_a, confidence from links order by a, b"));
    all.addAll(rows(address, "select document, family, relation from families order by document"));
    return all;
  }

  private static List<String> rows(String address, String query) {
    try (Ledger ledger = Ledger.openToRead(address)) {
      return ledger.look(connection -> {
        List<String> rows = new ArrayList<>();
        try (var statement = connection.createStatement();
            ResultSet found = statement.executeQuery(query)) {
          while (found.next()) {
            List<String> cells = new ArrayList<>();
            for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
              cells.add(String.valueOf(found.getString(i)));
            }
            rows.add(String.join(" ", cells));
          }
        }
        return rows;
      });
    }
  }

  private static Minutes record(String source, List<String> sentences) {
    String text = String.join(" ", sentences);
    return new Minutes(
        Minutes.SCHEMA,
        sha256(source + "\n" + text),
        sha256(text),
        "2026.11",
        source,
        null,
        "ar",
        null,
        null,
        "outlet " + source,
        null,
        null,
        "2026-11-02",
        Minutes.PublishedBasis.METADATA,
        null,
        null,
        null,
        text,
        List.of(new Minutes.Segment(0, text.length(), Minutes.Role.PARAGRAPH, null)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] bytes = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256:" + HexFormat.of().formatHex(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
