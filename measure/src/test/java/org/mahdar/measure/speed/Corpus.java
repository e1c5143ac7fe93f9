package org.mahdar.measure.speed;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.mahdar.source.Doors;
import org.mahdar.source.FieldMap;
import org.mahdar.source.Limits;
import org.mahdar.source.Skipped;
import org.mahdar.source.Visitor;
import org.mahdar.text.Article;

/** Articles to measure with. */
record Corpus(List<String> paths, List<Article> articles) {

  static Corpus of(String path) {
    List<String> paths = List.of(path);
    List<Article> articles = new ArrayList<>();
    through(paths, articles::add);
    return new Corpus(paths, List.copyOf(articles));
  }

  /** Sends every article through the doors once more. */
  void through(Consumer<Article> work) {
    through(paths, work);
  }

  private static void through(List<String> paths, Consumer<Article> work) {
    new Doors(FieldMap.standard(), Limits.standard())
        .read(
            paths,
            InputStream.nullInputStream(),
            new Visitor() {
              @Override
              public void article(Article article) {
                work.accept(article);
              }

              @Override
              public void skipped(Skipped skipped) {
                // Articles without a text cost nothing here and there.
              }
            });
  }

  long words() {
    return articles.stream().mapToLong(article -> words(article.text())).sum();
  }

  /** Runs of characters between white space. */
  static long words(String text) {
    long words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = Character.isWhitespace(text.charAt(i));
      words += !space && !inside ? 1 : 0;
      inside = !space;
    }
    return words;
  }
}
