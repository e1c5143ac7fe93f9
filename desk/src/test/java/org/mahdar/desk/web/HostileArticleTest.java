package org.mahdar.desk.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mahdar.finding.Minutes;
import tools.jackson.databind.json.JsonMapper;

/** An article that wants to run, to lead away, to turn words around, and is too long to show. */
class HostileArticleTest {

  private static final int LONG = 5_000_000;

  /** The override is never ended. */
  private static final String ATTACK =
      "قال الوزير الكيني إن بلاده \"<script>window.ran=1;alert(1)</script>\" ستدعم السدود"
          + " <img src=x onerror=\"window.ran=2\"> <a href=\"javascript:window.ran=3\">هنا</a>"
          + " </p></article></main><iframe src=http://evil.example/></iframe> \u202Eمقلوب\u2066\n";

  /** Markup inside what is found: a statement, a pledge, a figure and a name. */
  private static final String CLAIMS =
      "نيروبي 4 يوليو 2024 - قال وزير المياه الكيني <b onclick=window.ran=7>جون كيماني</b> إن بلاده"
          + " ستدعم بناء ثلاثة سدود <script>window.ran=8</script> بقيمة 40 مليون دولار قبل نهاية"
          + " العام المقبل، وأضاف أن التعاون مع الصين \u202E يقوم على الصداقة التقليدية بين"
          + " البلدين والمنفعة المتبادلة منذ أعوام طويلة.\n";

  @TempDir static Path folder;

  @RegisterExtension static final Desk desk = Desk.ofItsOwn(HostileArticleTest::files);

  private static Path[] files() throws IOException {
    Path brief = folder.resolve("hostile.jsonl");
    String record =
        """
        {"title":"%s","url":"javascript:window.ran=4//","author":"<b onclick=x>كاتب","text":"%s",\
        "published":"2024-07-03"}
        """
            .formatted(
                "</title><script>window.ran=5</script>\\u202Eسدود\\\"\\r\\nTY  - BOOK",
                ATTACK.replace("\"", "\\\"").replace("\n", "\\n").repeat(3));
    Files.writeString(brief, record, StandardCharsets.UTF_8);
    Path attack = folder.resolve("attack.txt");
    Files.writeString(attack, ATTACK.repeat(4));
    Path again = folder.resolve("again.txt");
    Files.writeString(again, "مقدمة قصيرة.\n" + ATTACK.repeat(4));
    Path big = folder.resolve("big.txt");
    String filler = "ا".repeat(4_000) + " " + "<script>window.ran=6</script>".repeat(30) + "\n";
    int times = LONG / filler.getBytes(StandardCharsets.UTF_8).length + 1;
    Files.writeString(big, ATTACK + filler.repeat(times) + ATTACK);
    Path formula = folder.resolve("formula.jsonl");
    String running =
        """
        {"title":"=HYPERLINK(\\"http://evil.example\\")","outlet":"@SUM(1)","author":"+1",\
        "url":"https://example.org/=1","published":"2024-07-04",\
        "text":"قال وزير المياه الكيني: \\"=1+1، وستدعم بلادنا بناء السدود\\"."}
        """;
    Files.writeString(formula, running, StandardCharsets.UTF_8);
    Path claims = folder.resolve("claims.txt");
    Files.writeString(claims, CLAIMS);
    return new Path[] {brief, attack, again, big, formula, claims};
  }

  static Stream<String> addresses() {
    return Stream.of(
            "/documents",
            "/documents?format=cite",
            "/statements?about=السدود",
            "/pledges?about=السدود",
            "/search?q=السدود",
            "/search?q=%3Cscript%3Ealert(1)%3C/script%3E%E2%80%AEx&format=cite",
            "/changes",
            "/review",
            "/review?kind=statement",
            "/figures?unowned=on",
            "/documents/hostile.jsonl",
            "/documents/hostile.jsonl/cite?e=0-40",
            "/documents/attack.txt",
            "/documents/attack.txt?furniture=1&kind=actor&kind=statement",
            "/documents/big.txt",
            "/documents/big.txt?part=3",
            "/documents/claims.txt",
            "/documents/claims.txt/why/s1",
            "/documents/claims.txt/correct/s1",
            "/documents/claims.txt/overlooked?words=30-90&kind=pledge",
            "/actors",
            "/relations/CN/KE",
            "/chains",
            "/chains/attack.txt",
            "/diff/attack.txt/again.txt",
            "/readouts",
            "/readouts/attack.txt/again.txt")
        .flatMap(path -> Stream.of("/ar" + path, "/en" + path));
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void runsNothingAndAsksNobody(String address) {
    List<String> faults = new ArrayList<>();
    Page page = desk.page();
    page.onDialog(dialog -> {
      faults.add("dialog: " + dialog.message());
      dialog.dismiss();
    });
    page.onPageError(error -> faults.add("script: " + error));
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        faults.add("console: " + message.text());
      }
    });
    page.onRequest(request -> {
      if (!request.url().startsWith(desk.at("")) && !request.url().startsWith("data:")) {
        faults.add("request: " + request.url());
      }
    });
    assertThat(page.navigate(desk.at(address)).status()).isEqualTo(200);
    assertThat(page.evaluate("window.ran")).isNull();
    assertThat(page.locator("iframe, main img, [href^='javascript' i]").count()).isZero();
    Object turning =
        page.evaluate("/[\\u202a-\\u202e\\u2066-\\u2069]/.test(document.body.textContent)");
    assertThat(turning).as("characters that turn the direction").isEqualTo(false);
    assertThat(faults).as(address).isEmpty();
  }

  @Test
  void aLongTextComesInPartsAndAnAddressFindsItsPart() {
    Page page = desk.page();
    int length = minutes("big.txt").text().length();
    page.navigate(desk.at("/en/documents/big.txt#e=" + (length - 60) + "-" + (length - 50)));
    assertThat(page.locator("mark.lit").first()).isInViewport();
    assertThat(page.url()).contains("part=");
  }

  @Test
  void theTextItselfIsUnchanged() {
    assertThat(minutes("attack.txt").text()).contains("<script>window.ran=1", "\u202E", "\u2066");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/documents",
        "/statements?about=السدود",
        "/pledges?about=السدود",
        "/search?q=السدود",
        "/chains",
        "/changes",
        "/review"
      })
  void aListAsAFileRunsNothing(String path) throws Exception {
    String at = "/ar" + path + (path.contains("?") ? "&" : "?") + "format=";
    HttpResponse<String> table = get(at + "csv");
    assertThat(table.headers().firstValue("Content-Disposition").orElseThrow())
        .matches("attachment; filename=\"[A-Za-z0-9.-]+\\.csv\"");
    assertThat(table.body()).doesNotContain("\u202E", "\u2066");
    assertThat(fields(table.body())).noneMatch(field -> field.matches("(?s)[=+@\t\r\n].*"));
    assertThat(JsonMapper.shared().readTree(get(at + "json").body()).get("total").asInt())
        .isPositive();
    HttpResponse<String> ris = get(at + "ris");
    assertThat(ris.body()).doesNotContain("\u202E", "javascript:", "\nTY  - BOOK");
    assertThat(ris.body().split("\r\n")).allMatch(line -> line.matches("[A-Z][A-Z0-9]  - .*"));
    HttpResponse<String> csl = get(at + "csl");
    assertThat(csl.body()).doesNotContain("\u202E", "javascript:");
    assertThat(JsonMapper.shared().readTree(csl.body()).size()).isPositive();
    for (HttpResponse<String> each : List.of(table, ris, csl)) {
      assertThat(each.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(each.headers().firstValue("Content-Type").orElse("")).doesNotContain("html");
    }
  }

  private static List<String> fields(String csv) {
    List<String> fields = new ArrayList<>();
    Matcher field =
        Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*)\"|([^,\r\n]*))(,|\r\n)").matcher(csv);
    int end = 0;
    while (field.find()) {
      fields.add(field.group(1) == null ? field.group(2) : field.group(1));
      end = field.end();
    }
    assertThat(end).as("where the last row ends").isEqualTo(csv.length());
    return fields;
  }

  @Test
  void filesAreNamedByTheIdAndHoldOneEntry() throws Exception {
    Minutes hostile = minutes("hostile.jsonl");
    String home = "/documents/" + hostile.id();
    HttpResponse<String> ris = get(home + ".ris");
    assertThat(ris.headers().firstValue("Content-Disposition").orElseThrow())
        .matches("attachment; filename=\"mahdar-[0-9a-f]+\\.ris\"");
    assertThat(ris.body().lines().filter(line -> line.startsWith("TY  - "))).hasSize(1);
    assertThat(ris.body()).doesNotContain("\u202E", "javascript:");
    HttpResponse<String> csl = get(home + ".csl.json");
    assertThat(csl.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(csl.body()).startsWith("[{\"id\":\"" + hostile.id()).doesNotContain("javascript:");
    assertThat(get(home + ".page").statusCode()).isEqualTo(404);
  }

  private Minutes minutes(String reference) {
    return desk.site().ledgers().read(ledger -> ledger.minutes(reference)).orElseThrow();
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(desk.at(path))).timeout(Duration.ofSeconds(30)).build();
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
  }
}
