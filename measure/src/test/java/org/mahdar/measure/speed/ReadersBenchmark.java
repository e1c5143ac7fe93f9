package org.mahdar.measure.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Fifty readers at once, for a minute, each asking for the next page as soon as it has one.
 *
 * <pre>./mvnw -pl measure -am -Pbenchmark test -Dtest=ReadersBenchmark -Ddesk=http://127.0.0.1:8470
 * </pre>
 *
 * <p>Readers and desk share the machine, so that the figures are worse than those of a desk alone.
 */
@Tag("benchmark")
class ReadersBenchmark {

  private static final int READERS = 50;
  private static final Duration TIME = Duration.ofSeconds(60);

  /** What was promised, in milliseconds. */
  private static final double MOST_AT_99 = 1000;

  private final Queue<Double> waited = new ConcurrentLinkedQueue<>();
  private final AtomicInteger errors = new AtomicInteger();
  private final AtomicInteger turn = new AtomicInteger();

  @Test
  void fiftyReadersAreServed() throws Exception {
    String desk = System.getProperty("desk", "");
    assumeTrue(!desk.isEmpty(), "name a desk that runs with -Ddesk=http://127.0.0.1:8470");
    List<String> addresses = DeskAddresses.of(desk);
    long end = System.nanoTime() + TIME.toNanos();
    try (HttpClient client = HttpClient.newHttpClient();
        ExecutorService readers = Executors.newFixedThreadPool(READERS)) {
      for (int i = 0; i < READERS; i++) {
        readers.execute(() -> read(client, desk, addresses, end));
      }
      readers.shutdown();
      assertThat(readers.awaitTermination(2 * TIME.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }
    double[] times = waited.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    double at99 = times[times.length * 99 / 100];
    System.out.printf(
        Locale.ROOT,
        "%d pages asked %d times, %d errors: 50%% %.0f, 95%% %.0f, 99%% %.0f ms%n",
        addresses.size(),
        times.length,
        errors.get(),
        times[times.length / 2],
        times[times.length * 95 / 100],
        at99);
    assertThat(errors).hasValue(0);
    assertThat(at99).isLessThan(MOST_AT_99);
  }

  private void read(HttpClient client, String desk, List<String> addresses, long end) {
    while (System.nanoTime() < end) {
      String path = addresses.get(turn.getAndIncrement() % addresses.size());
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(desk + path)).timeout(Duration.ofSeconds(30)).build();
      long began = System.nanoTime();
      try {
        HttpResponse<byte[]> page = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (page.statusCode() != 200) {
          errors.incrementAndGet();
        }
      } catch (IOException e) {
        errors.incrementAndGet();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
      waited.add((System.nanoTime() - began) / 1e6);
    }
  }
}
