package org.mahdar.desk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mahdar.text.Article;

/** The demonstration corpus that travels inside the program. */
final class DemoReports {

  private static final String RESOURCE = "/demo/reports";

  private DemoReports() {}

  /** Writes the reports into a folder, which is made. */
  static void unpack(Path folder) {
    URL reports = DemoReports.class.getResource(RESOURCE);
    if (reports == null) {
      throw CommandFailed.failed(
          "This build has no demonstration corpus inside. Build it again with ./mvnw package.");
    }
    try {
      Files.createDirectories(folder);
      URI place = reports.toURI();
      if ("jar".equals(place.getScheme())) {
        try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
          copy(jar.getPath(RESOURCE), folder);
        }
      } else {
        copy(Path.of(place), folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(reports + " is no place to read from", e);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(from)) {
      files = all.toList();
    }
    for (Path file : files) {
      Files.copy(file, to.resolve(String.valueOf(file.getFileName())));
    }
  }

  /** The article under its name in the repository, wherever it was unpacked. */
  static Article named(Article article, Path folder) {
    String source = article.source().replace(folder.toString(), "demo/reports");
    return new Article(
        source,
        article.url(),
        article.text(),
        article.stated(),
        article.passages(),
        article.warnings());
  }
}
