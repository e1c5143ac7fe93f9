package org.mahdar.desk.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who is named and who is who, and what is new, as people use them. */
class ActorsAndNewsTest {

  @RegisterExtension static final Desk desk = Desk.ofItsOwn();

  private Page page;

  @BeforeEach
  void open() {
    page = desk.page();
  }

  @Test
  void actorsAreFoundByAnySpellingWhileTyping() {
    page.navigate(desk.at("/en/actors"));
    assertThat(page.locator("#list .rows > li").nth(20)).isVisible();
    page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).pressSequentially("الصين");
    assertThat(page).hasURL(Pattern.compile(".*name=.*"));
    assertThat(page.locator("#list .rows a").first()).hasAttribute("href", "/en/actors/state%3ACN");
  }

  @Test
  void anActorLeadsToWhatWasSaidAndPromised() {
    page.navigate(desk.at("/ar/actors/state:CN"));
    assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("الصين");
    Locator said = page.locator("main .names a").first();
    String count = said.textContent().replaceAll("\\D", "");
    said.click();
    assertThat(page.locator(".found")).containsText(count);
  }

  @Test
  void namesAreInTheReadersForm() {
    page.navigate(desk.at("/en/actors/state:CN"));
    assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("China");
    page.navigate(desk.at("/en/statements?by=CN"));
    assertThat(page.locator("#list .rows a").first()).hasText("Xi Jinping");
    page.navigate(desk.at("/ar/statements?by=CN"));
    assertThat(page.locator("#list .rows a").first()).hasText("شي جين بينغ");
  }

  @Test
  void aMergerNeedsANameAndCanBeTakenBack() {
    page.navigate(desk.at("/en/actors/state:CN"));
    Locator form =
        page.locator(
            "form.decide",
            new Page.LocatorOptions().setHas(page.locator("input[name=other]:not([type=hidden])")));
    form.locator("input[name=other]").fill("org:none-such-in-the-ledger");
    form.locator("input[name=who]").fill("Layla H.");
    form.locator("input[name=why]").fill("to see that it is refused");
    form.locator("button").click();
    assertThat(page.getByRole(AriaRole.ALERT)).isVisible();

    page.navigate(desk.at("/en/actors/state:CN"));
    form.locator("input[name=other]").fill("state:KZ");
    form.locator("input[name=who]").fill("Layla H.");
    form.locator("input[name=why]").fill("a trial");
    form.locator("button").click();
    assertThat(page.locator(".history li")).hasCount(1);
    assertThat(page.locator(".history")).containsText("Layla H.");
    Locator undo = page.locator(".history form");
    undo.locator("input[name=who]").fill("Layla H.");
    undo.locator("input[name=why]").fill("only a trial");
    undo.locator("button").click();
    assertThat(page.locator(".history li")).hasCount(2);
    page.navigate(desk.at("/en/actors/state:KZ"));
    assertThat(page).hasTitle(Pattern.compile("^Kazakhstan.*"));
  }

  @Test
  void whatIsNewIsThatOfTheLastDayUnlessAskedOtherwise() {
    page.navigate(desk.at("/ar/changes"));
    assertThat(page.locator("#list .rows > li").first()).isVisible();
    assertThat(page.locator(".found time")).hasCount(1);
    page.locator("select[name=kind]").selectOption("pledge");
    assertThat(page).hasURL(Pattern.compile(".*kind=pledge.*"));
    assertThat(page.locator("#list .chip.finding").first()).hasText("تعهد");
    page.navigate(desk.at("/ar/changes?since=2999-01-01"));
    assertThat(page.locator("#list .rows > li")).hasCount(0);
  }

  @Test
  void newsSinceADocumentThatIsNotThereIsSaid() {
    page.navigate(desk.at("/en/changes?since=ffffffff"));
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("no such document");
  }
}
