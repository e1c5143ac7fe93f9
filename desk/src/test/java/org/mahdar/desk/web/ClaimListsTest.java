package org.mahdar.desk.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Statements, pledges with their threads and scores, and search, as people use them. */
class ClaimListsTest {

  private static final Pattern EVIDENCE =
      Pattern.compile("^/(ar|en)/documents/[0-9a-f]{8}#e=\\d+-\\d+$");

  @RegisterExtension static final Desk desk = Desk.ofItsOwn();

  private Page page;

  @BeforeEach
  void open() {
    page = desk.page();
  }

  private void go(String path) {
    page.navigate(desk.at(path));
  }

  private Locator rows() {
    return page.locator("#list .rows > li");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/en/statements", "/ar/statements", "/en/pledges", "/ar/pledges"})
  void everyRowOpensTheWordsItWasReadFrom(String address) {
    go(address);
    assertThat(rows().count()).isGreaterThan(10);
    Locator words = rows().locator(".evidence a:not(.cite)");
    assertThat(words.count()).isEqualTo(rows().count());
    for (Locator each : words.all()) {
      assertThat(each.getAttribute("href")).matches(EVIDENCE);
    }
    assertThat(words.first().locator("q").getAttribute("dir")).isEqualTo("auto");
  }

  @Test
  void theNewestComeFirst() {
    go("/en/statements");
    List<String> dates =
        rows().locator(".facts > time").all().stream()
            .map(each -> each.getAttribute("datetime").substring(0, 7))
            .toList();
    assertThat(dates).isSortedAccordingTo(java.util.Comparator.reverseOrder());
  }

  @Test
  void statementsAreFoundWhileTyping() {
    go("/en/statements");
    String before = page.locator(".found").textContent();
    page.getByLabel("By whom").pressSequentially("China");
    assertThat(page).hasURL(Pattern.compile(".*by=China.*"));
    assertThat(page.locator(".found")).not().hasText(before);
    for (Locator each : rows().all()) {
      assertThat(each.locator(".side")).containsText("China");
    }
  }

  @Test
  void theSameAddressGivesTheSameListWithoutAScript() {
    Browser.NewContextOptions plain = new Browser.NewContextOptions().setJavaScriptEnabled(false);
    Page still = desk.context(plain).newPage();
    still.navigate(desk.at("/ar/statements"));
    still.locator("input[name=by]").fill("الصين");
    still.locator(".filters button").click();
    assertThat(still.locator(".side")).not().hasCount(0);
    assertThat(still.locator("input[name=by]")).hasValue("الصين");
  }

  @Test
  void aDateThatIsNoneIsSaid() {
    go("/ar/pledges?from=yesterday");
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("ليس تاريخا");
  }

  @Test
  void onlyPledgesWhoseDateHasPassedAreOverdue() {
    go("/en/pledges?overdue=1");
    assertThat(rows().count()).isPositive();
    for (Locator each : rows().all()) {
      assertThat(each.locator(".due")).containsText("passed");
    }
    assertThat(page.locator("main").textContent().toLowerCase(java.util.Locale.ROOT))
        .doesNotContain("unfulfilled");
  }

  @Test
  void aThreadTellsEachVoicingInOrderAndJudgesNothing() {
    go("/en/pledges");
    page.getByText("voiced 2 times").first().click();
    assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("One undertaking");
    Locator voicings = page.locator(".voicings > li");
    assertThat(voicings).hasCount(2);
    assertThat(voicings.first().locator(".chip.strength")).hasCount(1);
    assertThat(voicings.first().locator(".chip.change").first()).isVisible();
    assertThat(page.locator(".voicings > li.here")).hasCount(1);
    assertThat(page.locator("#scores ~ .nothing")).hasText("Nobody has scored it.");
  }

  @Test
  void aScoreNeedsANameAndStandsBesideTheOneBefore() {
    go("/ar/pledges");
    page.locator("a.thread").last().click();
    page.locator("select[name=value]").selectOption("pledge partly");
    page.locator(".decide input[name=note]").fill("قاعة من قاعتين");
    page.locator(".decide button").click();
    assertThat(page.locator(".scores")).hasCount(0); // the browser asks for the name
    page.locator(".decide input[name=who]").fill("ليلى ح.");
    page.locator(".decide button").click();
    assertThat(page.locator(".scores.current li")).hasCount(1);
    assertThat(page.locator(".scores.current")).containsText("نُفذ جزئيا");
    page.locator("select[name=value]").selectOption("pledge kept");
    page.locator(".decide input[name=who]").fill("ليلى ح.");
    page.locator(".decide input[name=note]").fill("القاعتان");
    page.locator(".decide button").click();
    assertThat(page.locator(".scores.current li")).hasCount(1);
    assertThat(page.locator(".scores.current")).containsText("القاعتان");
    assertThat(page.locator(".scores.history li")).hasCount(2);
  }

  @Test
  void whoGaveANameOnceIsNotAskedAgain() {
    go("/en/settings");
    page.getByLabel("Your name").fill("Layla H. +ح");
    page.getByLabel("Your name").blur();
    assertThat(page.getByLabel("Your name")).hasValue("Layla H. +ح");
    go("/en/pledges");
    page.locator("a.thread").first().click();
    assertThat(page.locator(".decide input[name=who]")).hasValue("Layla H. +ح");
  }

  @Test
  void searchMarksWhatFits() {
    go("/ar/search?q=القمة");
    assertThat(rows().count()).isPositive();
    assertThat(rows().first().locator("mark").first()).containsText("قم");
    Locator words = rows().first().locator(".evidence a:not(.cite)");
    assertThat(words.getAttribute("href")).matches(EVIDENCE);
  }

  @Test
  void searchGoesOnWhileTypingAndKeepsItsAddress() {
    go("/en/search");
    assertThat(rows()).hasCount(0);
    page.locator(".filters input[name=q]").pressSequentially("Kazakhstan");
    assertThat(page).hasURL(Pattern.compile(".*q=Kazakhstan.*"));
    assertThat(page.locator("#list mark").first()).isVisible();
    page.locator(".filters select[name=kind]").selectOption("pledge");
    assertThat(page).hasURL(Pattern.compile(".*kind=pledge.*"));
    assertThat(page.locator("#list .chip.strength").first()).isVisible();
    assertThat(page.locator("#list .chip.act")).hasCount(0);
  }
}
