package org.mahdar.desk.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mahdar.finding.Minutes;
import org.mahdar.ledger.correction.Doubt;
import org.mahdar.ledger.correction.Doubts;

/** What people decide in the browser. */
class ReviewTest {

  @RegisterExtension static final Desk desk = Desk.ofItsOwn();

  @Test
  void singleKeysDecideAndTakeBack() {
    BrowserContext context = desk.context();
    named(context, "Layla");
    Page page = context.newPage();
    page.navigate(desk.at("/en/review?kind=pledge"));
    Doubt first = doubts().getFirst();
    page.keyboard().press("r");
    assertThat(said(page, "rejected")).isVisible();
    assertThat(minutes(first).findings()).noneMatch(each -> each.id().equals(first.finding()));
    page.keyboard().press("u");
    assertThat(said(page, "taken back")).isVisible();
    assertThat(doubts().getFirst()).isEqualTo(first);
    page.keyboard().press("a");
    assertThat(said(page, "accepted")).isVisible();
    assertThat(doubts()).doesNotContain(first);
  }

  @Test
  void aDecisionNeedsAName() {
    Page page = desk.page();
    page.navigate(desk.at("/ar/review?kind=statement"));
    assertThat(page.getByLabel("اسمك")).hasAttribute("required", "");
    page.getByLabel("اسمك").fill("ليلى");
    page.getByLabel("السبب").fill("قرأت النص");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("قبول")).click();
    assertThat(page.getByText("قرأت النص")).isVisible();
  }

  @Test
  void anEditSendsOnlyWhatDiffers() {
    Doubt doubt = doubts().getLast();
    String id = doubt.id().substring(doubt.id().indexOf(':') + 1);
    BrowserContext context = desk.context();
    named(context, "Layla");
    Page page = context.newPage();
    page.navigate(desk.at("/en/documents/" + id + "/correct/" + doubt.finding()));
    page.getByLabel("Due").fill("2031");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keep")).click();
    page.waitForURL("**/documents/" + id);
    assertThat(minutes(doubt).pledges())
        .anySatisfy(pledge -> {
          assertThat(pledge.id()).isEqualTo(doubt.finding());
          assertThat(pledge.due()).isEqualTo("2031");
        });
  }

  @Test
  void selectedWordsBecomeAFinding() {
    Doubt doubt = doubts().getLast();
    Minutes before = minutes(doubt);
    String id = doubt.id().substring(doubt.id().indexOf(':') + 1);
    int start = before.pledges().getFirst().content().start();
    BrowserContext context = desk.context();
    named(context, "Layla");
    Page page = context.newPage();
    String words = start + "-" + (start + 12);
    page.navigate(desk.at("/en/documents/" + id + "/overlooked?kind=project&words=" + words));
    page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("مرفأ");
    page.getByLabel("Status").fill("planned");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keep")).click();
    page.waitForURL("**/documents/" + id + "#e=" + words);
    assertThat(minutes(doubt).projects()).hasSize(before.projects().size() + 1);
  }

  private static Locator said(Page page, String words) {
    return page.getByText(words, new Page.GetByTextOptions().setExact(true)).first();
  }

  private static void named(BrowserContext context, String person) {
    context.addCookies(List.of(new Cookie("person", person).setDomain("127.0.0.1").setPath("/")));
  }

  private List<Doubt> doubts() {
    return desk.site()
        .ledgers()
        .read(ledger -> ledger.look(connection -> Doubts.of(connection, "pledge", 1000)));
  }

  private Minutes minutes(Doubt doubt) {
    return desk.site().ledgers().read(ledger -> ledger.record(doubt.document())).orElseThrow();
  }
}
