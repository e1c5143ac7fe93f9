package org.mahdar.desk.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is on the screen as a file, and as a citation, in the browser. */
class WaysTest {

  @RegisterExtension static final Desk desk = Desk.toRead();

  private static Locator way(Page page, String name) {
    return page.locator("#ways")
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  private static String taken(Page page, String name) throws IOException {
    Download download = page.waitForDownload(() -> way(page, name).click());
    return Files.readString(download.path(), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/documents",
        "/statements?by=CN",
        "/pledges?to=KZ&overdue=1",
        "/pledges/e29ce749:p1",
        "/figures?conflicts=on",
        "/formulae/community-of-shared-future",
        "/chains",
        "/chains/11-astana-talks-wire",
        "/readouts",
        "/readouts/17-almaty-meeting-chinese-readout/18-almaty-meeting-kazakh-readout",
        "/relations/CN/KZ?kind=visit",
        "/changes?kind=pledge",
        "/review?kind=pledge",
        "/search?q=%D8%A7%D9%84%D9%82%D9%85%D8%A9"
      })
  void everyListIsHadInFourForms(String path) throws IOException {
    for (String lang : List.of("ar", "en")) {
      Page page = desk.page();
      page.navigate(desk.at("/" + lang + path));
      assertThat(page.locator("#ways a[download]")).hasCount(4);
      String table = taken(page, "CSV");
      assertThat(table.lines().count()).as(path).isGreaterThan(1);
      assertThat(taken(page, "JSON")).startsWith("{\"schema\":\"mahdar/");
      assertThat(taken(page, "RIS")).startsWith("TY  - NEWS\r\nID  - sha256:");
      assertThat(taken(page, "CSL-JSON")).startsWith("[{\"id\":\"sha256:");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/actors?name=%D8%B4%D9%8A", "/actors/state:CN", "/relations/CN"})
  void whatRestsOnNoWordsHasNoBibliography(String path) throws IOException {
    Page page = desk.page();
    page.navigate(desk.at("/en" + path));
    assertThat(page.locator("#ways a[download]")).hasCount(2);
    assertThat(taken(page, "CSV").lines().count()).isGreaterThan(1);
  }

  @Test
  void aFileHasAllPagesOfTheListAndItsFilters() throws IOException {
    Page page = desk.page();
    page.navigate(desk.at("/en/statements?by=CN&page=2&from="));
    int found = Integer.parseInt(page.locator(".found").textContent().replaceAll("\\D", ""));
    assertThat(found).isGreaterThan(50);
    Download download = page.waitForDownload(() -> way(page, "CSV").click());
    assertThat(download.suggestedFilename())
        .matches("mahdar-statements-by-CN-\\d{4}-\\d\\d-\\d\\d\\.csv");
    assertThat(Files.readAllLines(download.path())).hasSize(found + 1);
  }

  @Test
  void filesFollowWhatIsTyped() throws IOException {
    Page page = desk.page();
    page.navigate(desk.at("/en/statements"));
    page.getByLabel("By whom").pressSequentially("China");
    assertThat(page).hasURL(Pattern.compile(".*by=China.*"));
    assertThat(way(page, "CSV")).hasAttribute("href", "/en/statements?by=China&format=csv");
    assertThat(page.locator("#ways")).hasCount(1);
    int found = Integer.parseInt(page.locator(".found").textContent().replaceAll("\\D", ""));
    assertThat(taken(page, "CSV").lines().count()).isEqualTo(found + 1);
  }

  @Test
  void aPartOfAnotherPageLeavesTheFilesAlone() {
    Page page = desk.page();
    page.navigate(desk.at("/en/chains/11-astana-talks-wire"));
    Locator last = page.locator("ol.chain > li").last();
    last.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("What was changed"))
        .click();
    assertThat(last.locator(".edits")).not().isEmpty();
    assertThat(way(page, "CSV")).hasAttribute("href", "/en/chains/11-astana-talks-wire?format=csv");
  }

  @Test
  void aFormThatIsNotOfferedIsSaidToBeNone() {
    Page page = desk.page();
    assertThat(page.navigate(desk.at("/en/statements?format=xls")).status()).isEqualTo(400);
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("cannot be had as «xls»");
    assertThat(page.navigate(desk.at("/ar/settings?format=cite")).status()).isEqualTo(400);
    assertThat(page.locator("#ways")).hasCount(0);
  }

  @ParameterizedTest
  @CsvSource({
    "ar, انسخ التوثيق, «الأقوال (من: الصين)»، محضر، سجل فيه, نُسخ التوثيق.",
    "en, Copy citation, “Statements (by: China)”, The citation was copied."
  })
  void aPageIsCitedWithWhatItShows(String lang, String copy, String first, String said) {
    BrowserContext context =
        desk.context(
            new Browser.NewContextOptions()
                .setPermissions(List.of("clipboard-read", "clipboard-write")));
    Page page = context.newPage();
    page.navigate(desk.at("/" + lang + "/statements?by=CN&page=2"));
    way(page, copy).focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("#said[aria-live=polite]")).hasText(said);
    String copied = (String) page.evaluate("navigator.clipboard.readText()");
    assertThat(copied)
        .startsWith(first)
        .contains(desk.at("/" + lang + "/statements?by=CN"))
        .containsPattern("28 [^ ]+ \\([^ ]+ 28\\.[0-9a-f]+\\.0\\.0\\.0\\)")
        .doesNotContain("page=");
  }

  @ParameterizedTest
  @CsvSource({
    "ar, (النوع: زيارة؛ الجهة: الطرف الأول), (كلمات: IT)",
    "en, (kind: visit; side: the first), (words: IT)"
  })
  void whatIsShownIsToldInTheReadersWords(String lang, String timeline, String words) {
    Page page = desk.page();
    page.navigate(desk.at("/" + lang + "/relations/CN/KZ?kind=visit&side=first&from=&format=cite"));
    assertThat(page.locator(".citation p[lang=" + lang + "]")).containsText(timeline);
    page.navigate(desk.at("/" + lang + "/search?q=IT&format=cite"));
    assertThat(page.locator(".citation p[lang=" + lang + "]")).containsText(words);
  }

  @Test
  void aPageIsHadAsAReference() throws IOException {
    Page page = desk.page();
    page.navigate(desk.at("/en/statements?by=CN&format=cite"));
    Locator ways = page.locator("main .ways a");
    Download ris = page.waitForDownload(() -> ways.first().click());
    assertThat(Files.readString(ris.path()))
        .startsWith("TY  - ELEC\r\nTI  - Statements (by: China)\r\nPB  - Mahdar\r\n")
        .contains("UR  - " + desk.at("/en/statements?by=CN") + "\r\n");
    Download csl = page.waitForDownload(() -> ways.last().click());
    assertThat(Files.readString(csl.path())).contains("\"type\":\"webpage\"", "date-parts");
  }

  @Test
  void withoutAScriptAPageShowsTheCitation() {
    Browser.NewContextOptions plain = new Browser.NewContextOptions().setJavaScriptEnabled(false);
    Page page = desk.context(plain).newPage();
    page.navigate(desk.at("/ar/relations/CN/KZ"));
    way(page, "انسخ التوثيق").click();
    assertThat(page.locator("h1")).hasText("التوثيق");
    assertThat(page.locator(".citation p[lang=ar]")).containsText("«الصين وكازاخستان»، محضر");
    assertThat(page.locator(".citation p[lang=en]")).containsText("“China and Kazakhstan”");
    assertThat(page.locator(".citation p[lang=en]"))
        .containsText(desk.at("/ar/relations/CN/KZ") + ", accessed 20");
    assertThat(page.locator("main a[href$='format=cite.ris']")).isVisible();
    assertThat(page.locator("main a[href$='format=cite.csl']")).isVisible();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/statements",
        "/pledges",
        "/pledges/e29ce749:p1",
        "/relations/CN/KZ",
        "/figures",
        "/formulae/community-of-shared-future",
        "/readouts/17-almaty-meeting-chinese-readout/18-almaty-meeting-kazakh-readout",
        "/changes",
        "/search?kind=statement",
        "/review"
      })
  void everyClaimHasItsCitationBesideIt(String path) {
    Page page = desk.page();
    page.navigate(desk.at("/en" + path));
    Locator words = page.locator("main a[href*='#e=']");
    Locator ways = page.locator("main a.cite");
    assertThat(ways.count()).as(path).isPositive().isGreaterThanOrEqualTo(words.count() / 2);
    assertThat(ways.first()).hasAccessibleName("Cite these words");
    page.navigate(desk.at(ways.first().getAttribute("href")));
    assertThat(page.locator(".citation p[lang=ar]")).containsText("«");
    assertThat(page.locator("a[href*='.ris?e=']")).isVisible();
    assertThat(page.locator("a[href*='.csl.json?e=']")).isVisible();
  }
}
