package org.mahdar.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mahdar.chain.Stories.BRIDGE;
import static org.mahdar.chain.Stories.HARVEST;
import static org.mahdar.chain.Stories.MONDAY;
import static org.mahdar.chain.Stories.links;
import static org.mahdar.chain.Stories.print;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ChainsTest {

  @Test
  void aReprintWithAnotherDayWordIsVerbatim() {
    String reprint = text(BRIDGE).replace("اليوم", "أمس الاثنين").replace("أعمال", "اعمال");

    Link link = only(links(print("a", MONDAY, BRIDGE), print("b", MONDAY, List.of(reprint))));

    assertThat(link.type()).isEqualTo(Link.Type.VERBATIM);
    assertThat(link.aInB()).isGreaterThan(0.97);
    assertThat(link.edits()).extracting(Edit::kind).containsExactly(Edit.Kind.DAY);
  }

  @Test
  void aReportCutToItsOpeningIsEdited() {
    Link link =
        only(
            links(
                print("a", MONDAY, BRIDGE), print("b", MONDAY.plusDays(1), BRIDGE.subList(0, 3))));

    assertThat(link.type()).isEqualTo(Link.Type.EDITED);
    assertThat(link.bInA()).isEqualTo(1);
    assertThat(link.aInB()).isBetween(0.4, 0.7);
    assertThat(link.from()).isEqualTo(Link.From.A);
    assertThat(link.edits()).extracting(Edit::kind).containsExactly(Edit.Kind.TRIMMED);
  }

  @Test
  void aReportInAnotherOrderIsEdited() {
    List<String> turned = new ArrayList<>(BRIDGE);
    Collections.rotate(turned, 2);

    Link link = only(links(print("a", MONDAY, BRIDGE), print("b", MONDAY, turned)));

    assertThat(link.type()).isEqualTo(Link.Type.EDITED);
    assertThat(link.edits()).extracting(Edit::kind).contains(Edit.Kind.REORDERED);
  }

  @Test
  void aPassageOnAPageOfOtherReportsIsPartial() {
    List<String> page = new ArrayList<>(HARVEST);
    page.addAll(other(40));
    page.addAll(BRIDGE.subList(1, 4));

    Link link = only(links(print("a", MONDAY, BRIDGE), print("b", MONDAY, page)));

    assertThat(link.type()).isEqualTo(Link.Type.PARTIAL);
  }

  @Test
  void onlyAQuotationInCommonIsNoCopy() {
    String words =
        "«لن نغلق المعبر في وجه أحد وسنبقيه مفتوحا ليل نهار أمام المرضى والطلاب وأصحاب الشاحنات"
            + " مهما كانت الظروف»";
    String one = text(HARVEST) + " وقال الوزير في ختام الجلسة " + words + " وغادر القاعة.";
    String other =
        text(other(12)) + " وكتب رئيس البلدية على صفحته " + words + " فلقي ردودا واسعة من السكان.";

    Link link = only(links(print("a", MONDAY, List.of(one)), print("b", MONDAY, List.of(other))));

    assertThat(link.type()).isEqualTo(Link.Type.QUOTED);
  }

  @Test
  void twoReportsOfOneDayAreNotLinked() {
    assertThat(links(print("a", MONDAY, BRIDGE), print("b", MONDAY, HARVEST))).isEmpty();
  }

  @Test
  void cablesToDifferentHeadsOfStateAreNoCopies() {
    assertThat(
            links(
                print("a", MONDAY, List.of(cable("مالي", "عثمان كايتا", "الاستقلال"))),
                print("b", MONDAY, List.of(cable("تشاد", "إدريس محمد", "الاتحاد")))))
        .isEmpty();
  }

  @Test
  void marketReportsOfDifferentDaysAreNoCopies() {
    assertThat(
            links(
                print("a", MONDAY, List.of(market("9120", "35", "4.1", "210", "88"))),
                print("b", MONDAY.plusDays(1), List.of(market("9087", "33", "5.6", "187", "71")))))
        .isEmpty();
  }

  @Test
  void theSameMarketReportIsACopy() {
    assertThat(
            links(
                print("a", MONDAY, List.of(market("9120", "35", "4.1", "210", "88"))),
                print("b", MONDAY, List.of(market("9120", "35", "4.1", "210", "88")))))
        .hasSize(1);
  }

  /** A daily bulletin among many of its kind is known by its wording, a copy of one by its day. */
  @Test
  void dailyBulletinsAreNoCopiesOfEachOther() {
    List<Fingerprint> bulletins = new ArrayList<>();
    for (int day = 0; day < 9; day++) {
      bulletins.add(print("w" + day, MONDAY.plusDays(day), List.of(weather(day))));
    }
    bulletins.add(print("copy", MONDAY.plusDays(4), List.of(weather(4))));

    assertThat(links(bulletins.toArray(Fingerprint[]::new)))
        .extracting(link -> Set.of(link.a().id(), link.b().id()))
        .containsExactly(Set.of("w4", "copy"));
  }

  @Test
  void reportsFurtherApartThanTheWindowAreNotCompared() {
    Chains chains = new Chains(3);
    chains.add(print("a", MONDAY, BRIDGE));
    chains.add(print("b", MONDAY.plusDays(4), BRIDGE));

    assertThat(chains.links()).isEmpty();
  }

  @Test
  void anArticleWithoutTextIsLinkedToNothing() {
    assertThat(
            links(
                print(Stories.report("a", MONDAY, "")),
                print(Stories.report("b", MONDAY, "")),
                print("c", MONDAY, BRIDGE)))
        .isEmpty();
  }

  @Test
  void anArticleThatComesTwiceIsThereOnce() {
    Chains chains = new Chains(Chains.WINDOW);

    assertThat(chains.add(print("a", MONDAY, BRIDGE))).isTrue();
    assertThat(chains.add(print("a", MONDAY, BRIDGE))).isFalse();
    assertThat(chains.size()).isEqualTo(1);
  }

  @Test
  void theOrderOfTheInputChangesNothing() {
    List<Fingerprint> reports = new ArrayList<>(corpus());
    Set<Link> expected = Set.copyOf(links(reports.toArray(Fingerprint[]::new)));
    assertThat(expected).hasSizeGreaterThan(5);
    Random random = new Random(5);
    for (int round = 0; round < 20; round++) {
      Collections.shuffle(reports, random);

      assertThat(Set.copyOf(links(reports.toArray(Fingerprint[]::new)))).isEqualTo(expected);
    }
  }

  /** What a ledger relies on: after an addition only links among its neighbours are asked again. */
  @Test
  void anAdditionChangesOnlyLinksAmongItsNeighbours() {
    List<Fingerprint> reports = new ArrayList<>(corpus());
    for (int last = 0; last < reports.size(); last++) {
      Collections.rotate(reports, 1);
      Fingerprint added = reports.getLast();
      Set<Link> before =
          Set.copyOf(links(reports.subList(0, reports.size() - 1).toArray(Fingerprint[]::new)));
      Chains chains = new Chains(Chains.WINDOW);
      reports.forEach(chains::add);
      Set<Link> after = Set.copyOf(chains.links());
      Set<String> touched = Set.copyOf(chains.neighbours(List.of(added.report().id())));

      Set<Link> changed =
          Stream.concat(before.stream(), after.stream())
              .filter(link -> !(before.contains(link) && after.contains(link)))
              .collect(Collectors.toSet());
      assertThat(changed)
          .allSatisfy(link -> {
            assertThat(touched).contains(link.a().id());
            assertThat(touched).contains(link.b().id());
          });
    }
  }

  /**
   * What a ledger does: of old reports it remembers the traces, and reads again only neighbours.
   */
  @Test
  void whatIsRememberedIsLinkedOnceItsWordsAreThere() {
    List<Fingerprint> reports = corpus();
    Chains all = new Chains(Chains.WINDOW);
    reports.forEach(all::add);
    Chains later = new Chains(Chains.WINDOW);
    for (Fingerprint report : reports.subList(1, reports.size())) {
      Trace trace = all.trace(report.report().id());
      later.remember(Trace.unpacked(trace.id(), trace.packed()));
    }
    later.add(reports.getFirst());
    assertThat(later.links()).isEmpty();
    Set<String> near = Set.copyOf(later.neighbours(List.of(reports.getFirst().report().id())));
    reports.stream().filter(report -> near.contains(report.report().id())).forEach(later::add);

    assertThat(later.links())
        .containsExactlyInAnyOrderElementsOf(
            all.links().stream()
                .filter(link -> near.contains(link.a().id()) && near.contains(link.b().id()))
                .toList());
  }

  @Test
  void aTextThatRepeatsItselfIsComparedInTime() {
    String line = "قال الوزير إن العمل مستمر في المشروع كما كان مقررا له منذ البداية. ";
    List<String> endless = List.of(line.repeat(8_000));

    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () ->
            assertThat(links(print("a", MONDAY, endless), print("b", MONDAY, endless))).hasSize(1));
  }

  private static List<Fingerprint> corpus() {
    List<Fingerprint> reports = new ArrayList<>();
    List<String> page = new ArrayList<>(HARVEST);
    page.addAll(BRIDGE);
    reports.add(print("b1", MONDAY, BRIDGE));
    reports.add(print("b2", MONDAY, BRIDGE.subList(0, 5)));
    reports.add(print("b3", MONDAY.plusDays(1), BRIDGE.subList(1, 6)));
    reports.add(print("h1", MONDAY, HARVEST));
    reports.add(print("h2", MONDAY.plusDays(1), HARVEST.subList(0, 3)));
    reports.add(print("page", MONDAY.plusDays(1), page));
    for (int day = 0; day < 7; day++) {
      reports.add(print("w" + day, MONDAY.plusDays(day), List.of(weather(day))));
    }
    reports.add(print("copy", MONDAY.plusDays(2), List.of(weather(2))));
    return reports;
  }

  private static Link only(List<Link> links) {
    assertThat(links).hasSize(1);
    return links.getFirst();
  }

  private static String text(List<String> sentences) {
    return String.join(" ", sentences);
  }

  /** Sentences that share no run of words with each other or with a story. */
  private static List<String> other(int count) {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder sentence = new StringBuilder();
      for (int k = 0; k < 9; k++) {
        sentence.append(k == 0 ? "" : " ").append(word(i * 9 + k));
      }
      sentences.add(sentence.append('.').toString());
    }
    return sentences;
  }

  /** A word of three letters, another for each number. */
  private static String word(int number) {
    String letters = "بتثجحخدذرزسشصضطظعغفقكلمنه";
    int n = letters.length();
    return ""
        + letters.charAt(number % n)
        + letters.charAt(number / n % n)
        + letters.charAt((number * 7 + 3) % n)
        + "ون";
  }

  private static String cable(String state, String president, String feast) {
    return "بعث جلالة الملك برقية تهنئة إلى فخامة الرئيس "
        + president
        + " رئيس جمهورية "
        + state
        + " بمناسبة ذكرى عيد "
        + feast
        + " في بلاده. وأعرب جلالته باسمه وباسم شعب المملكة وحكومتها عن أصدق التهاني وأطيب التمنيات"
        + " بالصحة والسعادة لفخامة الرئيس "
        + president
        + " ولحكومة وشعب جمهورية "
        + state
        + " الصديق باطراد التقدم والازدهار، متطلعا إلى تعزيز علاقات التعاون مع جمهورية "
        + state
        + " في المجالات كافة.";
  }

  private static String market(
      String index, String fall, String value, String shares, String deals) {
    return "أغلق مؤشر بورصة الشرق تعاملاته عند مستوى "
        + index
        + " نقطة متراجعا "
        + fall
        + " نقطة وسط تداولات بلغت قيمتها "
        + value
        + " مليارات ريال. وبلغ عدد الأسهم المتداولة أكثر من "
        + shares
        + " مليون سهم تقاسمتها أكثر من "
        + deals
        + " ألف صفقة سجلت فيها أسهم البنوك والاتصالات ارتفاعا في قيمتها فيما تراجعت أسهم العقار.";
  }

  /** One frame, and what is set into it on each day. */
  private static String weather(int day) {
    String cities = word(day * 11 + 1) + " و" + word(day * 11 + 2) + " و" + word(day * 11 + 3);
    return "تتوقع هيئة الأرصاد في نشرتها اليومية أن تكون السماء غائمة جزئيا على مرتفعات "
        + cities
        + " مع فرصة لهطول أمطار رعدية مصحوبة برياح نشطة تحد من مدى الرؤية الأفقية على أجزاء من "
        + word(day * 11 + 4)
        + " و"
        + word(day * 11 + 5)
        + " في حين تكون حركة الرياح السطحية على البحر شمالية غربية بسرعة تصل إلى "
        + (20 + day)
        + " كيلومترا في الساعة وارتفاع الموج من متر إلى متر ونصف وحالة البحر خفيف الموج قرب "
        + word(day * 11 + 6)
        + ".";
  }
}
