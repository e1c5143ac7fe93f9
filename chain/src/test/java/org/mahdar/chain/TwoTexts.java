package org.mahdar.chain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mahdar.text.Span;

/** Two texts of our own writing, in one file with a line of signs between them. */
record TwoTexts(String name, String one, String other) {

  private static final String BETWEEN = "\n====\n";

  /** All files of a folder beside this class. */
  static List<TwoTexts> in(String folder) throws IOException, URISyntaxException {
    Path path = Path.of(Objects.requireNonNull(TwoTexts.class.getResource(folder)).toURI());
    try (Stream<Path> files = Files.list(path)) {
      return files.sorted().map(TwoTexts::read).toList();
    }
  }

  private static TwoTexts read(Path file) {
    try {
      String[] texts = Files.readString(file, UTF_8).split(BETWEEN, -1);
      if (texts.length != 2) {
        throw new IllegalArgumentException(file + " has " + texts.length + " texts, not two");
      }
      return new TwoTexts(file.getFileName().toString(), texts[0], texts[1]);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static Report report(String id, String text) {
    return new Report(
        id,
        id,
        null,
        null,
        null,
        null,
        text,
        List.of(new Span(0, text.length())),
        Report.Time.UNKNOWN);
  }
}
