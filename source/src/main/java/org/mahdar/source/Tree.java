package org.mahdar.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.mahdar.source.refusal.Reasons;
import org.mahdar.source.refusal.Words;

/**
 * The files under a path: the path itself, or everything in the folder, sorted by name within each
 * folder, hidden files and the parts of saved pages left out. Links are followed, but not back into
 * a folder they lie in.
 */
final class Tree {

  /** Takes what is found. */
  interface Sink {

    void file(Path path, String locator);

    default void failed(String locator, String reason) {}

    default boolean stopped() {
      return false;
    }
  }

  private static final String NO_FILE =
      "it is no file, but a device or a link to nothing; remove the link or mend it";

  private final Sink sink;
  private final Deque<Path> around = new ArrayDeque<>();

  Tree(Sink sink) {
    this.sink = sink;
  }

  /**
   * @param locator what results call the path: as it was given
   */
  void walk(Path path, String locator) {
    if (Files.isDirectory(path)) {
      folder(path, locator.length() > 1 ? locator.replaceFirst("/+$", "") : locator);
    } else if (Files.isSymbolicLink(path) && !Files.exists(path)) {
      sink.failed(locator, NO_FILE);
    } else {
      sink.file(path, locator);
    }
  }

  private void folder(Path folder, String locator) {
    try {
      Path real = folder.toRealPath();
      if (around.contains(real)) {
        sink.failed(locator, "it is a link to a folder that it lies in; remove the link");
        return;
      }
      around.push(real);
      children(folder, locator);
      around.pop();
    } catch (IOException failure) {
      sink.failed(locator, Reasons.of(failure));
    }
  }

  private void children(Path folder, String locator) throws IOException {
    List<Path> children;
    try (Stream<Path> all = Files.list(folder)) {
      children =
          all.filter(child -> !name(child).startsWith("."))
              .filter(child -> !holdsParts(child))
              .sorted(Comparator.comparing(Tree::name))
              .toList();
    }
    for (Path child : children) {
      if (sink.stopped()) {
        return;
      }
      String inner = (locator.endsWith("/") ? locator : locator + "/") + Words.name(name(child));
      if (Files.isDirectory(child)) {
        folder(child, inner);
      } else if (Files.isRegularFile(child)) {
        sink.file(child, inner);
      } else {
        sink.failed(inner, NO_FILE);
      }
    }
  }

  private static boolean holdsParts(Path child) {
    return SavedPages.holdsParts(
            name(child), name -> Files.isRegularFile(child.resolveSibling(name)))
        && Files.isDirectory(child);
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
