package org.mahdar.measure.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How long somebody waits for a page of a desk that runs: for its first byte, and until all of it
 * is painted, in a browser on the same machine.
 *
 * <pre>./mvnw -pl measure -am -Pbenchmark test -Dtest=PagesBenchmark -Ddesk=http://127.0.0.1:8470
 * </pre>
 *
 * <p>The browser is {@code $MAHDAR_CHROMIUM}, else the one that Debian installs.
 */
@Tag("benchmark")
class PagesBenchmark {

  /** What was promised for pages that were asked before, in milliseconds. */
  private static final double FIRST_BYTE = 300;

  private static final double PAINTED = 1000;

  private static final int TIMES = 5;

  /** Milliseconds from the request to the first byte, and to the last paint of something large. */
  private static final String WAITED =
      """
      () => new Promise(done => {
        let painted = 0;
        new PerformanceObserver(list => list.getEntries().forEach(
            each => painted = Math.max(painted, each.startTime)))
          .observe({type: 'largest-contentful-paint', buffered: true});
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => {
          const way = performance.getEntriesByType('navigation')[0];
          done([way.responseStart - way.requestStart, Math.max(painted, way.loadEventEnd)]);
        }, 50)));
      })
      """;

  private record Waited(double firstByte, double painted) {}

  @Test
  void nobodyWaitsForAPage() throws Exception {
    String desk = System.getProperty("desk", "");
    assumeTrue(!desk.isEmpty(), "name a desk that runs with -Ddesk=http://127.0.0.1:8470");
    List<String> addresses = DeskAddresses.of(desk);
    List<Waited> all = new ArrayList<>();
    try (Playwright playwright =
            Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright.chromium().launch(options())) {
      for (String address : addresses) {
        all.addAll(looked(browser, desk + address, address));
      }
    }
    double byteAt95 = at95(all.stream().mapToDouble(Waited::firstByte).toArray());
    double paintedAt95 = at95(all.stream().mapToDouble(Waited::painted).toArray());
    double paintedLast = all.stream().mapToDouble(Waited::painted).max().orElseThrow();
    System.out.printf(
        Locale.ROOT,
        "%d pages, %d times each: first byte %.0f ms at 95%%, painted %.0f ms at 95%%, last %.0f%n",
        addresses.size(),
        TIMES,
        byteAt95,
        paintedAt95,
        paintedLast);
    assertThat(byteAt95).isLessThan(FIRST_BYTE);
    assertThat(paintedLast).isLessThan(PAINTED);
  }

  private static BrowserType.LaunchOptions options() {
    String named = System.getenv().getOrDefault("MAHDAR_CHROMIUM", "/usr/bin/chromium");
    return new BrowserType.LaunchOptions()
        .setExecutablePath(Path.of(named))
        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking"));
  }

  private static List<Waited> looked(Browser browser, String url, String name) {
    Waited first = look(browser, url);
    List<Waited> times = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      times.add(look(browser, url));
    }
    System.out.printf(
        Locale.ROOT,
        "%-60s first time %5.0f / %5.0f ms, slowest after it %4.0f / %4.0f ms%n",
        name,
        first.firstByte,
        first.painted,
        times.stream().mapToDouble(Waited::firstByte).max().orElseThrow(),
        times.stream().mapToDouble(Waited::painted).max().orElseThrow());
    return times;
  }

  /** As somebody looks who was never here: nothing is taken from a cache of the browser. */
  private static Waited look(Browser browser, String url) {
    try (Page page = browser.newPage()) {
      page.navigate(url);
      List<?> waited = (List<?>) page.evaluate(WAITED);
      return new Waited(
          ((Number) waited.get(0)).doubleValue(), ((Number) waited.get(1)).doubleValue());
    }
  }

  private static double at95(double[] times) {
    Arrays.sort(times);
    return times[times.length * 95 / 100];
  }
}
