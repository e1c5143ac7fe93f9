package org.mahdar.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The minutes of two states, as somebody sees them in a browser. */
class RelationViewTest {

  @RegisterExtension static final Desk desk = Desk.toRead();

  private Page page;

  @BeforeEach
  void open() {
    page = desk.page();
  }

  private Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
  }

  @Test
  void twoStatesThatAreTypedInEitherLanguageHaveOneAddress() {
    page.navigate(desk.at("/ar/relations"));
    page.getByLabel("الطرف الأول").fill("الصين");
    page.getByLabel("الطرف الثاني").fill("قازاقستان");
    page.keyboard().press("Enter");
    page.waitForURL(desk.at("/ar/relations/CN/KZ"));
    assertThat(page.locator("h1").innerText()).isEqualTo("الصين وكازاخستان");
    link("English").click();
    assertThat(page.url()).isEqualTo(desk.at("/en/relations/CN/KZ"));
    assertThat(page.locator("h1").innerText()).isEqualTo("China and Kazakhstan");
  }

  @Test
  void theLevelComesFirstThenWhatHappenedThenWhatWasSaid() {
    page.navigate(desk.at("/en/relations/CN/KZ"));
    assertThat(page.locator(".glance .level").innerText())
        .contains("permanent comprehensive strategic partnership");
    assertThat(page.locator("section.relation h2").allInnerTexts())
        .extracting(it -> it.replaceAll(" ?\\d+$", ""))
        .startsWith("Level", "Visits", "Meetings and calls")
        .containsSubsequence("Agreements", "People in office", "Pledges", "Projects", "Figures");
  }

  @Test
  void visitsStandInAColumnForEachSide() {
    page.navigate(desk.at("/en/relations/CN/KZ"));
    Locator columns = page.locator("section[aria-labelledby=visit] .side");
    assertThat(columns.nth(0).locator("h3").innerText()).isEqualTo("Visits by China");
    assertThat(columns.nth(1).locator("h3").innerText()).isEqualTo("Visits by Kazakhstan");
    assertThat(columns.nth(1).innerText()).contains("Kassym-Jomart Tokayev in China");
  }

  @Test
  void everythingOpensItsWordsInTheirDocument() {
    page.navigate(desk.at("/ar/relations/CN/KZ"));
    Locator items = page.locator(".item");
    for (Locator item : items.all()) {
      assertThat(item.locator("a.evidence").first().getAttribute("href"))
          .matches("/ar/documents/[0-9a-f]{8,}#e=\\d+-\\d+");
    }
    assertThat(page.locator(".item q").first().getAttribute("dir")).isEqualTo("auto");
  }

  @Test
  void pledgesAreCountedByFieldAndStrengthAndLeadToTheirThread() {
    page.navigate(desk.at("/en/relations/CN/KZ"));
    Locator matrix = page.locator("table.matrix");
    assertThat(matrix.locator("thead th").allInnerTexts())
        .containsExactly(
            "By",
            "Fields",
            "decided",
            "agreed",
            "will",
            "ready",
            "intends",
            "supports",
            "calls for");
    assertThat(matrix.innerText()).contains("education").contains("defence");
    assertThat(
            page.locator("section[aria-labelledby=pledge] .item")
                .first()
                .locator("p.facts a")
                .getAttribute("href"))
        .matches("/en/pledges/[0-9a-f]{8,}:p\\d+");
  }

  @Test
  void timeRunsAsTheReadersWritingDoes() {
    page.navigate(desk.at("/en/relations/CN/KZ"));
    assertThat(yearAt(0)).isLessThan(yearAt(1));
    page.navigate(desk.at("/ar/relations/CN/KZ"));
    assertThat(yearAt(0)).isGreaterThan(yearAt(1));
  }

  private double yearAt(int tick) {
    return page.locator("svg.timeline text.year").nth(tick).boundingBox().x;
  }

  @Test
  void kindsAndYearsAreChosenWithoutLeavingThePage() {
    page.navigate(desk.at("/ar/relations/CN/KZ"));
    int all = page.locator("svg.timeline > a").count();
    page.getByLabel("الزيارات", new Page.GetByLabelOptions().setExact(true)).check();
    page.waitForURL(Pattern.compile(".*kind=visit.*"));
    page.waitForCondition(() -> page.locator("svg.timeline > a").count() < all);
    assertThat(page.locator("svg.timeline text.lane").allTextContents())
        .containsExactly("الزيارات");
    page.navigate(desk.at("/ar/relations/CN/KZ?kind=visit&from=2022&until=2022"));
    assertThat(page.locator("svg.timeline > a").count()).isEqualTo(1);
    assertThat(page.getByLabel("من", new Page.GetByLabelOptions().setExact(true)).inputValue())
        .isEqualTo("2022");
  }

  @Test
  void aMarkOnTheTimelineLeadsToItsItem() {
    page.navigate(desk.at("/en/relations/CN/KZ?kind=visit&from=2022&until=2022"));
    Locator mark = page.locator("svg.timeline > a").first();
    assertThat(mark.getAttribute("aria-label"))
        .isEqualTo("14 September 2022 · Xi Jinping in Kazakhstan (state)");
    mark.focus();
    page.keyboard().press("Enter");
    assertThat(page.locator(".item:target").innerText()).contains("14 September 2022");
  }

  @Test
  void whatIsNoStateIsSaidToBeNone() {
    page.navigate(desk.at("/en/relations/CN/Atlantis"));
    assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("«Atlantis» is no state");
    page.navigate(desk.at("/en/relations/CN/CN"));
    assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("no relation with itself");
  }

  @Test
  void aStateHasAllItsCounterparts() {
    page.navigate(desk.at("/en/relations/KZ"));
    assertThat(page.locator("h1").innerText()).isEqualTo("Relations of Kazakhstan");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("China").setExact(true))
        .click();
    assertThat(page.url()).isEqualTo(desk.at("/en/relations/KZ/CN"));
  }
}
