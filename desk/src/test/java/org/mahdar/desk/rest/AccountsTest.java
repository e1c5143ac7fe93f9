package org.mahdar.desk.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mahdar.desk.cli.Typed;
import org.mahdar.desk.rest.Programs.Told;
import org.mahdar.desk.web.DemoSite;

/** From the first account on, who asks says who it is, and does what the role allows. */
class AccountsTest {

  private static final String PASSWORD = "four words, put together";
  private static final String DECISION =
      "{\"action\": \"accept\", \"document\": \"11-astana-talks-wire\", \"finding\": \"p1\","
          + " \"by\": \"somebody else\", \"why\": \"read\"}";

  @TempDir static Path folder;

  private static DemoSite site;
  private static Programs programs;
  private static String reader;
  private static String coder;

  @BeforeAll
  static void start() {
    site = new DemoSite(folder.resolve("ledger"));
    programs = new Programs(site);
    assertThat(programs.get("/api/v1/summary").status()).as("one user's").isEqualTo(200);
    assertThat(typed("add", "Omar", "--role", "coder").err()).contains("administrator");
    assertThat(typed("add", "Layla", "--role", "administrator").code()).isZero();
    assertThat(typed("add", "Omar", "--role", "coder").code()).isZero();
    assertThat(typed("add", "Rim", "--role", "reader").code()).isZero();
    reader = typed("token", "Rim", "report").out().strip();
    coder = typed("token", "Omar", "report").out().strip();
  }

  @AfterAll
  static void stop() {
    programs.close();
    site.close();
  }

  private static Typed typed(String... words) {
    String[] all = new String[words.length + 3];
    all[0] = "accounts";
    System.arraycopy(words, 0, all, 1, words.length);
    all[words.length + 1] = "--ledger";
    all[words.length + 2] = folder.resolve("ledger").toString();
    return Typed.piped(PASSWORD + "\n", all);
  }

  private static Told sign(String name, String password) {
    return programs.sent(
        programs
            .to("/en/sign-in")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "to=%2Fdocuments&name=" + name + "&password=" + Asking.encoded(password))));
  }

  @Test
  void whoeverIsNotSignedInSeesTheDoorOnly() {
    Told program = programs.get("/api/v1/summary");
    assertThat(program.status()).isEqualTo(401);
    assertThat(program.header("WWW-Authenticate")).isEqualTo("Bearer");
    assertThat(program.header("Content-Type")).isEqualTo("application/problem+json");
    Told page = programs.get("/ar/documents");
    assertThat(page.status()).isEqualTo(302);
    assertThat(page.header("Location")).isEqualTo("/ar/sign-in?to=%2Fdocuments");
    assertThat(programs.get("/ar/sign-in").text()).contains("كلمة المرور");
    assertThat(programs.get("/api/v1/summary", "Authorization", "Bearer no").status())
        .isEqualTo(401);
    assertThat(programs.post("/en/add", "text=x").status()).isEqualTo(302);
  }

  @Test
  void aTokenDoesWhatTheRoleAllowsUnderTheNameOfItsAccount() {
    String[] asReader = {"Authorization", "Bearer " + reader};
    String[] asCoder = {"Authorization", "Bearer " + coder};
    assertThat(programs.get("/api/v1/summary", asReader).status()).isEqualTo(200);
    assertThat(programs.post("/api/v1/corrections", DECISION, asReader).status()).isEqualTo(403);
    Told decided = programs.post("/api/v1/corrections", DECISION, asCoder);
    assertThat(decided.status()).as(decided.text()).isEqualTo(201);
    assertThat(decided.json().get("by").asString()).isEqualTo("Omar");
    assertThat(programs.post("/api/v1/actors/merge", "{}", asCoder).status()).isEqualTo(403);
    assertThat(programs.post("/api/v1/documents", "[]", asCoder).status()).isEqualTo(403);
  }

  @Test
  void aSessionLastsUntilSomebodySignsOut() {
    Told in = sign("Layla", PASSWORD);
    assertThat(in.status()).isEqualTo(303);
    assertThat(in.header("Location")).isEqualTo("/en/documents");
    String cookie = in.header("Set-Cookie");
    assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict");
    String secret = cookie.substring(0, cookie.indexOf(';'));
    Told account = programs.get("/en/account", "Cookie", secret);
    assertThat(account.text()).contains("Layla").contains("administrator");
    Told out =
        programs.sent(
            programs
                .to("/en/sign-out", "Cookie", secret)
                .POST(HttpRequest.BodyPublishers.noBody()));
    assertThat(out.header("Set-Cookie")).contains("Max-Age=0");
    assertThat(programs.get("/en/account", "Cookie", secret).status()).isEqualTo(302);
  }

  @Test
  void afterAFewFailuresTheRightPasswordOpensNothingForAWhile() {
    for (int i = 0; i < 5; i++) {
      assertThat(sign("Rim", "wrong words, put together").header("Location")).contains("failed");
    }
    assertThat(sign("Rim", PASSWORD).header("Location")).contains("failed");
    assertThat(sign("Nobody", PASSWORD).header("Location")).contains("failed");
  }

  @Test
  void accountsAreKeptInOrderOnTheCommandLine() {
    Typed list = typed("list", "--format", "json");
    assertThat(list.out()).contains("\"Layla\"").contains("coder").doesNotContain("argon2");
    assertThat(typed("role", "Layla", "reader").err()).contains("stay administrator");
    assertThat(typed("remove", "Layla").err()).contains("stay administrator");
    assertThat(typed("remove", "Nobody").code()).isEqualTo(1);
    Typed weak =
        Typed.piped(
            "short\n",
            "accounts",
            "password",
            "Rim",
            "--ledger",
            folder.resolve("ledger").toString());
    assertThat(weak.err()).contains("12 to 500");
    String token = typed("token", "Rim", "other").out().strip();
    assertThat(programs.get("/api/v1/summary", "Authorization", "Bearer " + token).status())
        .isEqualTo(200);
    assertThat(typed("token", "Rim", "other", "--revoke").out()).contains("revoked");
    assertThat(programs.get("/api/v1/summary", "Authorization", "Bearer " + token).status())
        .isEqualTo(401);
  }

  @Test
  void administratorsLookAfterAccountsByPrograms() {
    String[] as = {"Authorization", "Bearer " + typed("token", "Layla", "keeper").out().strip()};
    assertThat(programs.get("/api/v1/account", as).json().get("role").asString())
        .isEqualTo("administrator");
    Told made = programs.post("/api/v1/accounts", "{\"name\":\"Hala\",\"role\":\"coder\"}", as);
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    assertThat(made.json().get("link").asString()).startsWith(site.at("/en/invitation?key="));
    assertThat(programs.post("/api/v1/accounts", "{\"name\":\"Hala\",\"role\":\"coder\"}", as))
        .as("again")
        .extracting(Told::status)
        .isEqualTo(422);
    String hala = "{\"name\": \"Hala\"}";
    Told disabled = programs.post("/api/v1/accounts/disable", hala, as);
    assertThat(disabled.json().get("state").asString()).isEqualTo("disabled");
    assertThat(programs.post("/api/v1/accounts/enable", hala, as).status()).isEqualTo(200);
    assertThat(programs.post("/api/v1/accounts/sign-out", hala, as).status()).isEqualTo(200);
    assertThat(programs.post("/api/v1/accounts/link", hala, as).status()).isEqualTo(201);
    Told editor =
        programs.post("/api/v1/accounts/role", "{\"name\":\"Hala\",\"role\":\"editor\"}", as);
    assertThat(editor.json().get("role").asString()).isEqualTo("editor");
    assertThat(programs.post("/api/v1/accounts/disable", "{\"name\": \"Layla\"}", as).status())
        .as("the last administrator")
        .isEqualTo(422);
    assertThat(programs.post("/api/v1/accounts/disable", "{\"name\": \"No\"}", as).status())
        .isEqualTo(404);
    Told log = programs.get("/api/v1/accounts/log?limit=1", as);
    assertThat(log.json().at("/account_log/0/who").asString()).isEqualTo("Layla");
    assertThat(programs.get("/api/v1/accounts", as).text()).contains("Hala").contains("signed_in");
    assertThat(programs.get("/api/v1/account/tokens", as).text()).contains("\"keeper\"");
    assertThat(
            programs.post("/api/v1/account/tokens/revoke", "{\"label\":\"keeper\"}", as).status())
        .isEqualTo(200);
    assertThat(programs.get("/api/v1/accounts", as).status()).isEqualTo(401);
    assertThat(programs.get("/api/v1/accounts", "Authorization", "Bearer " + coder).status())
        .isEqualTo(403);
  }

  @Test
  void aDeskForOthersNeedsAccounts() {
    Path other = folder.resolve("other");
    assertThat(
            Typed.of(
                "add", "--ledger", other.toString(), "../demo/reports/07-trade-2023-customs.txt"))
        .extracting(Typed::code)
        .isEqualTo(0);
    Typed refused = Typed.of("serve", "--host", "0.0.0.0", "--ledger", other.toString());
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains("mahdar accounts add");
  }

  @Test
  void aFeedIsReadWithATokenAsPassword() {
    Told nobody = programs.get("/en/changes.atom");
    assertThat(nobody.status()).isEqualTo(401);
    assertThat(nobody.header("WWW-Authenticate")).startsWith("Basic");
    assertThat(feed("Rim", reader).status()).isEqualTo(200);
    assertThat(feed("Rim", PASSWORD).status()).isEqualTo(401);
    assertThat(programs.get("/en/changes.atom", "Authorization", "Basic ?").status())
        .isEqualTo(401);
    assertThat(programs.get("/en/changes.atom", "Authorization", "Bearer " + reader).status())
        .isEqualTo(200);
    assertThat(programs.get("/api/v1/summary", "Authorization", basic("Rim", reader)).status())
        .isEqualTo(401);
  }

  private static Told feed(String name, String password) {
    return programs.get("/en/changes.atom", "Authorization", basic(name, password));
  }

  private static String basic(String name, String password) {
    byte[] both = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(both);
  }
}
