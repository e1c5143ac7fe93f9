package org.mahdar.measure.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.mahdar.text.Article;

/** Articles of any length from the paragraphs of the demonstration corpus, shuffled. */
final class Prose {

  private final List<String> paragraphs;

  private Prose(List<String> paragraphs) {
    this.paragraphs = paragraphs;
  }

  /** From the plain text files of a folder. */
  static Prose of(Path folder) {
    List<String> paragraphs = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        paragraphs.addAll(Files.readString(file).lines().filter(line -> !line.isBlank()).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Prose(List.copyOf(paragraphs));
  }

  /** From articles of a corpus. */
  static Prose of(List<Article> articles) {
    return new Prose(
        articles.stream()
            .flatMap(article -> article.text().lines())
            .filter(line -> !line.isBlank())
            .toList());
  }

  /** One article of about so many characters. */
  Article article(int chars, long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(chars + 4096);
    while (text.length() < chars) {
      text.append(paragraphs.get(random.nextInt(paragraphs.size()))).append("\n\n");
    }
    return Article.of("prose-" + chars + "-" + seed, text.toString());
  }

  /** Articles of one length that hold so many characters together. */
  List<Article> articles(int chars, int together) {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i * chars < together; i++) {
      articles.add(article(chars, i));
    }
    return articles;
  }
}
