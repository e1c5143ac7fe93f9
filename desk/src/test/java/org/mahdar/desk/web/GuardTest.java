package org.mahdar.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other sites cannot make this one do. */
class GuardTest {

  @TempDir static Path folder;

  private static DemoSite site;

  @BeforeAll
  static void start() {
    site = new DemoSite(folder.resolve("ledger"));
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void aNameOfSomebodyElseThatLeadsHereIsRefused() throws Exception {
    URI address = URI.create(site.at("/en/"));
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      String request = "GET /en/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      byte[] answer = socket.getInputStream().readAllBytes();
      assertThat(new String(answer, StandardCharsets.UTF_8)).startsWith("HTTP/1.1 403 ");
    }
  }

  @Test
  void aFormOfAnotherSiteIsRefused() throws Exception {
    HttpRequest.BodyPublisher form = HttpRequest.BodyPublishers.ofString("a=b");
    assertThat(sent(ask("/en/").header("Origin", "http://evil.example").POST(form).build()))
        .extracting(HttpResponse::statusCode)
        .isEqualTo(403);
    assertThat(sent(ask("/en/").header("Sec-Fetch-Site", "cross-site").POST(form).build()))
        .extracting(HttpResponse::statusCode)
        .isEqualTo(403);
  }

  @Test
  void aPageThatDidNotChangeIsNotSentAgain() throws Exception {
    HttpResponse<String> first = sent(ask("/en/documents").GET().build());
    String mark = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> second =
        sent(ask("/en/documents").header("If-None-Match", mark).GET().build());
    assertThat(second.statusCode()).isEqualTo(304);
    assertThat(second.body()).isEmpty();
  }

  @Test
  void whatIsNotThereIsSaidOnAPage() throws Exception {
    HttpResponse<String> answer = sent(ask("/ar/nothing").GET().build());
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("لا شيء في هذا العنوان");
  }

  private static HttpRequest.Builder ask(String path) {
    return HttpRequest.newBuilder(URI.create(site.at(path)));
  }

  private static HttpResponse<String> sent(HttpRequest request)
      throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
  }
}
