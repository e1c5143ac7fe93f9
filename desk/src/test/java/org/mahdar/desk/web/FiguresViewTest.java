package org.mahdar.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Figures and their owners, as somebody sees them in a browser. */
class FiguresViewTest {

  @RegisterExtension static final Desk desk = Desk.toRead();

  private Page page;

  @BeforeEach
  void open() {
    page = desk.page();
  }

  @Test
  void whereOwnersDifferBothStandSideBySide() {
    page.navigate(desk.at("/en/figures?conflicts=on"));
    Locator pair = page.locator(".differing li").first();
    assertThat(pair.locator(".claim .number").allInnerTexts())
        .containsExactlyInAnyOrder("41 billion US dollars", "about 31.5 billion US dollars");
    assertThat(pair.locator(".chip").innerText()).isEqualTo("time not clear");
  }

  @Test
  void everyOwnerHasAShapeAndANumberOfItsOwn() {
    page.navigate(desk.at("/ar/figures?conflicts=on"));
    Locator series = page.locator("article.series").first();
    Locator legend = series.locator("ol.legend li");
    assertThat(legend.count()).isGreaterThan(1);
    assertThat(legend.nth(0).innerText()).contains("1");
    assertThat(legend.nth(1).innerText()).contains("2");
    assertThat(legend.nth(0).locator("path").getAttribute("d"))
        .isNotEqualTo(legend.nth(1).locator("path").getAttribute("d"));
    assertThat(series.locator("table tbody tr").count())
        .isEqualTo(series.locator("svg[role=img] svg").count());
  }

  @Test
  void everyNumberOpensItsWords() {
    page.navigate(desk.at("/ar/figures"));
    for (Locator row : page.locator("article.series tbody tr").all()) {
      assertThat(row.locator("a.evidence").getAttribute("href"))
          .matches("/ar/documents/[0-9a-f]{8,}#e=\\d+-\\d+");
    }
  }

  @Test
  void aSeriesHasAnAddressOfItsOwn() {
    page.navigate(desk.at("/en/figures?conflicts=on"));
    page.locator("article.series h2 a").first().click();
    page.waitForURL(Pattern.compile(".*/en/figures/[0-9a-f]{8,}:f\\d+"));
    assertThat(page.locator("h1").count()).isEqualTo(1);
    assertThat(page.locator(".differing").innerText()).contains("41 billion US dollars");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("العربية")).click();
    assertThat(page.locator(".differing").innerText()).contains("41 مليار دولار أمريكي");
    assertThat(page.locator("article.series table th").first().boundingBox().x)
        .isGreaterThan(page.locator("article.series table th").last().boundingBox().x);
  }

  @Test
  void aUnitIsChosenWithoutLeavingThePage() {
    page.navigate(desk.at("/en/figures"));
    int all = page.locator("article.series").count();
    page.getByLabel("Unit").selectOption("USD");
    page.waitForURL(Pattern.compile(".*unit=USD.*"));
    page.waitForCondition(() -> page.locator("article.series").count() < all);
    assertThat(page.locator("article.series h2 .count").allInnerTexts())
        .isNotEmpty()
        .allMatch("US dollars"::equals);
  }

  @Test
  void numbersThatNobodyOwnsAreThereWhenAskedFor() {
    page.navigate(desk.at("/en/figures"));
    String owned = page.locator("p.found").first().innerText();
    page.getByLabel("Also numbers without an owner").check();
    page.waitForURL(Pattern.compile(".*unowned=on.*"));
    page.waitForCondition(() -> !page.locator("p.found").first().innerText().equals(owned));
    assertThat(page.locator("main").innerText()).contains("No owner named");
  }

  @Test
  void aFigureThatIsNotThereIsSaidNotToBe() {
    page.navigate(desk.at("/ar/figures/ffffffff:f1"));
    assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("لا رقم اسمه");
  }
}
