package org.mahdar.source.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class FetcherTest {

  private static final String PAGE = "<html><p>أعلن الوزير اليوم أن الميناء سيفتح غدا.</p></html>";

  private final LocalServer server = new LocalServer();
  private Manners manners = Manners.of("0", Set.of(server.host())).withGap(Duration.ZERO);

  @AfterEach
  void close() {
    server.close();
  }

  private Answer fetch(URI address) {
    try (Fetcher fetcher = new Fetcher(manners, () -> false)) {
      return fetcher.fetch(address);
    }
  }

  private Fetched received(String path) {
    Answer answer = fetch(server.at(path));
    assertThat(answer).isInstanceOf(Answer.Received.class);
    return ((Answer.Received) answer).fetched();
  }

  private Answer.Failed failed(URI address) {
    Answer answer = fetch(address);
    assertThat(answer).isInstanceOf(Answer.Failed.class);
    return (Answer.Failed) answer;
  }

  private String reason(String path) {
    return failed(server.at(path)).reason();
  }

  @Test
  void aPageComesWithItsTypeCharsetAndDate() {
    server.page("/story", "Text/HTML; charset=\"UTF-8\"", PAGE);
    Instant before = Instant.now().minusSeconds(1);
    Fetched fetched = received("/story");
    assertThat(new String(fetched.body(), StandardCharsets.UTF_8)).isEqualTo(PAGE);
    assertThat(fetched.type()).isEqualTo("text/html");
    assertThat(fetched.charset()).isEqualTo("UTF-8");
    assertThat(fetched.date()).isAfter(before);
  }

  @Test
  void theProgramSaysItsNameAndVersion() {
    String[] agent = {""};
    server.on(
        "/story",
        it -> {
          agent[0] = it.getRequestHeaders().getFirst("User-Agent");
          LocalServer.answer(it, 200, "text/plain", "x".getBytes(StandardCharsets.UTF_8));
        });
    received("/story");
    assertThat(agent[0]).startsWith("Mahdar/0 ");
  }

  @Test
  void redirectsAreFollowedFiveTimesAndCirclesAreTold() {
    server.page("/story", "text/html", PAGE);
    server.redirect("/1", "/2").redirect("/2", "3").redirect("/3", server.at("/story").toString());
    assertThat(received("/1").url()).isEqualTo(server.at("/story"));
    server.redirect("/a", "/b").redirect("/b", "/a");
    assertThat(reason("/a")).contains("circle");
    server.on(
        "/far",
        it -> {
          String next = it.getRequestURI() + "x";
          LocalServer.answer(it, 301, Map.of("Location", next));
        });
    assertThat(reason("/far")).contains("more than 5 times");
    assertThat(server.asked().stream().filter(it -> it.startsWith("/far"))).hasSize(6);
    server.redirect("/file", "file:///etc/passwd");
    assertThat(reason("/file")).contains("not followed", "only http");
  }

  @Test
  void everyHopIsCheckedForWhereItLeads() {
    server.redirect("/inside", "http://localhost:1/secret");
    assertThat(reason("/inside")).contains("localhost leads to", "--allow-host localhost");
    server.redirect("/metadata", "http://169.254.169.254/latest");
    assertThat(reason("/metadata")).contains("169.254.169.254");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.2/",
        "http://localhost/",
        "http://2130706433/",
        "http://0.0.0.0/",
        "http://10.1.2.3/",
        "http://172.31.255.1/",
        "http://192.168.0.1/",
        "http://100.64.0.1/",
        "http://169.254.1.1/",
        "http://224.0.0.1/",
        "http://255.255.255.255/",
        "http://[::1]/",
        "http://[::]/",
        "http://[::ffff:10.0.0.1]/",
        "http://[fe80::1]/",
        "http://[fc00::1]/",
        "http://[fd12::1]/",
        "http://[ff02::1]/",
        "http://[64:ff9b::7f00:1]/",
        "http://[2002:7f00:1::]/"
      })
  void thisMachineAndPrivateNetworksAreNotAsked(String address) {
    Answer.Failed failed = failed(URI.create(address));
    assertThat(failed.reason()).contains("is not asked", "--allow-host");
    assertThat(failed.passing()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1", "64:ff9b::808:808"})
  void publicAddressesAreNotTakenForPrivateOnes(String address) throws IOException {
    assertThat(Machines.reserved(InetAddress.getByName(address))).isFalse();
  }

  @Test
  void robotsAreObeyedAndAskedOnce() {
    server.page("/robots.txt", "text/plain", "User-agent: *\nDisallow: /private/\n");
    server.page("/story", "text/html", PAGE).page("/private/x", "text/html", PAGE);
    server.redirect("/way", "/private/x");
    try (Fetcher fetcher = new Fetcher(manners, () -> false)) {
      assertThat(fetcher.fetch(server.at("/story"))).isInstanceOf(Answer.Received.class);
      for (String path : new String[] {"/private/x", "/way"}) {
        assertThat(fetcher.fetch(server.at(path)))
            .isInstanceOfSatisfying(
                Answer.Failed.class, it -> assertThat(it.reason()).contains("robots.txt"));
      }
    }
    assertThat(server.asked()).containsExactly("/robots.txt", "/story", "/way");
  }

  @Test
  void whereRobotsCannotBeAskedNothingIsRead() {
    server.on("/robots.txt", it -> LocalServer.answer(it, 503, Map.of()));
    server.page("/story", "text/html", PAGE);
    Answer.Failed failed = failed(server.at("/story"));
    assertThat(failed.reason()).contains("robots.txt: 503");
    assertThat(failed.passing()).isTrue();
  }

  @Test
  void aServerThatDripsIsCutOff() {
    manners = manners.withWhole(Duration.ofMillis(700));
    server.on(
        "/drip",
        it -> {
          it.sendResponseHeaders(200, 0);
          try (OutputStream out = it.getResponseBody()) {
            for (int i = 0; i < 100; i++) {
              out.write('x');
              out.flush();
              Thread.sleep(100);
            }
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    long start = System.nanoTime();
    assertThat(reason("/drip")).contains("so slowly");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
  }

  @Test
  void aServerThatFallsSilentIsCutOff() {
    manners = manners.withWhole(Duration.ofMillis(500));
    server.on(
        "/silent",
        it -> {
          it.sendResponseHeaders(200, 100);
          it.getResponseBody().write('x');
          it.getResponseBody().flush();
          try {
            Thread.sleep(10_000);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    assertThat(reason("/silent")).contains("so slowly (1 bytes");
  }

  @Test
  void whatIsTooLargeIsNotReadToItsEnd() throws IOException {
    manners = manners.withBytes(100_000);
    byte[] large = new byte[200_000];
    server.on("/large", it -> LocalServer.answer(it, 200, "text/html", large));
    assertThat(reason("/large")).contains("larger than 100000 bytes");
    manners = manners.withBytes(30 << 20);
    byte[] bomb = gzip(new byte[20 << 20]);
    server.on("/bomb", it -> packed(it, bomb));
    assertThat(reason("/bomb")).contains("200 times");
    byte[] packed = gzip(PAGE.getBytes(StandardCharsets.UTF_8));
    server.on("/packed", it -> packed(it, packed));
    assertThat(new String(received("/packed").body(), StandardCharsets.UTF_8)).isEqualTo(PAGE);
    server.on("/cut", it -> packed(it, java.util.Arrays.copyOf(packed, 20)));
    assertThat(reason("/cut")).contains("cut short");
  }

  private static void packed(com.sun.net.httpserver.HttpExchange it, byte[] packed)
      throws IOException {
    it.getResponseHeaders().add("Content-Encoding", "gzip");
    LocalServer.answer(it, 200, "text/html", packed);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  @Test
  void whatServersRefuseIsTold() {
    assertThat(reason("/none")).contains("answers 404");
    server.on("/busy", it -> LocalServer.answer(it, 429, Map.of("Retry-After", "120")));
    Answer.Failed busy = failed(server.at("/busy"));
    assertThat(busy.pause()).isEqualTo(Duration.ofMinutes(2));
    assertThat(busy.passing()).isTrue();
    server.on("/down", it -> LocalServer.answer(it, 500, Map.of()));
    assertThat(failed(server.at("/down")).passing()).isTrue();
    assertThat(failed(server.at("/none")).passing()).isFalse();
  }

  @Test
  void aConditionIsToldAndAnsweredWithUnchanged() {
    server.on(
        "/feed",
        it -> {
          String known = it.getRequestHeaders().getFirst("If-None-Match");
          LocalServer.answer(it, "\"7\"".equals(known) ? 304 : 200, Map.of("ETag", "\"7\""));
        });
    try (Fetcher fetcher = new Fetcher(manners, () -> false)) {
      assertThat(fetcher.fetch(server.at("/feed"))).isInstanceOf(Answer.Received.class);
      assertThat(fetcher.fetch(server.at("/feed"), new Condition("\"7\"", null)))
          .isInstanceOf(Answer.Unchanged.class);
    }
  }

  @Test
  void aHostIsAskedWithAPauseBetweenRequests() {
    server.page("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 1\n");
    server.page("/story", "text/html", PAGE);
    long start = System.nanoTime();
    received("/story");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(900));
  }

  @Test
  void nobodyAtHomeIsTold() throws IOException {
    int free;
    try (java.net.ServerSocket socket = new java.net.ServerSocket(0)) {
      free = socket.getLocalPort();
    }
    assertThat(failed(URI.create("http://127.0.0.1:" + free + "/")).reason())
        .contains("takes no connection");
  }
}
