package org.mahdar.desk.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mahdar.desk.cli.Typed;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What is new, as programs that follow news get it. */
class FeedTest {

  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String HOSTILE =
      "قال وزير المياه الكيني: \"بلادنا <script>alert(1)</script> ]]> &amp; \u202E\uFFFE ستدعم"
          + " بناء السدود في الشمال\".\n";

  @TempDir static Path folder;

  @RegisterExtension static final Desk desk = Desk.ofItsOwn(FeedTest::hostile);

  private static Path[] hostile() throws IOException {
    Path attack = folder.resolve("attack.txt");
    Files.writeString(attack, HOSTILE);
    return new Path[] {attack};
  }

  private static HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(desk.at(path)));
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          headers.length == 0 ? request.build() : request.headers(headers).build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }

  private static Document feed(String path) throws Exception {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/atom+xml");
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(answer.body())));
  }

  private static List<Element> all(Document feed, String name) {
    NodeList found = feed.getElementsByTagNameNS(ATOM, name);
    List<Element> all = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      all.add((Element) found.item(i));
    }
    return all;
  }

  private static List<String> texts(Document feed, String name) {
    return all(feed, name).stream().map(Element::getTextContent).toList();
  }

  @ParameterizedTest
  @CsvSource({"ar, محضر: الجديد, تعهد", "en, Mahdar: What is new, pledge"})
  void isAnAtomFeedInBothLanguages(String lang, String title, String kind) throws Exception {
    Document feed = feed("/" + lang + "/changes.atom?kind=pledge");
    int entries = all(feed, "entry").size();
    assertThat(entries).isBetween(5, 200);
    assertThat(feed.getDocumentElement().getAttribute("xml:lang")).isEqualTo(lang);
    assertThat(texts(feed, "title").getFirst()).isEqualTo(title);
    assertThat(texts(feed, "title").subList(1, entries)).allMatch(it -> it.contains("("));
    assertThat(texts(feed, "title").get(1)).startsWith(kind);
    assertThat(texts(feed, "id")).hasSize(1 + entries).doesNotHaveDuplicates();
    assertThat(texts(feed, "id")).allMatch(id -> id.matches("urn:uuid:[0-9a-f-]{36}"));
    assertThat(texts(feed, "updated").stream().map(OffsetDateTime::parse)).hasSize(1 + entries);
    assertThat(texts(feed, "name")).containsExactly("Mahdar");
    assertThat(texts(feed, "content")).hasSize(entries).allMatch(it -> it.startsWith("«"));
    List<String> links = all(feed, "link").stream().map(it -> it.getAttribute("href")).toList();
    assertThat(links).hasSize(2 + entries).allMatch(it -> it.startsWith(desk.at("/" + lang + "/")));
    assertThat(get(links.getLast().substring(desk.at("").length())).statusCode()).isEqualTo(200);
  }

  @Test
  void reprintsNeverAlert() throws Exception {
    List<String> before = pledges();
    String report = Files.readString(Path.of("../demo/reports/11-astana-talks-wire.txt"));
    Path reprint = folder.resolve("reprint.txt");
    Files.writeString(reprint, report);
    Path edited = folder.resolve("edited.txt");
    Files.writeString(
        edited, report + "\nوقال وزير التجارة الكيني إن بلاده ستشتري خمسين قطارا العام المقبل.\n");
    assertThat(add(reprint, edited)).contains("2 added");
    assertThat(before).containsAll(pledges());
    Path fresh = folder.resolve("fresh.txt");
    Files.writeString(fresh, "أعلن وزير التجارة الكيني أن بلاده ستشتري مئة قطار العام المقبل.\n");
    assertThat(add(fresh)).contains("1 added");
    assertThat(pledges().stream().filter(id -> !before.contains(id))).hasSize(1);
  }

  private static List<String> pledges() throws Exception {
    return texts(feed("/en/changes.atom?kind=pledge"), "id");
  }

  private static String add(Path... files) {
    List<String> words = new ArrayList<>(List.of("add", "--ledger"));
    words.add(desk.site().ledgers().address());
    for (Path file : files) {
      words.add(file.toString());
    }
    return Typed.of(words.toArray(String[]::new)).out();
  }

  @Test
  void hostileWordsArePlainText() throws Exception {
    String xml = get("/ar/changes.atom?kind=statement").body();
    assertThat(xml).contains("&lt;script&gt;").doesNotContain("<script", "\u202E", "\uFFFE");
    assertThat(texts(feed("/ar/changes.atom?kind=statement"), "content"))
        .anyMatch(it -> it.contains("<script>alert(1)</script> ]]> &amp;"));
  }

  @Test
  void whatDidNotChangeIsNotSentAgain() throws Exception {
    String mark = get("/en/changes.atom").headers().firstValue("ETag").orElseThrow();
    assertThat(get("/en/changes.atom", "If-None-Match", mark).statusCode()).isEqualTo(304);
    assertThat(get("/en/changes.atom?since=soon").statusCode()).isEqualTo(400);
  }

  @Test
  void pagesLeadToIt() {
    Page page = desk.page();
    page.navigate(desk.at("/ar/statements"));
    assertThat(page.locator("link[type='application/atom+xml']"))
        .hasAttribute("href", "/ar/changes.atom");
    page.navigate(desk.at("/en/changes?kind=pledge"));
    assertThat(page.locator("main a[href*='.atom']"))
        .hasAttribute("href", "/en/changes.atom?kind=pledge");
  }
}
