package org.mahdar.desk.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mahdar.desk.oidc.Issuer;

/** Somebody outside vouches for people: who is let in then, and who never. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IssuerTest {

  private static final String PASSWORD = "four words, put together";

  /** For its browser. */
  @RegisterExtension static final Desk desk = Desk.toRead();

  @TempDir static Path folder;

  private TrialIssuer issuer;
  private DemoSite site;
  private Visitor visitor;

  @BeforeAll
  void start() throws IOException {
    issuer = new TrialIssuer();
    site = new DemoSite(folder.resolve("ledger"), Reach.direct("127.0.0.1"), described());
    assertThat(site.accounts(PASSWORD, "add", "Layla Haddad", "--role", "administrator").code())
        .isZero();
  }

  private Issuer described() throws IOException {
    Path file = folder.resolve("issuer.yaml");
    Files.writeString(
        file,
        """
        issuer: %s
        client: desk
        secret-variable: DESK_SECRET
        name: Trial Institute
        scopes: [profile, email, groups]
        groups-claim: realm_access.roles
        roles:
          editor: [desk-editors]
          coder: [desk-coders, desk-interns]
        domains: [institute.example]
        otherwise: reader
        """
            .formatted(issuer.address()));
    return Issuer.in(file, Map.of("DESK_SECRET", TrialIssuer.SECRET));
  }

  @AfterAll
  void stop() {
    site.close();
    issuer.close();
  }

  @BeforeEach
  void somebodyOfTheInstitute() {
    visitor = new Visitor(site.at(""));
    issuer.is("7", "Layla Haddad");
    issuer.says("email", "layla@institute.example");
    issuer.says("email_verified", true);
    site.told().clear();
  }

  @AfterEach
  void leave() {
    visitor.close();
  }

  /** The address at which the issuer sends somebody back. */
  private static String begun(Visitor visitor, String to) {
    String there = Visitor.onward(visitor.get("/en/sign-in/issuer?to=" + Asked.encoded(to)));
    return Visitor.onward(visitor.get(there));
  }

  private static HttpResponse<String> signIn(Visitor visitor) {
    return visitor.get(begun(visitor, "/documents"));
  }

  private static void isRefused(HttpResponse<String> answer, String why) {
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(Visitor.onward(answer)).isEqualTo("/en/sign-in?failed=" + why);
    assertThat(answer.headers().allValues("Set-Cookie"))
        .noneMatch(it -> it.startsWith("mahdar-session"));
  }

  @Test
  void whoeverTheIssuerVouchesForIsLetInUnderAnAccountOfTheirOwn() {
    issuer.says("sub", "17");
    issuer.says("realm_access", Map.of("roles", List.of("desk-interns", "desk-editors")));
    HttpResponse<String> answer = signIn(visitor);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("0; url=/en/documents");
    assertThat(visitor.account())
        .as("one with the same name and a password is there already")
        .containsPattern("Layla Haddad \\(\\d\\)")
        .contains("editor")
        .contains("no password");
  }

  @Test
  void theSubjectIsWhoSomebodyIsWhateverTheyAreCalled() {
    issuer.is("8", "Omar");
    issuer.says("email", "omar@institute.example");
    issuer.says("email_verified", true);
    signIn(visitor);
    issuer.says("name", "Layla Haddad");
    issuer.says("email", "layla@institute.example");
    issuer.says("realm_access", Map.of("roles", List.of("desk-editors")));
    signIn(visitor);
    assertThat(visitor.account()).contains("Omar").contains("reader").doesNotContain("editor");
    assertThat(site.accounts("", "role", "Omar", "coder").code()).isZero();
    assertThat(visitor.account()).as("an administrator's word holds").contains("coder");
    assertThat(site.accounts("", "disable", "Omar").code()).isZero();
    isRefused(signIn(visitor), "disabled");
  }

  @Test
  void addressesThatNobodyVerifiedOrOfOthersAreNotLetIn() {
    issuer.says("email", "layla@elsewhere.example");
    isRefused(signIn(visitor), "not-admitted");
    issuer.says("email", "layla@institute.example");
    issuer.says("email_verified", false);
    isRefused(signIn(visitor), "not-admitted");
    assertThat(site.told()).hasSize(2).allMatch(it -> it.contains("subject 7"));
  }

  static Stream<Arguments> lies() {
    Instant now = Instant.now();
    return Stream.of(
        lie("another nonce", it -> it.claim("nonce", "another")),
        lie("no nonce", it -> it.claim("nonce", null)),
        lie("for somebody else", it -> it.audience("another-desk")),
        lie("for others too", it -> it.audience(List.of("desk", "x")).claim("azp", "x")),
        lie("by somebody else", it -> it.issuer("https://elsewhere.example")),
        lie("over", it -> it.expirationTime(Date.from(now.minusSeconds(90)))),
        lie("of the future", it -> it.issueTime(Date.from(now.plusSeconds(600)))),
        lie("of nobody", it -> it.subject(null)));
  }

  private static Arguments lie(String name, Consumer<JWTClaimsSet.Builder> bending) {
    return Arguments.argumentSet(name, bending);
  }

  @ParameterizedTest
  @MethodSource("lies")
  void aTokenThatIsNotForThisSignInIsNotBelieved(Consumer<JWTClaimsSet.Builder> bending) {
    issuer.bends(bending);
    isRefused(signIn(visitor), "invalid");
    assertThat(site.told()).hasSize(1).noneMatch(it -> it.contains("eyJ"));
  }

  @ParameterizedTest
  @EnumSource(value = TrialIssuer.Signed.class, names = "RIGHTLY", mode = Mode.EXCLUDE)
  void aTokenThatTheIssuersKeyDidNotSignIsNotBelieved(TrialIssuer.Signed how) {
    issuer.signs(how);
    isRefused(signIn(visitor), "invalid");
  }

  @Test
  void clocksMayDifferByAMinute() {
    issuer.bends(it -> it.expirationTime(Date.from(Instant.now().minusSeconds(30))));
    assertThat(signIn(visitor).statusCode()).isEqualTo(200);
  }

  @Test
  void aWayBackIsGoodOnceInTheBrowserThatSetOut() {
    String back = begun(visitor, "/");
    try (Visitor other = new Visitor(site.at(""))) {
      HttpResponse<String> stolen = other.get(back, "Accept-Language", "en");
      isRefused(stolen, "stale");
    }
    isRefused(visitor.get(back, "Accept-Language", "en"), "stale");
    String fresh = begun(visitor, "/");
    assertThat(visitor.get(fresh).statusCode()).isEqualTo(200);
    isRefused(visitor.get(fresh, "Accept-Language", "en"), "stale");
    isRefused(visitor.get("/sign-in/callback", "Accept-Language", "en"), "stale");
  }

  @Test
  void aCodeThatWasUsedOpensNothingWithAnotherState() {
    String used = begun(visitor, "/");
    assertThat(visitor.get(used).statusCode()).isEqualTo(200);
    String code = used.replaceFirst(".*code=([^&]*).*", "$1");
    String fresh = begun(visitor, "/").replaceFirst("code=[^&]*", "code=" + code);
    isRefused(visitor.get(fresh), "invalid");
    String stolen = begun(visitor, "/").replaceFirst(".*code=([^&]*).*", "$1");
    String injected = begun(visitor, "/").replaceFirst("code=[^&]*", "code=" + stolen);
    isRefused(visitor.get(injected), "invalid");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://evil.example", "//evil.example", "/\\evil.example", "\\\\evil", ""})
  void nobodyIsSentElsewhereAfterwards(String to) {
    HttpResponse<String> answer = visitor.get(begun(visitor, to));
    assertThat(answer.body()).contains("0; url=/en/\"").doesNotContain("evil");
  }

  @Test
  void whoStopsAtTheIssuerIsToldSo() {
    issuer.refuses("access_denied");
    isRefused(signIn(visitor), "declined");
  }

  @Test
  void anIssuerThatDoesNotAnswerLeavesThePassword() throws IOException {
    Path file = folder.resolve("gone.yaml");
    Files.writeString(file, "issuer: http://127.0.0.1:9\nclient: desk\notherwise: reader\n");
    try (DemoSite alone =
            new DemoSite(
                folder.resolve("alone"), Reach.direct("127.0.0.1"), Issuer.in(file, Map.of()));
        Visitor here = new Visitor(alone.at(""))) {
      assertThat(alone.accounts(PASSWORD, "add", "Rim", "--role", "administrator").code()).isZero();
      isRefused(here.get("/en/sign-in/issuer"), "unreachable");
      assertThat(here.get("/en/sign-in?failed=unreachable").body())
          .contains("does not answer")
          .contains("name=\"password\"");
      assertThat(here.post("/en/sign-in", Map.of("name", "Rim", "password", PASSWORD)).statusCode())
          .isEqualTo(303);
      assertThat(here.account()).contains("Rim");
    }
  }

  @Test
  void nothingIsAskedOfAnIssuerBeforeSomebodySignsIn() throws IOException {
    try (TrialIssuer other = new TrialIssuer()) {
      Path file = folder.resolve("other.yaml");
      Files.writeString(file, "issuer: " + other.address() + "\nclient: desk\n");
      assertThat(Issuer.in(file, Map.of()).name()).isEqualTo("localhost");
      assertThat(other.asked()).isZero();
    }
  }

  @Test
  void aRealBrowserComesBackFromAnotherSiteSignedIn() {
    issuer.is("9", "سلمى");
    issuer.says("email", "salma@institute.example");
    issuer.says("email_verified", true);
    Page page = desk.page();
    page.navigate(site.at("/ar/pledges"));
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Trial Institute")).click();
    assertThat(page).hasURL(site.at("/ar/pledges"));
    assertThat(page.getByRole(AriaRole.BANNER)).containsText("سلمى");
    page.navigate(site.at("/ar/account"));
    page.getByRole(
            AriaRole.BUTTON, new Page.GetByRoleOptions().setName("تسجيل الخروج").setExact(true))
        .first()
        .click();
    assertThat(page).hasURL(site.at("/ar/sign-in"));
  }
}
