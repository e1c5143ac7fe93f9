package org.mahdar.desk.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A team looks after itself in the browser: everybody their own account, administrators all. */
class TeamPagesTest {

  private static final String PASSWORD = "four words, put together";
  private static final String OTHER = "other words, put together";

  @RegisterExtension static final Desk desk = Desk.ofItsOwn();

  @BeforeAll
  static void aTeam() {
    add("Layla", "administrator");
    add("Omar", "coder");
    add("Rim", "reader");
  }

  private static void add(String name, String role) {
    assertThat(desk.site().accounts(PASSWORD, "add", name, "--role", role).code()).isZero();
  }

  private static Page signedIn(Page page, String name, String password) {
    page.navigate(desk.at("/en/sign-in"));
    page.getByLabel("Name").fill(name);
    page.getByLabel("Password").fill(password);
    press(page, "Sign in");
    return page;
  }

  private static Page layla() {
    return signedIn(desk.page(), "Layla", PASSWORD);
  }

  /** The last of that name: confirmations have the name of what they confirm. */
  private static void press(Page page, String name) {
    page.getByRole(AriaRole.MAIN)
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true))
        .last()
        .click();
  }

  private static void confirm(Page page, String name) {
    page.locator("summary", new Page.LocatorOptions().setHasText(name)).first().click();
    page.locator("details[open]")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
        .first()
        .click();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void thePagesOfATeamAreReadableByAll(String lang) {
    BrowserContext context = desk.context();
    signedIn(context.newPage(), "Layla", PASSWORD);
    for (String path :
        List.of("/account", "/accounts", "/accounts/person?name=Omar", "/accounts/log")) {
      String address = "/" + lang + path;
      assertThat(LegiblePage.faults(context.newPage(), desk.at(""), address)).as(address).isEmpty();
    }
    for (String path : List.of("/sign-in?failed=password", "/invitation?key=none")) {
      String address = "/" + lang + path;
      assertThat(LegiblePage.faults(desk.page(), desk.at(""), address)).as(address).isEmpty();
    }
  }

  @Test
  void anInvitedColleagueChoosesAPasswordByALinkThatIsGoodOnceAndNeedsNoScript() {
    Browser.NewContextOptions plain = new Browser.NewContextOptions().setJavaScriptEnabled(false);
    Page page = signedIn(desk.context(plain).newPage(), "Layla", PASSWORD);
    page.navigate(desk.at("/en/accounts"));
    page.getByRole(AriaRole.MAIN).getByLabel("Name").fill("سلمى");
    page.getByLabel("Role").selectOption("editor");
    press(page, "Add an account");
    String link = page.locator(".secret").textContent();
    assertThat(link).startsWith(desk.at("/en/invitation?key="));
    assertThat(page.getByText("link sent")).isVisible();
    page.reload();
    assertThat(page.locator(".secret")).hasCount(0);
    assertThat(page.getByText("shown already")).isVisible();

    Page theirs = desk.context(plain).newPage();
    theirs.navigate(link.replace("/en/", "/ar/"));
    theirs.getByLabel("كلمة المرور الجديدة").first().fill("قصيرة");
    theirs.getByLabel("كلمة المرور الجديدة مرة أخرى").fill("قصيرة");
    press(theirs, "احفظها وادخل");
    assertThat(theirs.getByRole(AriaRole.ALERT)).containsText("من 12 إلى 500");
    theirs.getByLabel("كلمة المرور الجديدة").first().fill("بضع كلمات لا يجمعها غيري");
    theirs.getByLabel("كلمة المرور الجديدة مرة أخرى").fill("بضع كلمات لا يجمعها غيري");
    press(theirs, "احفظها وادخل");
    assertThat(theirs.getByRole(AriaRole.MAIN)).containsText("سلمى · محرر");

    Page again = desk.page();
    again.navigate(link);
    assertThat(again.getByRole(AriaRole.ALERT)).containsText("opens nothing");
  }

  @Test
  void aChangedPasswordEndsTheOtherSessionsAndWantsTheOldOne() {
    add("Sami", "reader");
    Page here = signedIn(desk.page(), "Sami", PASSWORD);
    Page there = signedIn(desk.page(), "Sami", PASSWORD);
    here.navigate(desk.at("/en/account"));
    assertThat(here.locator(".keys").first().locator("li")).hasCount(2);
    assertThat(here.getByText("this browser")).hasCount(1);
    change(here, "not the old one", OTHER, OTHER);
    assertThat(here.getByRole(AriaRole.ALERT)).containsText("present password is not right");
    change(here, PASSWORD, OTHER, PASSWORD);
    assertThat(here.getByRole(AriaRole.ALERT)).containsText("not typed the same twice");
    change(here, PASSWORD, OTHER, OTHER);
    assertThat(here.getByText("The password is changed")).isVisible();
    there.navigate(desk.at("/en/account"));
    assertThat(there).hasURL(Pattern.compile(".*/en/sign-in.*"));
    signedIn(there, "Sami", PASSWORD);
    assertThat(there.getByRole(AriaRole.ALERT)).containsText("Nobody was let in");
    signedIn(there, "Sami", OTHER);
    assertThat(there).hasURL(desk.at("/en/"));
  }

  private static void change(Page page, String old, String fresh, String again) {
    page.getByLabel("Present password").fill(old);
    page.getByLabel("New password", new Page.GetByLabelOptions().setExact(true)).fill(fresh);
    page.getByLabel("New password again").fill(again);
    press(page, "Change the password");
  }

  @Test
  void aSessionIsEndedFromAnotherBrowser() {
    add("Nur", "reader");
    Page here = signedIn(desk.page(), "Nur", PASSWORD);
    Page there = signedIn(desk.page(), "Nur", PASSWORD);
    here.navigate(desk.at("/en/account"));
    press(here, "Sign out there");
    assertThat(here.getByText("Signed out there.")).isVisible();
    there.navigate(desk.at("/en/documents"));
    assertThat(there).hasURL(Pattern.compile(".*/en/sign-in.*"));
    here.reload();
    assertThat(here.getByRole(AriaRole.MAIN)).containsText("Nur · reader");
  }

  @Test
  void aTokenIsShownOnceActsWithItsRoleAndIsRevokedByKeyboard() throws Exception {
    Page page = layla();
    page.navigate(desk.at("/en/account"));
    page.locator("summary", new Page.LocatorOptions().setHasText("Make a token")).press("Enter");
    page.getByLabel("What it is for").fill("nightly <b>report</b>");
    page.getByLabel("Role").selectOption("reader");
    press(page, "Make a token for a program");
    String token = page.locator(".secret").textContent();
    assertThat(page.getByText("nightly <b>report</b>")).isVisible();
    assertThat(asked("GET", "/api/v1/summary", token)).isEqualTo(200);
    assertThat(asked("GET", "/api/v1/accounts", token)).as("a reader's").isEqualTo(403);
    assertThat(asked("POST", "/en/account/tokens", token)).as("makes no other").isEqualTo(403);
    page.reload();
    assertThat(page.locator(".secret")).hasCount(0);
    page.locator("summary", new Page.LocatorOptions().setHasText("Revoke")).press("Enter");
    page.locator("details[open] button").press("Enter");
    assertThat(page.getByText("opens nothing any more")).isVisible();
    assertThat(asked("GET", "/api/v1/summary", token)).isEqualTo(401);
  }

  private static int asked(String verb, String path, String token)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(desk.at(path)))
            .header("Authorization", "Bearer " + token)
            .method(verb, HttpRequest.BodyPublishers.noBody())
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
  }

  @Test
  void whoIsNoAdministratorIsToldSoAndAnUnknownAccountIsNotThere() {
    Page rim = signedIn(desk.page(), "Rim", PASSWORD);
    assertThat(rim.navigate(desk.at("/en/accounts")).status()).isEqualTo(403);
    assertThat(rim.getByRole(AriaRole.ALERT)).containsText("Your role does not allow this");
    assertThat(rim.navigate(desk.at("/ar/accounts/person?name=Omar")).status()).isEqualTo(403);
    assertThat(rim.getByRole(AriaRole.ALERT)).containsText("لا يسمح لك دورك");
    for (String path : List.of("/en/accounts/log", "/en/accounts/", "/en/accounts/log/")) {
      assertThat(rim.navigate(desk.at(path)).status()).as(path).isEqualTo(403);
    }
    for (String path : List.of("/en/%61ccounts", "/en//accounts", "/en/x/../%61ccounts")) {
      assertThat(rim.navigate(desk.at(path)).status()).as(path).isGreaterThanOrEqualTo(400);
    }
    assertThat(layla().navigate(desk.at("/en/accounts/person?name=Nobody")).status())
        .isEqualTo(404);
    Page nobody = desk.page();
    nobody.navigate(desk.at("/en/accounts"));
    assertThat(nobody).hasURL(desk.at("/en/sign-in?to=%2Faccounts"));
  }

  @Test
  void anAccountIsDisabledAndEnabledAndItsOwnerIsOutAtOnce() {
    add("Adam", "coder");
    Page adam = signedIn(desk.page(), "Adam", PASSWORD);
    Page page = layla();
    page.navigate(desk.at("/en/accounts/person?name=Adam"));
    confirm(page, "Disable the account");
    assertThat(page.getByText("Nobody is let in under this account any more")).isVisible();
    adam.navigate(desk.at("/en/account"));
    assertThat(adam).hasURL(Pattern.compile(".*/en/sign-in.*"));
    signedIn(adam, "Adam", PASSWORD);
    assertThat(adam.getByRole(AriaRole.ALERT)).isVisible();
    press(page, "Enable the account");
    signedIn(adam, "Adam", PASSWORD);
    assertThat(adam).hasURL(desk.at("/en/"));
    page.navigate(desk.at("/en/accounts/log"));
    assertThat(page.locator("ol.rows li").first()).containsText("Account enabled: Adam");
    assertThat(page.locator("ol.rows li").first()).containsText("by Layla");
  }

  @Test
  void theLastAdministratorStays() {
    Page page = layla();
    page.navigate(desk.at("/ar/accounts/person?name=Layla"));
    page.getByLabel("الدور").selectOption("reader");
    press(page, "أعطِ هذا الدور");
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("آخر مدير");
    page.navigate(desk.at("/en/accounts/person?name=Layla"));
    confirm(page, "Disable the account");
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("last administrator");
    confirm(page, "Make a link for a new password");
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("last administrator");
  }

  @Test
  void aRoleHoldsFromTheNextRequestOn() {
    add("Hind", "reader");
    Page hind = signedIn(desk.page(), "Hind", PASSWORD);
    Page page = layla();
    page.navigate(desk.at("/en/accounts/person?name=Hind"));
    page.getByLabel("Role").selectOption("administrator");
    press(page, "Give this role");
    assertThat(page.getByText("The role is changed")).isVisible();
    assertThat(hind.navigate(desk.at("/en/accounts")).status()).isEqualTo(200);
    page.getByLabel("Role").selectOption("reader");
    press(page, "Give this role");
    assertThat(hind.navigate(desk.at("/en/accounts")).status()).isEqualTo(403);
  }
}
