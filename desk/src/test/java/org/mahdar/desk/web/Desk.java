package org.mahdar.desk.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A desk with the demonstration corpus, and a browser before it. What is opened in a test is closed
 * behind it. One browser serves all classes, and one desk those that only read.
 */
final class Desk implements BeforeAllCallback, AfterAllCallback, AfterEachCallback {

  private final boolean shared;
  private final Callable<Path[]> more;
  private final List<BrowserContext> open = new ArrayList<>();
  private @Nullable Chromium chromium;
  private @Nullable Served served;

  private Desk(boolean shared, Callable<Path[]> more) {
    this.shared = shared;
    this.more = more;
  }

  /** One desk for all who change nothing in its ledger. */
  static Desk toRead() {
    return new Desk(true, () -> new Path[0]);
  }

  /** A desk for one class alone. */
  static Desk ofItsOwn() {
    return ofItsOwn(() -> new Path[0]);
  }

  /**
   * A desk for one class alone.
   *
   * @param more makes what is added besides the demonstration corpus, when the class begins
   */
  static Desk ofItsOwn(Callable<Path[]> more) {
    return new Desk(false, more);
  }

  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    ExtensionContext.Store store =
        context.getRoot().getStore(ExtensionContext.Namespace.create(Desk.class));
    chromium = store.computeIfAbsent(Chromium.class, _ -> new Chromium(), Chromium.class);
    served =
        shared
            ? store.computeIfAbsent(Served.class, _ -> new Served(), Served.class)
            : new Served(more.call());
  }

  @Override
  public void afterEach(ExtensionContext context) {
    open.forEach(BrowserContext::close);
    open.clear();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (!shared && (served != null)) {
      served.close();
    }
  }

  DemoSite site() {
    return Objects.requireNonNull(served).site;
  }

  String at(String path) {
    return site().at(path);
  }

  BrowserContext context(Browser.NewContextOptions options) {
    BrowserContext context = Objects.requireNonNull(chromium).browser().newContext(options);
    open.add(context);
    return context;
  }

  BrowserContext context() {
    return context(new Browser.NewContextOptions());
  }

  /** An empty page of somebody who was never here. */
  Page page() {
    return context().newPage();
  }

  /** A site and the folder of its ledger, both gone when it is closed. */
  private static final class Served implements AutoCloseable {

    private final Path folder;
    private final DemoSite site;

    Served(Path... more) {
      try {
        folder = Files.createTempDirectory("desk");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      site = new DemoSite(folder.resolve("ledger"), more);
    }

    @Override
    public void close() {
      site.close();
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
