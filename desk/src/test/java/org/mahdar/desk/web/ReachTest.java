package org.mahdar.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose word is taken about who asks, and over what. */
class ReachTest {

  private static final String PASSWORD = "four words, put together";

  @TempDir static Path folder;

  private static DemoSite direct;
  private static DemoSite behind;

  @BeforeAll
  static void start() {
    direct = new DemoSite(folder.resolve("direct"));
    behind =
        new DemoSite(
            folder.resolve("behind"),
            new Reach(
                "127.0.0.1",
                true,
                Set.of(InetAddress.ofLiteral("203.0.113.9")),
                URI.create("https://desk.example.org")),
            null);
    assertThat(direct.accounts(PASSWORD, "add", "Layla", "--role", "administrator").code())
        .isZero();
  }

  @AfterAll
  static void stop() {
    direct.close();
    behind.close();
  }

  private static boolean opens(DemoSite site, String name, String password, String chain) {
    try (Visitor visitor = new Visitor(site.at(""))) {
      HttpResponse<String> answer =
          visitor.post(
              "/en/sign-in", Map.of("name", name, "password", password), "X-Forwarded-For", chain);
      return !Visitor.onward(answer).contains("failed");
    }
  }

  @Test
  void behindAProxyEachAddressHasItsOwnTriesAndNobodyTalksThemselvesIntoMore() {
    try (Visitor nobody = new Visitor(behind.at(""))) {
      assertThat(Visitor.onward(nobody.get("/en/documents")))
          .as("without an account nobody is let in from outside")
          .startsWith("/en/sign-in");
    }
    assertThat(behind.accounts(PASSWORD, "add", "Layla", "--role", "administrator").code())
        .isZero();
    for (int i = 0; i < 25; i++) {
      String lied = "198.51.100." + i + ", 192.0.2.7, 203.0.113.9";
      assertThat(opens(behind, "Somebody " + i, "wrong words, put together", lied)).isFalse();
    }
    assertThat(opens(behind, "Layla", PASSWORD, "192.0.2.7")).as("who guessed").isFalse();
    assertThat(opens(behind, "Layla", PASSWORD, "192.0.2.8")).as("a neighbour").isTrue();
  }

  @Test
  void withoutAProxyWhatIsSaidOfOthersCountsForNothing() {
    for (int i = 0; i < 25; i++) {
      String lied = "192.0.2." + i;
      assertThat(opens(direct, "Somebody " + i, "wrong words, put together", lied)).isFalse();
    }
    assertThat(opens(direct, "Layla", PASSWORD, "192.0.2.200")).isFalse();
  }

  @Test
  void cookiesOfADeskThatIsReachedOverTlsGoOverNothingElse() {
    assertThat(cookie(behind, "X-Forwarded-Proto", "http")).contains("; Secure");
    assertThat(cookie(direct, "X-Forwarded-Proto", "https")).doesNotContain("Secure");
  }

  private static String cookie(DemoSite site, String... headers) {
    try (Visitor visitor = new Visitor(site.at(""))) {
      return visitor
          .post("/en/sign-out", Map.of(), headers)
          .headers()
          .firstValue("Set-Cookie")
          .orElse("");
    }
  }

  @Test
  void aDeskAnswersToThePublicNameAndToNoOther() throws IOException {
    assertThat(status(behind, "desk.example.org", "https://desk.example.org")).contains(" 302 ");
    assertThat(status(behind, "127.0.0.1", "https://desk.example.org")).contains(" 302 ");
    assertThat(status(behind, "desk.example.org", "https://evil.example")).contains(" 403 ");
    assertThat(status(behind, "evil.example", "https://evil.example")).contains(" 403 ");
    assertThat(status(direct, "desk.example.org", "https://desk.example.org")).contains(" 403 ");
  }

  private static String status(DemoSite site, String host, String origin) throws IOException {
    URI address = URI.create(site.at("/"));
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      String request =
          "POST /en/add HTTP/1.1\r\nHost: "
              + host
              + "\r\nOrigin: "
              + origin
              + "\r\n"
              + "Content-Length: 0\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return answer.lines().findFirst().orElse("");
    }
  }
}
