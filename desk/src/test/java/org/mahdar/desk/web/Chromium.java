package org.mahdar.desk.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/**
 * A real browser without a window: {@code $MAHDAR_CHROMIUM}, else the one that Debian installs. It
 * must be there where the variable is set; elsewhere tests that need it are left out.
 */
final class Chromium implements AutoCloseable {

  private static final String NAMED = System.getenv().getOrDefault("MAHDAR_CHROMIUM", "");
  private static final Path PROGRAM = Path.of(NAMED.isEmpty() ? "/usr/bin/chromium" : NAMED);

  private final Playwright playwright;
  private final Browser browser;

  Chromium() {
    if (NAMED.isEmpty()) {
      Assumptions.assumeTrue(
          Files.isExecutable(PROGRAM), "no browser: install chromium, or set MAHDAR_CHROMIUM");
    }
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(PROGRAM)
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    playwright.close();
  }
}
