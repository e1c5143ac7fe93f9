package org.mahdar.desk.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mahdar.ledger.Ledger;

/** Documents that come in through the browser. */
class AddTest {

  private static final String TEXT =
      "تونس، 5 مارس 2025 - أكد وزير الخارجية التونسي محمد النفطي أن بلاده ستفتح قنصلية في وهران"
          + " قبل نهاية العام.";

  @RegisterExtension static final Desk desk = Desk.ofItsOwn();

  @Test
  void aPastedTextIsReadWhileThePageTellsHowFarItIs() {
    long before = documents();
    Page page = desk.page();
    page.navigate(desk.at("/ar/add"));
    page.getByLabel("نص").fill(TEXT);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("إضافة")).last().click();
    assertThat(page.getByText("اكتملت")).isVisible();
    assertThat(documents()).isEqualTo(before + 1);
  }

  @Test
  void whatCannotBeReadIsNamedWithItsReason() {
    Page page = desk.page();
    page.navigate(desk.at("/en/add"));
    page.getByLabel("Files")
        .setInputFiles(
            new FilePayload[] {
              payload("../../report <b>.txt", TEXT + " وأضاف أن القنصلية ستخدم الطلبة."),
              payload("empty.txt", "")
            });
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add")).first().click();
    assertThat(page.getByText("Done")).isVisible();
    assertThat(page.getByRole(AriaRole.MAIN)).containsText("report b.txt");
  }

  @Test
  void aFileOfThisMachineIsNoAddress() {
    Page page = desk.page();
    page.navigate(desk.at("/en/add"));
    page.getByLabel("An address").fill("file:///etc/hostname");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add")).nth(1).click();
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("begins with http");
  }

  private static FilePayload payload(String name, String text) {
    return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
  }

  private long documents() {
    return desk.site().ledgers().read(Ledger::summary).documents();
  }
}
