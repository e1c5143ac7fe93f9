package org.mahdar.desk.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.Quote;
import org.mahdar.finding.Statement;

/** An article in the browser, with what was found in it. */
class ReaderTest {

  private static final String WIRE = "/documents/11-astana-talks-wire";

  @RegisterExtension static final Desk desk = Desk.toRead();

  @ParameterizedTest
  @CsvSource({"ar, نص المقال", "en, The article"})
  void theTextIsWholeAndRunsItsOwnWay(String lang, String name) {
    Page page = desk.page();
    page.navigate(desk.at("/" + lang + WIRE));
    Locator article = page.getByRole(AriaRole.ARTICLE, new Page.GetByRoleOptions().setName(name));
    Object shown =
        article.evaluate(
            "it => [...it.querySelectorAll('[data-o]')].map(p => p.textContent).join('')");
    assertThat(String.valueOf(shown)).isEqualTo(minutes().text().replace("\n", ""));
    Object direction = article.locator("p").last().evaluate("it => getComputedStyle(it).direction");
    assertThat(direction).isEqualTo("rtl");
    assertThat(article.getAttribute("lang")).isEqualTo("ar");
  }

  @ParameterizedTest
  @CsvSource({"ar", "en"})
  void everyFindingHasItsPlaceInTheTextAndItsLineBesideIt(String lang) {
    Page page = desk.page();
    page.navigate(desk.at("/" + lang + WIRE));
    minutes()
        .findings()
        .forEach(finding -> {
          assertThat(page.locator("#f-" + finding.id() + " .words"))
              .hasAttribute("href", "#" + place(finding.proof()));
          assertThat(page.locator("[id='" + place(finding.proof()) + "']")).hasCount(1);
        });
  }

  @Test
  void anAddressLightsTheVeryWords() {
    Page page = desk.page();
    Quote words = minutes().pledges().getFirst().content();
    page.navigate(desk.at("/ar" + WIRE + "#" + place(words)));
    assertThat(page.locator("mark.lit").first()).isInViewport();
    assertThat(lit(page)).isEqualTo(words.text());
    page.locator("#f-s1 .words").click();
    Quote other = minutes().statements().getFirst().content();
    assertThat(page).hasURL(Pattern.compile(".*#" + place(other)));
    assertThat(lit(page)).isEqualTo(other.text());
  }

  /** Marks are cut where others begin, and offsets that no finding has are lit as well. */
  @Test
  void anyWordsCanBeLit() {
    Page page = desk.page();
    page.navigate(desk.at("/en" + WIRE + "#e=240-330"));
    assertThat(lit(page)).isEqualTo(minutes().text().substring(240, 330).replace("\n", ""));
  }

  @Test
  void withoutAScriptAnAddressStillFindsItsPlace() {
    Browser.NewContextOptions plain = new Browser.NewContextOptions().setJavaScriptEnabled(false);
    Page page = desk.context(plain).newPage();
    page.setViewportSize(900, 500);
    Quote words = minutes().statements().getLast().content();
    page.navigate(desk.at("/ar" + WIRE + "#" + place(words)));
    assertThat(page.locator("[id='" + place(words) + "']")).isInViewport();
    assertThat(page.getByRole(AriaRole.BUTTON, named("اعرض"))).isVisible();
  }

  @Test
  void focusTellsWhoAndWhatAndWhyAndEscapeHidesIt() {
    Page page = desk.page();
    page.navigate(desk.at("/en" + WIRE));
    Statement said = minutes().statements().getFirst();
    page.locator("a.sign[data-f='s1']").focus();
    Locator card = page.getByRole(AriaRole.TOOLTIP);
    assertThat(card).containsText("Xi Jinping");
    assertThat(card).containsText("China");
    assertThat(card).containsText(said.rule());
    page.keyboard().press("Escape");
    assertThat(card).isHidden();
    page.locator("article.text [data-f~='s1']").nth(1).hover();
    assertThat(card).isVisible();
  }

  @Test
  void whyShowsTheRuleThatFired() {
    Page page = desk.page();
    page.navigate(desk.at("/en" + WIRE));
    page.locator("#f-s1").getByRole(AriaRole.LINK, link("Why?")).click();
    Locator why = page.locator("#why-s1");
    assertThat(why).containsText(minutes().statements().getFirst().rule());
    assertThat(why).containsText("became s1");
    assertThat(page).hasURL(desk.at("/en" + WIRE));
  }

  @ParameterizedTest
  @CsvSource({
    "ar, rtl, لماذا؟, لم يمنعها, نفي يسبق الكلمة الدالة مباشرة",
    "en, ltr, Why?, not silenced by, a negation stands right before the cue"
  })
  void whyIsToldInTheLanguageOfThePage(
      String lang, String direction, String link, String silenced, String guard) {
    Page page = desk.page();
    page.navigate(desk.at("/" + lang + WIRE));
    page.locator("#f-s1").getByRole(AriaRole.LINK, link(link)).click();
    Locator why = page.locator("#why-s1");
    assertThat(why).containsText(silenced);
    assertThat(why).containsText(guard);
    Locator means = why.locator("li > p[lang]").first();
    assertThat(means).hasAttribute("lang", lang);
    assertThat(means).hasAttribute("dir", direction);
    assertThat(means.textContent().chars().anyMatch(c -> c >= 'a' && c <= 'z'))
        .isEqualTo(lang.equals("en"));
    assertThat(why.locator("code:not([dir=ltr])")).hasCount(0);
    assertThat(why.locator("code.pattern").first()).containsText("{cue:");
  }

  @Test
  void aKindIsSwitchedOffAtOnceAndTheAddressKeepsIt() {
    Page page = desk.page();
    page.navigate(desk.at("/en" + WIRE));
    assertThat(page.locator("#f-p1")).isVisible();
    page.locator("input[value=pledge]").uncheck();
    assertThat(page.locator("#f-p1")).isHidden();
    assertThat(page.locator("a.sign[data-f=p1]")).isHidden();
    page.reload();
    assertThat(page.locator("#f-p1")).isHidden();
    assertThat(page.locator("#f-s1")).isVisible();
    assertThat(page.locator("input[value=pledge]")).not().isChecked();
  }

  @Test
  void whatWasLeftOutIsShownWhenAskedFor() {
    Page page = desk.page();
    page.navigate(desk.at("/en/documents/14-caspian-route-page"));
    Locator dropped = page.locator("details.dropped p").first();
    assertThat(dropped).isHidden();
    page.locator("input[name=furniture]").check();
    assertThat(dropped).isVisible();
  }

  @ParameterizedTest
  @CsvSource({"ar, انسخ التوثيق, نُسخ التوثيق.", "en, Copy citation, The citation was copied."})
  void aCitationIsCopied(String lang, String way, String copied) {
    Browser.NewContextOptions allowed =
        new Browser.NewContextOptions()
            .setPermissions(List.of("clipboard-read", "clipboard-write"));
    Page page = desk.context(allowed).newPage();
    page.navigate(desk.at("/" + lang + WIRE));
    page.locator("#f-s1").getByRole(AriaRole.LINK, link(way)).click();
    assertThat(page.getByRole(AriaRole.STATUS)).hasText(copied);
    String citation = String.valueOf(page.evaluate("navigator.clipboard.readText()"));
    assertThat(citation)
        .startsWith("«" + minutes().statements().getFirst().content().text() + "»")
        .contains("شينخوا", "2024-07-03", minutes().id());
  }

  @Test
  void selectedWordsCanBeCitedAndAdded() {
    Page page = desk.page();
    page.navigate(desk.at("/en" + WIRE));
    Quote words = minutes().statements().getFirst().content();
    page.evaluate(
        "id => { const piece = document.querySelector(`article.text span[data-f~=${id}]`);"
            + " getSelection().selectAllChildren(piece); }",
        "s1");
    assertThat(page.getByRole(AriaRole.LINK, named("Cite these words")))
        .hasAttribute("href", Pattern.compile(".*/cite\\?e=" + words.start() + "-\\d+"));
    page.getByRole(AriaRole.LINK, named("Add them as a finding")).click();
    assertThat(page).hasURL(Pattern.compile(".*/overlooked\\?words=" + words.start() + "-\\d+"));
  }

  @Test
  void theChainIsAtTheSide() {
    Page page = desk.page();
    page.navigate(desk.at("/en" + WIRE));
    Locator chain =
        page.getByRole(
            AriaRole.REGION, new Page.GetByRoleOptions().setName("Who carries this text"));
    assertThat(chain.locator("li").first()).containsText("3 July 2024");
    assertThat(chain).containsText("منبر الواحة");
    assertThat(chain).containsText("verbatim");
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Locator.GetByRoleOptions link(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }

  private Minutes minutes() {
    return desk.site()
        .ledgers()
        .read(ledger -> ledger.minutes("11-astana-talks-wire"))
        .orElseThrow();
  }

  private static String place(Quote words) {
    return "e=" + words.start() + "-" + words.end();
  }

  private static String lit(Page page) {
    page.locator("mark.lit").first().waitFor();
    return String.join("", page.locator("mark.lit").allTextContents());
  }
}
