package org.mahdar.source.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mahdar.text.Stated;
import org.mahdar.text.Stated.Claim;
import org.mahdar.text.Stated.Field;

class PageMetadataTest {

  private static final String TITLE = "وفد من جنوب السودان يزور أسمرة";
  private static final String BODY =
      "<h1>"
          + TITLE
          + "</h1><p>وصل وفد من جنوب السودان إلى أسمرة لبحث فتح المعابر بين البلدين.</p>";

  private static PageMetadata read(String head, String body) {
    return PageMetadata.of(Jsoup.parse("<head>" + head + "</head><body>" + body), null);
  }

  private static String ld(String json) {
    return "<script type=\"application/ld+json\">" + json + "</script>";
  }

  private static List<String> values(PageMetadata page, Field field) {
    return page.stated().claims().stream()
        .filter(claim -> claim.field() == field)
        .map(Claim::value)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "\"سامر قعوار\"; سامر قعوار",
        "[\"سامر قعوار\",\"لمى نعيم\"]; سامر قعوار، لمى نعيم",
        "{\"@type\":\"Person\",\"name\":\"سامر قعوار\"}; سامر قعوار",
        "{\"@type\":\"Person\",\"name\":[\"سامر قعوار\",\"لمى نعيم\"]}; سامر قعوار، لمى نعيم",
        "[{\"name\":\"سامر قعوار\"},{\"name\":\"سامر قعوار\"}]; سامر قعوار",
        "{\"@id\":\"#p\"}; لمى نعيم",
      })
  void anAuthorIsReadInEveryShape(String author, String byline) {
    PageMetadata page =
        read(
            ld(
                "[{\"@type\":\"NewsArticle\",\"author\":"
                    + author
                    + "},{\"@type\":\"Person\",\"@id\":\"#p\",\"name\":\"لمى نعيم\"}]"),
            BODY);
    assertThat(page.stated().byline()).isEqualTo(byline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"admin", "https://social.example/nahr", "news@nahr.example", "صحيفة النهر", "7"})
  void anAccountAnAddressOrTheOutletIsNoByline(String author) {
    PageMetadata page =
        read(
            "<meta property=og:site_name content=\"صحيفة النهر\"><meta name=author content=\""
                + author
                + "\">",
            BODY);
    assertThat(page.stated().byline()).isNull();
  }

  @Test
  void conflictsAreKeptTheMostTrustedFirst() {
    PageMetadata page =
        read(
            ld(
                    "{\"@type\":\"Article\",\"headline\":\""
                        + TITLE
                        + "\",\"datePublished\":\"2024-03-02\"}")
                + "<meta property=article:published_time content=2024-03-05T10:00:00Z>",
            BODY);
    assertThat(page.stated().claims())
        .contains(
            new Claim(Field.PUBLISHED, "2024-03-02", "json-ld datePublished"),
            new Claim(Field.PUBLISHED, "2024-03-05", "meta article:published_time"));
    assertThat(page.stated().published()).isEqualTo("2024-03-02");
  }

  @Test
  void whatIsSaidOfOtherStoriesIsNotSaidOfThisOne() {
    PageMetadata page =
        read(
            "<title>"
                + TITLE
                + "</title>"
                + ld(
                    "[{\"@type\":\"NewsArticle\",\"headline\":\"إضراب عمال"
                        + " الموانئ\",\"datePublished\":\"2020-01-01\"},{\"@type\":\"NewsArticle\",\"headline\":\"موسم"
                        + " قطاف الزيتون\",\"datePublished\":\"2020-01-02\"}]"),
            BODY
                + "<aside class=related><time datetime=2020-01-03>3 يناير 2020</time></aside>"
                + "<div class=comments><span itemprop=datePublished>2020-01-04</span></div>"
                + "<footer>5 يناير 2020</footer>");
    assertThat(values(page, Field.PUBLISHED)).isEmpty();
    assertThat(page.stated().title()).isEqualTo(TITLE);
  }

  @Test
  void brokenDataCostsOnlyItself() {
    PageMetadata page =
        read(
            ld("{\"@type\":\"NewsArticle\",\"headline\":") + "<meta name=date content=2024-02-01>",
            BODY);
    assertThat(page.stated().published()).isEqualTo("2024-02-01");
    assertThat(page.stated().title()).isEqualTo(TITLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000-00-00", "-0001-11-30T00:00:00+00:00", "1970-01-01", "1812-05-04"})
  void aDateThatCannotBeIsRefusedAndSaid(String date) {
    PageMetadata page = read("<meta property=article:published_time content=" + date + ">", BODY);
    assertThat(page.stated().published()).isNull();
    assertThat(page.warnings()).singleElement().asString().contains(date, "left out");
  }

  @Test
  void nothingIsPublishedAfterItWasSaved() {
    Stated told = Stated.NOTHING.with(Field.CAPTURED, "2024-05-08", "warc date");
    PageMetadata page =
        PageMetadata.of(
            Jsoup.parse(
                "<meta name=date content=2024-06-01><meta name=pubdate content=2024-05-07>" + BODY),
            List.of(),
            null,
            told);
    assertThat(values(page, Field.PUBLISHED)).containsExactly("2024-05-07");
    assertThat(page.warnings()).singleElement().asString().contains("2024-06-01", "2024-05-08");
  }

  @Test
  void aDateOfChangeIsNeverOneOfPublication() {
    PageMetadata page =
        read(
            "<meta property=og:updated_time content=2024-02-09T10:00:00Z>",
            BODY.replace(
                "</h1>",
                "</h1><div>آخر تحديث: 9 فبراير 2024</div><time class=updated datetime=2024-02-09>9"
                    + " فبراير 2024</time>"));
    assertThat(values(page, Field.PUBLISHED)).isEmpty();
    assertThat(page.stated().modified()).isEqualTo("2024-02-09");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://nahr.example/",
        "https://nahr.example",
        "javascript:alert(1)",
        "/a/1",
        "ftp://nahr.example/a",
        "https://"
      })
  void whatNobodyCanFollowIsNoAddress(String address) {
    assertThat(values(read("<link rel=canonical href=\"" + address + "\">", BODY), Field.CANONICAL))
        .isEmpty();
  }

  @Test
  void anAddressIsResolvedAgainstThePagesOwn() {
    PageMetadata page =
        PageMetadata.of(
            Jsoup.parse("<link rel=canonical href=/n/7?x=1>" + BODY), "https://nahr.example/amp/7");
    assertThat(page.stated().best(Field.CANONICAL)).isEqualTo("https://nahr.example/n/7?x=1");
    assertThat(page.stated().outlet()).isEqualTo("nahr.example");
  }

  @Test
  void theTextsOwnLanguageComesBeforeThatOfTheTemplate() {
    PageMetadata page =
        PageMetadata.of(
            Jsoup.parse(
                "<html lang=en-US><head><meta property=og:locale content=ar_EG></head>" + BODY),
            null);
    assertThat(values(page, Field.LANGUAGE)).containsExactly("ar-EG", "ar", "en-US");
    PageMetadata french =
        PageMetadata.of(
            Jsoup.parse("<html lang=fr><body><p>Le ministre a reçu une délégation à Rabat."), null);
    assertThat(french.stated().best(Field.LANGUAGE)).isEqualTo("fr");
  }

  @Test
  void aPageThatSaysNothingGivesNothing() {
    assertThat(PageMetadata.of(Jsoup.parse(""), null).stated().claims()).isEmpty();
  }

  @Test
  void valuesAreOneLineWithoutMarksOfDirection() {
    PageMetadata page =
        read(
            "<meta property=og:title content=\"\u200F"
                + TITLE
                + " &amp;quot;غدا&amp;quot;\n \u202A\">",
            "");
    assertThat(page.stated().title()).isEqualTo(TITLE + " \"غدا\"");
  }

  @Test
  void aHostilePageIsReadToItsEnd() {
    String deep = "<div class=date>".repeat(20_000) + BODY;
    String many = "<h1>عنوان من عناوين كثيرة</h1><time datetime=2024-01-01>x</time>".repeat(5_000);
    assertThat(read("", deep).stated()).isNotNull();
    assertThat(read("", many).stated().claims()).hasSizeLessThanOrEqualTo(100);
  }

  @Test
  void dataThatIsAlmostJsonIsRead() {
    PageMetadata page =
        read(
            ld(
                "{/* cms */\"@type\":\"WebPage\",\"mainEntity\":{\"@type\":\"NewsArticle\","
                    + "\"headline\":\"سطر\nوسطر\",\"datePublished\":\"2024-08-01\",},}"),
            "");
    assertThat(page.stated().published()).isEqualTo("2024-08-01");
    assertThat(page.stated().title()).isEqualTo("سطر وسطر");
  }
}
