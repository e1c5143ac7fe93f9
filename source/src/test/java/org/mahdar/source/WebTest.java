package org.mahdar.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mahdar.source.web.Fetcher;
import org.mahdar.source.web.LocalServer;
import org.mahdar.source.web.Manners;

@Timeout(30)
class WebTest {

  private static final String TEXT =
      "أعلن وزير النقل اليوم أن الميناء الجديد سيفتح في الشهر المقبل، وأن شركات من ثلاث دول ستعمل"
          + " فيه منذ اليوم الأول. وأضاف أن العمل في الطريق المؤدي إليه انتهى قبل أسبوع.";

  private final LocalServer server = new LocalServer();
  private Following following = Following.NOTHING;

  @AfterEach
  void close() {
    server.close();
  }

  private Visit visit(String... addresses) {
    Manners manners = Manners.of("0", Set.of(server.host())).withGap(Duration.ZERO);
    try (Fetcher fetcher = new Fetcher(manners, () -> false)) {
      Doors doors = new Doors(FieldMap.standard(), Visit.LIMITS).online(fetcher, following);
      return new Visit().through(doors, List.of(addresses), Visit.stream(""));
    }
  }

  private String at(String path) {
    return server.at(path).toString();
  }

  private static String page(String text) {
    return "<html><head><title>ميناء</title></head><body><p>" + text + "</p></body></html>";
  }

  private String feed(String... paths) {
    StringBuilder items = new StringBuilder();
    Stream.of(paths)
        .forEach(path ->
            items
                .append("<item><title>خبر</title><link>")
                .append(at(path))
                .append("</link></item>"));
    return "<rss version=\"2.0\"><channel><title>أخبار</title>" + items + "</channel></rss>";
  }

  @Test
  void aPageIsReadWithItsAddressAndTheDayItWasFetched() {
    server.page("/story.php", "text/html; charset=utf-8", page(TEXT));
    var article = visit(at("/story.php#top")).only();
    assertThat(article.source()).isEqualTo(at("/story.php#top"));
    assertThat(article.url()).isEqualTo(at("/story.php"));
    assertThat(article.text()).contains("الميناء الجديد");
    assertThat(article.stated().captured()).startsWith("20");
  }

  @Test
  void theServersCharsetIsHeard() {
    byte[] old = page("نعم وقع").getBytes(Charset.forName("windows-1256"));
    server.on("/old", it -> LocalServer.answer(it, 200, "text/html; charset=windows-1256", old));
    assertThat(visit(at("/old")).only().text()).contains("نعم وقع");
  }

  @Test
  void aPlainTextAndJsonGoThroughTheirOwnDoors() {
    server.page("/a.txt", "text/plain; charset=utf-8", TEXT);
    server.page("/b", "application/json", "[{\"text\":\"" + TEXT + "\"}]");
    Visit visit = visit(at("/a.txt"), at("/b"));
    assertThat(visit.texts()).containsExactly(TEXT, TEXT);
    assertThat(visit.sources()).containsExactly(at("/a.txt"), at("/b#0"));
  }

  @Test
  void whatCannotBeFetchedIsSkippedAndTheRestGoesOn() {
    server.page("/a.txt", "text/plain", TEXT);
    Visit visit =
        visit(
            at("/none"),
            "file:///etc/passwd",
            "ftp://example.org/x",
            "http://[::1]/",
            at("/a.txt"));
    assertThat(visit.articles).hasSize(1);
    assertThat(visit.skipped)
        .extracting(Skipped::reason)
        .satisfiesExactly(
            it -> assertThat(it).contains("404"),
            it -> assertThat(it).contains("only http"),
            it -> assertThat(it).contains("only http"),
            it -> assertThat(it).contains("--allow-host"));
  }

  @Test
  void withoutAWayOutNothingIsFetched() {
    Visit visit =
        Visit.read(FieldMap.standard(), Visit.LIMITS, List.of("https://example.org/"), "");
    assertThat(visit.reason()).contains("not fetched here");
  }

  @Test
  void itemsWithoutTextAreFollowedOnlyWhenAsked() {
    server.page("/feed", "application/rss+xml", feed("/1", "/2"));
    server.page("/1", "text/html", page(TEXT)).page("/2", "text/html", page(TEXT + " 2"));
    assertThat(visit(at("/feed")).articles).isEmpty();
    following = new Following(true, Set.of(), 100);
    Visit visit = visit(at("/feed"));
    assertThat(visit.sources()).containsExactly(at("/1"), at("/2"));
    assertThat(visit.skipped).isEmpty();
    assertThat(visit.articles.getFirst().stated().outlet()).isEqualTo("أخبار");
  }

  @Test
  void feedsThatNameEachOtherEnd() {
    server.page("/a", "application/rss+xml", feed("/b", "/a"));
    server.page("/b", "application/rss+xml", feed("/a", "/b", "/page"));
    server.page("/page", "text/html", page(TEXT));
    following = new Following(true, Set.of(), 100);
    assertThat(visit(at("/a")).sources()).containsExactly(at("/page"));
  }

  @Test
  void siteMapsOfSiteMapsLeadToPages() {
    String map = "<?xml version=\"1.0\"?><%1$s><%2$s><loc>%3$s</loc></%2$s></%1$s>";
    server.page("/maps.xml", "text/xml", map.formatted("sitemapindex", "sitemap", at("/map.xml")));
    server.page("/map.xml", "text/xml", map.formatted("urlset", "url", at("/1")));
    server.page("/1", "text/html", page(TEXT));
    following = new Following(true, Set.of(), 100);
    assertThat(visit(at("/maps.xml")).sources()).containsExactly(at("/1"));
  }

  @Test
  void otherSitesAreFollowedOnlyByName() {
    String other = at("/1").replace("127.0.0.1", "localhost");
    server.page("/feed", "application/rss+xml", feed("/1").replace(at("/1"), other));
    following = new Following(true, Set.of(), 100);
    assertThat(visit(at("/feed")).articles).isEmpty();
    assertThat(server.asked()).doesNotContain("/1");
    following = new Following(true, Set.of("LOCALHOST"), 100);
    assertThat(visit(at("/feed")).reason()).contains("localhost leads to");
  }

  @Test
  void noMoreAreFollowedThanTheLimit() {
    server.page("/feed", "application/rss+xml", feed("/1", "/2", "/3"));
    server.page("/1", "text/html", page(TEXT));
    following = new Following(true, Set.of(), 1);
    Visit visit = visit(at("/feed"));
    assertThat(visit.articles).hasSize(1);
    assertThat(visit.skipped.getLast().reason()).contains("2 more than the 1");
  }
}
