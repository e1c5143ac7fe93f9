package org.mahdar.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mahdar.text.Article;
import org.mahdar.text.Stated;

class FeedTest {

  static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
           xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel><title>دفتر الضفة</title><link>https://example.org/</link><language>ar</language>
      <item><title>رصيف جديد</title><link>https://example.org/1</link>
        <pubDate>Wed, 03 Jul 2024 01:30:00 +0300</pubDate><dc:creator>ليلى</dc:creator>
        <category>اقتصاد</category><description>ملخص قصير.</description>
        <content:encoded><![CDATA[<p>قال وزير النقل إن الرصيف سيفتح.</p><p>وأضاف أن العمل مستمر.</p>]]></content:encoded></item>
      <item><title>سوق المدينة</title><link>/2</link><description>أعلن المجلس أن السوق سيغلق غدا.</description></item>
      <item><title>عنوان وحده</title><link>https://example.org/3</link></item>
      </channel></rss>
      """;

  private static final String ATOM =
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar"><title>دفتر الضفة</title>
      <link rel="self" href="https://example.org/feed"/>
      <entry><title type="html">لقاء &amp;quot;الضفة&amp;quot;</title><id>urn:1</id>
        <link href="https://example.org/a"/><link rel="self" href="https://example.org/feed"/>
        <author><name>سامي</name></author>
        <published>2024-07-03T23:30:00+03:00</published><updated>2024-07-05T00:10:00+03:00</updated>
        <content type="html">&lt;p&gt;بحث الوزيران سبل التعاون.&lt;/p&gt;</content></entry>
      <entry><title>خبر</title><id>urn:2</id><updated>2024-07-05T00:10:00Z</updated>
        <content type="text">أكد الوزير أن 3 &lt; 4.</content></entry>
      </feed>
      """;

  @TempDir Path folder;

  private Visit read(String name, String text) throws IOException {
    return Visit.to(Files.writeString(folder.resolve(name), text));
  }

  @Test
  void anItemOfRssIsADocumentWithWhatTheFeedSaysOfIt() throws IOException {
    Visit visit = read("a.xml", RSS);
    Article first = visit.articles.getFirst();
    assertThat(first.source()).isEqualTo(folder + "/a.xml#0");
    assertThat(first.url()).isEqualTo("https://example.org/1");
    assertThat(first.text())
        .contains("قال وزير النقل إن الرصيف سيفتح.", "وأضاف أن العمل مستمر.")
        .doesNotContain("<p>", "ملخص");
    assertThat(first.stated())
        .extracting(Stated::title, Stated::byline, Stated::outlet, Stated::published)
        .containsExactly("رصيف جديد", "ليلى", "دفتر الضفة", "2024-07-03");
    assertThat(first.stated().best(Stated.Field.SECTION)).isEqualTo("اقتصاد");
    assertThat(first.stated().best(Stated.Field.LANGUAGE)).isEqualTo("ar");
  }

  @Test
  void anItemWithOnlyASummarySaysSoAndOneWithoutTextIsSkipped() throws IOException {
    Visit visit = read("a.rss", RSS);
    assertThat(visit.articles.get(1).warnings())
        .anyMatch(each -> each.contains("only a summary; read https://example.org/2"));
    assertThat(visit.skipped.getFirst().source()).isEqualTo(folder + "/a.rss#2");
    assertThat(visit.reason()).contains("no text", "https://example.org/3");
  }

  @Test
  void anEntryOfAtomIsADocument() throws IOException {
    Visit visit = read("feed", ATOM);
    assertThat(visit.texts()).hasSize(2);
    assertThat(visit.texts().getLast()).isEqualTo("أكد الوزير أن 3 < 4.");
    Article first = visit.articles.getFirst();
    assertThat(first.url()).isEqualTo("https://example.org/a");
    assertThat(first.stated())
        .extracting(Stated::byline, Stated::published, Stated::modified)
        .containsExactly("سامي", "2024-07-03", "2024-07-05");
    assertThat(visit.articles.getLast().stated().published()).isNull();
  }

  @Test
  void jsonFeedIsRead() throws IOException {
    Visit visit =
        read(
            "feed.json",
            """
            {"version": "https://jsonfeed.org/version/1.1", "title": "دفتر الضفة", "next_url": "feed.json",
             "items": [
              {"id": "1", "url": "https://example.org/1", "title": "رصيف", "date_published": "2024-07-03T01:00:00+03:00",
               "authors": [{"name": "ليلى"}, {"name": "سامي"}], "content_html": "<p>قال الوزير ذلك.</p>"},
              {"id": "2", "content_text": "أعلن المجلس ذلك."},
              {"id": "3", "summary": "ملخص.", "url": "https://example.org/3"},
              {"id": "4"}]}
            """);
    assertThat(visit.texts()).hasSize(3).anyMatch("أعلن المجلس ذلك."::equals);
    Stated stated = visit.articles.getFirst().stated();
    assertThat(stated)
        .extracting(Stated::title, Stated::byline, Stated::outlet, Stated::published)
        .containsExactly("رصيف", "ليلى، سامي", "دفتر الضفة", "2024-07-03");
    assertThat(visit.articles.getLast().warnings()).anyMatch(each -> each.contains("summary"));
    assertThat(visit.reason()).contains("no text");
  }

  @Test
  void entitiesAreNeverExpanded() throws IOException {
    String bomb =
        "<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
    Path secret = Files.writeString(folder.resolve("secret"), "سر");
    String outside = "<!DOCTYPE rss [<!ENTITY c SYSTEM \"" + secret.toUri() + "\">]>";
    String elsewhere = "<!DOCTYPE rss SYSTEM \"" + secret.toUri() + "\">";
    String item =
        "<rss version=\"2.0\"><channel><title>ا</title><item><description>قال &c;</description>"
            + "</item></channel></rss>";
    for (String type : List.of(bomb, outside)) {
      assertThat(read("a.xml", type + item).reason()).contains("entities", "<!DOCTYPE");
      assertThat(read("a.xml", "<?xml version='1.0'?>\n" + type + item).articles).isEmpty();
    }
    Visit third = read("a.xml", elsewhere + item);
    assertThat(third.texts()).allMatch(text -> !text.contains("سر") && !text.contains("aaaa"));
  }

  @Test
  void aBrokenFeedIsReadAsFarAsItGoes() throws IOException {
    Visit bare =
        read(
            "a.xml",
            RSS.replace("<title>سوق المدينة</title>", "<title>سوق & مدينة<br></title>")
                .replace("<category>", "<media:thumbnail url='x'/><category>"));
    assertThat(bare.articles).hasSizeGreaterThan(1);
    assertThat(bare.articles.getFirst().warnings()).anyMatch(each -> each.contains("repaired"));
    Visit cut = read("b.xml", RSS.substring(0, RSS.indexOf("المجلس")));
    assertThat(cut.sources()).containsExactly(folder + "/b.xml#0");
    assertThat(cut.skipped.getFirst().source()).isEqualTo(folder + "/b.xml#1");
    assertThat(cut.reason()).contains("cut short");
    assertThat(read("c.xml", "<rss").articles).isEmpty();
    assertThat(read("d.xml", "<rss version='2.0'><channel/></rss>").skipped).hasSize(1);
  }

  @Test
  void nestingAsDeepAsAMillionHarmsNothing() {
    String deep = "<b>".repeat(1_000_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          Visit xml = read("a.xml", RSS.replace("ملخص", deep));
          assertThat(xml.articles.size() + xml.skipped.size()).isPositive();
          Visit inside = read("b.xml", RSS.replace("<p>قال", deep + "قال"));
          assertThat(inside.articles.size() + inside.skipped.size()).isPositive();
        });
  }

  @Test
  void aFeedThatLinksToItselfLeadsNowhere() throws IOException {
    String cyclic = RSS.replace("https://example.org/", folder.toUri() + "a.xml");
    Visit visit = read("a.xml", cyclic);
    assertThat(visit.articles).hasSize(2).allMatch(article -> article.url() == null);
  }

  @Test
  void xmlOfAnotherKindIsNamed() throws IOException {
    assertThat(read("a.xml", "<?xml version='1.0'?><invoice/>").reason()).contains("<invoice>");
    assertThat(read("a.xml", "قال الوزير.").reason()).contains("no XML");
  }
}
