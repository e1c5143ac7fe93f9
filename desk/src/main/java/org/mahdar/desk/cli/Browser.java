package org.mahdar.desk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The browser of whoever sits before the screen, if there is a screen. */
final class Browser {

  private static final int PATIENCE_SECONDS = 2;

  private Browser() {}

  /** Opens a file, as {@link #open(String)} does. */
  static boolean open(Path file) {
    return open(file.toAbsolutePath().toUri().toString());
  }

  /** Opens an address; false when nothing could be started or what was started failed at once. */
  static boolean open(String address) {
    List<String> command = command(System.getProperty("os.name", ""), System.getenv());
    if (command.isEmpty()) {
      return false;
    }
    try {
      Process browser =
          new ProcessBuilder(command.getFirst(), address)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      return !browser.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || browser.exitValue() == 0;
    } catch (IOException e) {
      return false; // no such program
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  static List<String> command(String system, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("mac")) {
      return List.of("open");
    }
    if (name.startsWith("windows")) {
      return List.of("explorer");
    }
    boolean screen =
        !environment.getOrDefault("DISPLAY", "").isBlank()
            || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
    return screen ? List.of("xdg-open") : List.of();
  }
}
