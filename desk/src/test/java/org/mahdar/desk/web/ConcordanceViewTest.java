package org.mahdar.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Set phrases in their contexts, as somebody sees them in a browser. */
class ConcordanceViewTest {

  @RegisterExtension static final Desk desk = Desk.toRead();

  private Page page;

  @BeforeEach
  void open() {
    page = desk.page();
  }

  @Test
  void thePhraseStandsInTheMiddleAndItsTextKeepsItsDirection() {
    for (String lang : List.of("/ar", "/en")) {
      page.navigate(desk.at(lang + "/formulae/community-of-shared-future"));
      Locator line = page.locator(".kwic .line").first();
      assertThat(line.getAttribute("dir")).isEqualTo("rtl");
      BoundingBox before = line.locator(".before").boundingBox();
      BoundingBox key = line.locator(".key").boundingBox();
      BoundingBox after = line.locator(".after").boundingBox();
      assertThat(before.x).isGreaterThan(key.x);
      assertThat(key.x).isGreaterThan(after.x);
      assertThat(before.width).isEqualTo(after.width, within(1.0));
    }
  }

  @Test
  void everyUseOpensItsWordsAndSaysWhoSaidItAndWhen() {
    page.navigate(desk.at("/en/formulae/community-of-shared-future"));
    assertThat(page.locator("h1").innerText()).isEqualTo("community with a shared future");
    Locator uses = page.locator(".kwic > li");
    assertThat(uses.count()).isEqualTo(6);
    for (Locator use : uses.all()) {
      assertThat(use.locator("a.key").getAttribute("href"))
          .matches("/en/documents/[0-9a-f]{8,}#e=\\d+-\\d+");
      assertThat(use.locator(".before").innerText() + use.locator(".after").innerText())
          .hasSizeGreaterThan(20);
    }
    assertThat(uses.first().locator("time").innerText()).isEqualTo("14 September 2022");
  }

  @Test
  void usesAreChosenBySpeakerAndTimeWithoutLeavingThePage() {
    page.navigate(desk.at("/ar/formulae/community-of-shared-future"));
    int all = page.locator(".kwic > li").count();
    page.getByLabel("من", new Page.GetByLabelOptions().setExact(true)).fill("2025");
    page.keyboard().press("Enter");
    page.waitForURL(Pattern.compile(".*from=2025.*"));
    page.waitForCondition(() -> page.locator(".kwic > li").count() < all);
    assertThat(page.locator(".kwic time").allInnerTexts()).allMatch(it -> it.contains("2025"));
    page.navigate(desk.at("/en/formulae/one-china?by=Kazakhstan"));
    assertThat(page.locator(".kwic .speaker").allInnerTexts())
        .isNotEmpty()
        .allMatch(it -> it.contains("Kazakhstan"));
  }

  @Test
  void phrasesSayHowOftenSinceWhenAndInWhichWordings() {
    page.navigate(desk.at("/ar/formulae"));
    Locator first = page.locator("ul.rows > li").first();
    assertThat(first.locator("a").innerText()).isEqualTo("مجتمع مصير مشترك");
    assertThat(first.innerText())
        .contains("6 استعمالات", "14 سبتمبر 2022", "14 سبتمبر 2025", "مجتمع ذي مستقبل مشترك");
    first.locator("a").click();
    assertThat(page.url()).isEqualTo(desk.at("/ar/formulae/community-of-shared-future"));
  }

  @Test
  void aMissingPhraseIsOnlySaidToBeMissing() {
    page.navigate(desk.at("/en/formulae/one-china"));
    assertThat(page.locator("section[aria-labelledby=dropped]").innerText())
        .contains("That the phrase is missing is all that is said.");
    page.navigate(desk.at("/en/formulae/none-such"));
    assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("none-such");
  }
}
