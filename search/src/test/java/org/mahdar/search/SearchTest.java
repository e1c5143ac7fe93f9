package org.mahdar.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mahdar.finding.Statement.Act;
import org.mahdar.text.Span;

class SearchTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "الصين, نرحب بالتعاون القائم مع الصين",
    "وبالصين, يهتم الباعة هنا بالصين كثيرا",
    "الصين, هذه هدية للصين من جارتها",
    "صين, وجاءت الصين بوفد كبير",
    "الحزام والطريق, يعمل البلدان على بناء مشترك للحزام والطريق",
    "\"\"\"الحزام والطريق\"\"\", يعمل البلدان على بناء مشترك للحزام والطريق",
    "\"\"\"الحزام والطريق\"\"\", تحدثوا عن «الحزام والطريق» طويلا",
    "شراكة, أشاد الوزير بشراكتهما الطويلة",
    "اتفاقيه, وقع الجانبان الاتفاقية أمس",
    "إتفاقية, وقع الجانبان اتفاقية أمس",
    "مستشفي, افتتح الوزير مستشفى جديدا",
    "التعاون, عبر عن تقديره للتعـــاون القائم",
    "تعاون, قدم البلدان تعاونًا واسعا",
    "مُعَاهَدَة, تدرس اللجنة المعاهدة الجديدة",
    "٢٠٣٠, تمتد الخطة حتى عام 2030",
    "2030, تمتد الخطة حتى عام ٢٠٣٠",
    "1250, 'بلغ العدد 1,250 طالبا'",
    "TOKAYEV, التقى قاسم جومارت توكاييف بضيفه",
    "توكايف, التقى قاسم جومارت توكاييف بضيفه",
    "شي جين بينج, وصل شي جين بينغ صباحا",
    "بينج, وصل شي جين بينغ صباحا",
    "قازاقستان, تقع كازاخستان في آسيا الوسطى",
    "Kazakhstan, تستورد مصانعنا القمح من كازاخستان",
    "Belt and Road, مشاريع مبادرة الحزام والطريق كثيرة",
    "foreign ministry, وقالت وزارة الخارجية إنها تتابع"
  })
  void isFoundHoweverItIsSpelled(String typed, String text) {
    Shelf.fill(folder, new Paper("a", text), new Paper("b", "هطل المطر على المدينة ليلا"));
    assertThat(Shelf.found(folder, typed)).containsExactly("a");
  }

  @ParameterizedTest
  @CsvSource({
    "الصين, يصون الحرفي صحنه",
    "\"\"\"الطريق والحزام\"\"\", البناء المشترك للحزام والطريق",
    "بحر, كان الجو حر",
    "Tokayev, التقى قاسم سليم بضيفه",
    "وزارة الخارجية, زار الوفد وزارة الثقافة"
  })
  void isNotFoundInOtherWords(String typed, String text) {
    Shelf.fill(folder, new Paper("a", text));
    assertThat(Shelf.found(folder, typed)).isEmpty();
  }

  @Test
  void whoIsMeantIsFoundWhereTheNameIsShort() {
    Shelf.fill(
        folder,
        new Paper("a", "قال توكاييف إن بلاده مستعدة")
            .names("person:kassym-jomart-tokayev", "قاسم جومارت توكاييف", "KZ", "توكاييف"),
        new Paper("b", "وصل الرئيس إلى المطار")
            .names("person:kassym-jomart-tokayev", "قاسم جومارت توكاييف", "KZ", "الرئيس"));
    assertThat(Shelf.found(folder, "Tokayev")).containsExactlyInAnyOrder("a", "b");
    assertThat(Shelf.found(folder, "قاسم جومارت توكايف")).containsExactlyInAnyOrder("a", "b");
    assertThat(Shelf.found(folder, "توكاييف")).containsExactly("a");
  }

  @Test
  void aSetPhraseIsFoundInItsOtherWordings() {
    Shelf.fill(
        folder,
        new Paper("a", "تحدث عن سياسة حزام واحد وطريق واحد أمس")
            .phrase("belt-and-road", "حزام واحد وطريق واحد"));
    assertThat(Shelf.found(folder, "\"الحزام والطريق\"")).containsExactly("a");
    assertThat(Shelf.found(folder, "'Belt and Road'")).containsExactly("a");
  }

  @Test
  void allWordsMustBeThereAndMinusAndOrAreUnderstood() {
    Shelf.fill(
        folder,
        new Paper("a", "ارتفعت أسعار القمح والنفط"),
        new Paper("b", "ارتفعت أسعار القمح"),
        new Paper("c", "انخفضت أسعار الذهب"));
    assertThat(Shelf.found(folder, "أسعار القمح")).containsExactlyInAnyOrder("a", "b");
    assertThat(Shelf.found(folder, "أسعار القمح -نفط")).containsExactly("b");
    assertThat(Shelf.found(folder, "أسعار نفط OR ذهب")).containsExactlyInAnyOrder("a", "c");
    assertThat(Shelf.found(folder, "نفط | ذهب | فضة")).containsExactlyInAnyOrder("a", "c");
    assertThat(Shelf.found(folder, "-«أسعار القمح»")).containsExactly("c");
    assertThat(Shelf.found(folder, "قطن")).isEmpty();
  }

  @Test
  void wordsThatStandTogetherComeFirst() {
    Shelf.fill(
        folder,
        new Paper("a", "مجلس إدارة الشركة ناقش وزراء سابقين في مسألة عامة اليوم"),
        new Paper("b", "عقد مجلس الوزراء جلسته الأسبوعية لبحث مسألة عامة اليوم"));
    assertThat(Shelf.found(folder, "مجلس وزراء")).containsExactly("b", "a");
  }

  @Test
  void aPhraseEndsWithItsLine() {
    Shelf.fill(folder, new Paper("a", "وصل وزير", "الخارجية"));
    assertThat(Shelf.found(folder, "\"وزير الخارجية\"")).isEmpty();
    assertThat(Shelf.found(folder, "وزير الخارجية")).containsExactly("a");
  }

  @Test
  void whatStandsAroundAnArticleIsNotFound() {
    Shelf.fill(folder, new Paper("a", "# اشترك في النشرة", "افتتح الوزير المعرض"));
    assertThat(Shelf.found(folder, "النشرة")).isEmpty();
    assertThat(Shelf.found(folder, "المعرض")).containsExactly("a");
  }

  @Test
  void statementsAndPledgesAreFoundByWhoSpeaksToo() {
    Shelf.fill(
        folder,
        new Paper("a", "قال سليم الناصر إن الميناء سيفتح قريبا")
            .says("سليم الناصر", null, Act.SAY, "الميناء سيفتح قريبا"));
    assertThat(Shelf.found(folder, "الناصر ميناء")).containsExactlyInAnyOrder("a", "a:s1");
  }

  @Test
  void theTitleCountsMore() {
    Shelf.fill(
        folder,
        new Paper("a", "ذكر الوزير الميناء مرة في حديثه الطويل").title("الوزير يتحدث"),
        new Paper("b", "ذكر الوزير الميناء مرة في حديثه الطويل").title("أخبار الميناء"));
    assertThat(Shelf.found(folder, "ميناء")).containsExactly("b", "a");
  }

  @Test
  void matchesAreExactPlacesInTheText() {
    String text = "مقدمة لا تهم أحدا.\nوأكّـد أنّ الحِزام والطّريق مشروعٌ كبير";
    Shelf.fill(
        folder,
        new Paper("a", text.split("\n", -1))
            .says("الوزير", null, Act.STRESS, "الحِزام والطّريق مشروعٌ كبير"));
    Answer answer = Shelf.ask(folder, Question.of("\"حزام وطريق\" مشروع", 10));
    assertThat(answer.hits()).hasSize(2);
    for (Hit hit : answer.hits()) {
      Passage passage = hit.passage();
      assertThat(passage.shown().span().in(text)).isEqualTo(passage.shown().text());
      assertThat(passage.whole().span().in(text)).isEqualTo(passage.whole().text());
      assertThat(passage.marks().stream().map(mark -> mark.in(text)))
          .containsExactly("الحِزام والطّريق مشروعٌ");
    }
  }

  @Test
  void aLongTextIsCutAroundWhatFits() {
    String filler = "كلام كثير لا يعني أحدا ".repeat(60);
    String text = filler + "وهنا ذكر الميناء الجديد " + filler;
    Shelf.fill(folder, new Paper("a", text));
    Passage passage = Shelf.ask(folder, Question.of("ميناء", 1)).hits().getFirst().passage();
    assertThat(passage.shown().text()).hasSizeLessThanOrEqualTo(240).contains("الميناء الجديد");
    assertThat(passage.marks()).hasSize(1);
    Span mark = passage.marks().getFirst();
    assertThat(mark.in(text)).isEqualTo("الميناء");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\"",
        "\"\"",
        "-",
        "--",
        "- -",
        "OR",
        "OR OR",
        "| |",
        "a OR",
        "OR a",
        "-\"",
        "-OR",
        "(",
        ")",
        "* ? ~ ^ : \\ / [ ] { }",
        "\"a",
        "a\"b",
        "«",
        "»",
        "field:value",
        "\u0000",
        "\uD83D",
        "😀",
        "الـ",
        "و",
        "،",
        "-- -x",
        "a -",
        "\u202E",
        "NOT AND OR",
        "ﻻ",
        "ﷺ"
      })
  void nothingThatIsTypedIsAnError(String typed) {
    Shelf.fill(folder, new Paper("a", "افتتح الوزير المعرض"));
    assertThatCode(() -> Shelf.found(folder, typed)).doesNotThrowAnyException();
  }

  @Test
  void noiseIsNoError() {
    Shelf.fill(folder, new Paper("a", "افتتح الوزير المعرض"));
    String letters = "\"«»-|ORا لوزير\u0000\n:*()٣é😀";
    Random random = new Random(1);
    try (Search search = Shelf.open(folder)) {
      for (int i = 0; i < 300; i++) {
        StringBuilder typed = new StringBuilder();
        for (int length = random.nextInt(40); length > 0; length--) {
          typed.append(letters.charAt(random.nextInt(letters.length())));
        }
        assertThatCode(() -> search.find(Question.of(typed.toString(), 5)))
            .as(typed.toString())
            .doesNotThrowAnyException();
      }
    }
  }

  @Test
  void signsAloneFindNothingAndEmptinessEverything() {
    Shelf.fill(folder, new Paper("a", "افتتح الوزير المعرض"));
    assertThat(Shelf.found(folder, "،")).isEmpty();
    assertThat(Shelf.found(folder, "")).containsExactly("a");
  }

  @Test
  void aRecordThatContradictsItselfCostsOnlyItself() {
    Shelf.fill(
        folder,
        new Paper("a", "افتتح الوزير المعرض").contradictsItself(),
        new Paper("b", "افتتح الوزير المعرض"));
    assertThat(Shelf.found(folder, "معرض")).containsExactly("b");
    assertThat(Shelf.found(folder, "")).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void hostileTextsAreIndexedLikeAnyOther() {
    Shelf.fill(
        folder,
        new Paper("a", "ا".repeat(100_000) + " ميناء \uD800 " + "\uD83D\uDE00".repeat(500)),
        new Paper("b", ""),
        new Paper("c", "ﷺ ﻻ \u0000 ميناء"));
    assertThat(Shelf.found(folder, "ميناء")).containsExactlyInAnyOrder("a", "c");
  }
}
