package org.mahdar.desk.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who carried what, and what two accounts of one meeting say, in the browser. */
class ChainsTest {

  @RegisterExtension static final Desk desk = Desk.toRead();

  @ParameterizedTest
  @CsvSource({"ar, 4 ناقلين", "en, 4 carriers"})
  void familiesAreListedAndFiltered(String lang, String carriers) {
    Page page = desk.page();
    page.navigate(desk.at("/" + lang + "/chains"));
    assertThat(page.locator("#list li").first()).containsText(carriers);
    page.navigate(desk.at("/" + lang + "/chains?agency=شينخوا&from=2024-07&until=2024-07"));
    assertThat(page.locator("#list li")).hasCount(1);
    page.navigate(desk.at("/" + lang + "/chains?outlet=لا+أحد"));
    assertThat(page.locator("#list li")).hasCount(0);
    page.navigate(desk.at("/" + lang + "/chains?from=2025"));
    assertThat(page.locator("#list li")).hasCount(0);
  }

  @Test
  void aChainStandsInOrderAndSaysWhyNoSourceIsNamed() {
    Page page = desk.page();
    page.navigate(desk.at("/en/chains/11-astana-talks-wire"));
    Locator members = page.locator("ol.chain > li");
    assertThat(members).hasCount(4);
    assertThat(members.nth(0)).containsText("3 July 2024");
    assertThat(members.nth(3)).containsText("Date not stated");
    Locator main = page.getByRole(AriaRole.MAIN);
    assertThat(main).containsText("no source named: 1 of them has no date");
    assertThat(main).containsText("100% of its words stand there");
  }

  @ParameterizedTest
  @CsvSource({"ar, ماذا غُيّر, محذوف", "en, What was changed, left out"})
  void editsAreToldOnDemandInWords(String lang, String way, String edit) {
    Page page = desk.page();
    page.navigate(desk.at("/" + lang + "/chains/11-astana-talks-wire"));
    Locator last = page.locator("ol.chain > li").last();
    last.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(way)).click();
    assertThat(last.locator(".edits")).containsText(edit);
    assertThat(page).hasURL(Pattern.compile(".*/chains/.*"));
  }

  @Test
  void twoArticlesStandSideBySide() {
    Page page = desk.page();
    page.navigate(desk.at("/en/diff/11-astana-talks-wire/12-astana-talks-trimmed"));
    assertThat(page.locator("h1")).containsText("Edited");
    assertThat(page.locator(".diff del").first()).isVisible();
    assertThat(page.locator(".diff ins").first()).isVisible();
    assertThat(page.getByRole(AriaRole.COLUMNHEADER)).hasCount(2);
  }

  @Test
  void aMeetingWithTwoAccountsIsSuggestedAndOpens() {
    Page page = desk.page();
    page.navigate(desk.at("/en/readouts"));
    page.locator("#list a").first().click();
    assertThat(page).hasURL(Pattern.compile(".*/readouts/[0-9a-f]+/[0-9a-f]+"));
    assertThat(page.locator("tr.only_here").first()).isVisible();
    assertThat(page.locator("tr.only_there").first()).isVisible();
    Locator reworded = page.locator("tr.reworded").first();
    reworded.locator("summary").click();
    assertThat(reworded.locator("details bdi").first()).isVisible();
  }

  @Test
  void twoStatesAndADayLeadToTheirAccounts() {
    Page page = desk.page();
    page.navigate(desk.at("/ar/readouts"));
    page.locator("input[name=a]").fill("CN");
    page.locator("input[name=b]").fill("KZ");
    page.locator("input[name=date]").fill("2025-04-25");
    page.locator("input[name=date]").press("Enter");
    assertThat(page).hasURL(Pattern.compile(".*/ar/readouts/[0-9a-f]+/[0-9a-f]+"));
    assertThat(page.locator("th").first()).containsText("وانغ يي يلتقي نورتلو");
  }

  @Test
  void onlyWhatIsAskedForIsShownAndASentenceOpensInItsArticle() {
    Page page = desk.page();
    page.navigate(
        desk.at(
            "/en/readouts/17-almaty-meeting-chinese-readout/18-almaty-meeting-kazakh-readout"
                + "?only=only_here"));
    assertThat(page.locator("tbody tr.only_there")).hasCount(0);
    Locator words = page.locator("tbody .words").first();
    String sentence = words.textContent();
    words.click();
    page.locator("mark.lit").first().waitFor();
    assertThat(String.join("", page.locator("mark.lit").allTextContents()).strip())
        .isEqualTo(sentence);
  }
}
