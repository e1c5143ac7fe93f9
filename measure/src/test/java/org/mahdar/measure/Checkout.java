package org.mahdar.measure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where things lie around this module. */
public final class Checkout {

  private Checkout() {}

  /** The repository's root. */
  public static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("mvnw"))) {
      Path parent = folder.getParent();
      if (parent == null) {
        throw new IllegalStateException("not inside a checkout of Mahdar");
      }
      folder = parent;
    }
    return folder;
  }

  /** A file or folder of the measuring data that lies beside some checkouts. */
  static Optional<Path> shared(String path) {
    Path found = root().resolveSibling("shared").resolve(path);
    return Files.exists(found) ? Optional.of(found) : Optional.empty();
  }
}
