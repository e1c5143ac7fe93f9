package org.mahdar.desk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mahdar.chain.Family;
import org.mahdar.chain.Family.Relation;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.Pledge;
import org.mahdar.finding.Project;
import org.mahdar.ledger.chain.Reports;

class ReportPageTest {

  private static final String TEXT =
      "قال الوزير إن مصر ستمد خط الكهرباء إلى الأردن. والتقى الوزيران في عمّان، ووقعا مذكرة الربط."
          + " شارك الخبر";

  @Test
  void everyLinkLeadsToAPlaceOfThePage() throws IOException {
    String page = page(full().minutes());
    List<String> targets = all(page, "href=\"#([^\"]+)\"");
    assertThat(targets).hasSizeGreaterThan(12);
    assertThat(all(page, " id=\"([^\"]+)\"")).containsAll(targets).doesNotHaveDuplicates();
  }

  @Test
  void evidenceCarriesItsOffsetsRuleAndConfidence() throws IOException {
    int start = TEXT.indexOf("مصر ستمد");
    assertThat(page(full().minutes()))
        .contains(
            "href=\"#e=d1.p1\" data-s=\"" + start + "\"",
            "data-rule=\"pledge.future\" data-confidence=\"0.8\"",
            "<i id=\"e=d1.p1\"></i>",
            "data-o=\"" + start + "\"");
  }

  @Test
  void thePiecesOfATextAreTheWholeText() throws IOException {
    String page = page(full().minutes());
    String shown = page.substring(page.indexOf("<div class=\"text\""));
    String pieces = String.join("", all(shown, "data-o=\"\\d+\">([^<]*)</span>"));
    assertThat(pieces).isEqualTo(TEXT);
    assertThat(shown).contains("<span class=\"boilerplate\"");
  }

  @Test
  void aReprintIsACarrierAndNoSecondSource() throws IOException {
    Minutes first = full().textId("t").published("2024-03-02").minutes();
    Minutes reprint =
        new Sample("b", TEXT)
            .textId("t")
            .outlet("موقع السنابل")
            .published("2024-03-03")
            .statement("الوزير", "مصر ستمد خط الكهرباء إلى الأردن")
            .minutes();
    String page = page(reprint, first);
    assertThat(page).contains("2 carriers of one text", "ناقلان لنص واحد", "موقع السنابل");
    assertThat(all(page, "href=\"#e=d1\\.(s\\d+)\"")).containsExactly("s1");
    assertThat(page).doesNotContain("d2.s1", "in 2 texts");
  }

  @Test
  void anEditedCopyIsACarrierAndNoSecondSource() throws IOException {
    Minutes wire =
        new Sample("a", TEXT)
            .published("2024-03-02")
            .outlet("وكالة النيل")
            .statement("الوزير", "مصر ستمد خط الكهرباء إلى الأردن")
            .formula("link", "الربط")
            .state(Sample.EGYPT)
            .minutes();
    String reworded = "قال الوزير إن خط الكهرباء إلى الأردن ستمده مصر قريبا، ووقعا مذكرة الربط.";
    Minutes copy =
        new Sample("b", reworded)
            .published("2024-03-03")
            .outlet("موقع السنابل")
            .statement("الوزير", "خط الكهرباء إلى الأردن ستمده مصر")
            .formula("link", "الربط")
            .state(Sample.EGYPT)
            .minutes();

    String page = page(List.of(family(wire, copy, Relation.COPY)), copy, wire);

    assertThat(page)
        .contains("2 carriers of one report", "1 report, copies counted once", "تقرير واحد")
        .contains("Other copies of this report", "href=\"#d2\"", "1 use<")
        .doesNotContain("in 2 texts", "in 2 reports", "2 uses");
    String said = page.substring(page.indexOf("id=\"statements\""), page.indexOf("id=\"pledges\""));
    assertThat(all(said, "<li class=\"(entry)\"")).hasSize(1);
    assertThat(said).contains("href=\"#e=d1.s1\"", "href=\"#e=d2.s1\"");
  }

  @Test
  void whoCarriesAPassageIsNamedSoAndStaysAVoiceOfItsOwn() throws IOException {
    Minutes wire =
        new Sample("a", TEXT).statement("الوزير", "مصر ستمد خط الكهرباء إلى الأردن").minutes();
    Minutes paper =
        new Sample("b", TEXT + " وأضافت الصحيفة كثيرا.")
            .outlet("موقع السنابل")
            .statement("الوزير", "مصر ستمد خط الكهرباء إلى الأردن")
            .minutes();

    String page = page(List.of(family(wire, paper, Relation.PARTIAL)), wire, paper);

    assertThat(page)
        .contains("Carried in part by", "Has a passage of", "نقل جزءا منه", "in 2 texts")
        .doesNotContain("copies counted once");
  }

  @Test
  void theSameDocumentReadTwiceIsNoCarrierMore() throws IOException {
    assertThat(page(full().minutes(), full().minutes())).isEqualTo(page(full().minutes()));
  }

  @Test
  void theSameWordsInTwoTextsAreOneLineWithTwoTexts() throws IOException {
    String page =
        page(
            new Sample("a", TEXT).statement("الوزير", "مصر ستمد خط الكهرباء").minutes(),
            new Sample("b", TEXT + "!").statement("الوزير", "مصر ستمد خط الكهرباء").minutes());
    assertThat(page).contains("in 2 texts", "href=\"#e=d2.s1\"");
  }

  @Test
  void anEventWithoutADateIsListedApartEvenIfItsTextIsDated() throws IOException {
    String page =
        page(
            new Sample("a", TEXT)
                .published("2024-03-02")
                .meeting(null, "التقى الوزيران في عمّان")
                .minutes());
    String timeline =
        page.substring(page.indexOf("id=\"timeline\""), page.indexOf("id=\"statements\""));
    assertThat(timeline).contains("Date not stated").doesNotContain("class=\"year\"", "2024");
  }

  @Test
  void differingFiguresStandSideBySideWithTheirOwners() throws IOException {
    String text = "بلغ التبادل 41 مليارا بحسب عمّان، و31.5 مليارا بحسب القاهرة";
    String page =
        page(
            new Sample("a", text)
                .dollars("41000000000", "التبادل", "عمّان", "41 مليارا")
                .dollars("31500000000", "التبادل", "القاهرة", "31.5 مليارا")
                .minutes());
    assertThat(page)
        .contains(
            "figure differing",
            "41 billion US dollars",
            "31.5 مليار دولار أمريكي",
            "nothing is averaged")
        .doesNotContain("36.25");
  }

  @Test
  void equalFiguresAreNoConflict() throws IOException {
    String text = "بلغ التبادل 41 مليارا، أي 41 مليار دولار";
    assertThat(
            page(
                new Sample("a", text)
                    .dollars("41000000000", "التبادل", "عمّان", "41 مليارا")
                    .dollars("41000000000", "التبادل", null, "41 مليار دولار")
                    .minutes()))
        .doesNotContain("figure differing");
  }

  @Test
  void theTitleIsTheRelationOnlyWhereItIsClear() throws IOException {
    Minutes clear = new Sample("a", TEXT).state(Sample.EGYPT).state(Sample.JORDAN).minutes();
    assertThat(page(clear)).contains(">مصر – الأردن<", ">Egypt – Jordan<");
    assertThat(page(new Sample("a", TEXT).state(Sample.EGYPT).minutes()))
        .contains("Minutes of what was said");
  }

  @Test
  void nothingToShowIsAPageThatSaysSo() throws IOException {
    assertThat(page()).contains("Nothing of this kind was found", "0 documents");
  }

  @Test
  void thePageNeverJudges() throws IOException {
    assertThat(page(full().minutes()).toLowerCase(java.util.Locale.ROOT))
        .contains("claimed by", "carried by")
        .doesNotContain("fulfilled", "broken", "verified", "corroborat");
  }

  @Test
  void thePageAsksForNothing() throws IOException {
    String page = page(full().minutes());
    assertThat(page).contains("default-src &#39;none&#39;", "font-src data:", "sha256-");
    assertThat(page.replaceAll("url\\(data:font/woff2;base64,[^)]+\\)", ""))
        .doesNotContain("http://", "https://", "url(", "@import", "<link", " src=", " style=");
  }

  @Test
  void aFileHoldsWhatTheWriterWrites(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("page.html");
    ReportPage.write(List.of(full().minutes()), List.of(), file);
    assertThat(Files.readString(file)).isEqualTo(page(full().minutes()));
  }

  private static Sample full() {
    return new Sample("a", TEXT)
        .boilerplate("شارك الخبر")
        .statement("الوزير", "مصر ستمد خط الكهرباء إلى الأردن")
        .pledge(Sample.EGYPT, Pledge.Strength.WILL, "مصر ستمد خط الكهرباء إلى الأردن")
        .meeting("2024-03-01", "التقى الوزيران في عمّان")
        .memorandum("مذكرة الربط")
        .project("خط الكهرباء", Project.Status.PLANNED)
        .formula("link", "الربط")
        .state(Sample.EGYPT)
        .state(Sample.JORDAN);
  }

  private static String page(Minutes... minutes) throws IOException {
    return page(List.of(), minutes);
  }

  private static String page(List<Family> families, Minutes... minutes) throws IOException {
    StringBuilder out = new StringBuilder();
    ReportPage.write(List.of(minutes), families, out);
    return out.toString();
  }

  private static Family family(Minutes source, Minutes other, Relation relation) {
    return Family.of(
        "family:1",
        List.of(
            new Family.Part(Reports.of(source), Relation.SOURCE),
            new Family.Part(Reports.of(other), relation)));
  }

  private static List<String> all(String page, String pattern) {
    return Pattern.compile(pattern).matcher(page).results().map(m -> m.group(1)).toList();
  }
}
