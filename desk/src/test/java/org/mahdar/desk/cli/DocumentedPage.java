package org.mahdar.desk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A document of the repository.
 *
 * @param name its path from the root
 */
record DocumentedPage(String name, Path file, String text) {

  /** A line of a fenced block. */
  record Line(String page, int number, String text) {
    @Override
    public String toString() {
      return page + ":" + number + ": " + text;
    }
  }

  static DocumentedPage of(String name) throws IOException {
    Path file = root().resolve(name);
    return new DocumentedPage(name, file, Files.readString(file));
  }

  static Stream<DocumentedPage> all() throws IOException {
    Stream<Path> top = Stream.of("README.md", "CONTRIBUTING.md").map(root()::resolve);
    try (Stream<Path> docs = Files.list(root().resolve("docs"));
        Stream<Path> lexicon = Files.walk(root().resolve("lexicon/src/main/resources"))) {
      List<Path> files = Stream.of(top, docs, lexicon).flatMap(each -> each).toList();
      List<DocumentedPage> pages =
          files.stream()
              .filter(file -> file.toString().endsWith(".md"))
              .map(DocumentedPage::read)
              .toList();
      return pages.stream();
    }
  }

  private static DocumentedPage read(Path file) {
    try {
      return of(root().relativize(file).toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines of its blocks in one language. */
  List<Line> fenced(String language) {
    List<Line> found = new ArrayList<>();
    List<String> lines = text.lines().toList();
    boolean inside = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("```")) {
        inside = !inside && line.equals("```" + language);
      } else if (inside) {
        found.add(new Line(name, i + 1, line));
      }
    }
    return found;
  }

  /** The top of the checkout, wherever in it the tests were started. */
  static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("docs/using.md"))) {
      folder = Objects.requireNonNull(folder.getParent(), "not inside a checkout");
    }
    return folder;
  }
}
