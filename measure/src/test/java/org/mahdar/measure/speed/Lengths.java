package org.mahdar.measure.speed;

import java.util.List;
import org.mahdar.reading.Reader;
import org.mahdar.text.Article;

/**
 * What a word costs in short articles and in one that is as long as a book.
 *
 * @param shortNanos CPU time per word of articles of 3 KB
 * @param longNanos CPU time per word of one article of 10 MB
 */
record Lengths(double shortNanos, double longNanos) {

  /** Bytes of an Arabic character in UTF-8, spaces and marks counted in. */
  private static final double BYTES_PER_CHAR = 1.8;

  private static final int SHORT = (int) (3_000 / BYTES_PER_CHAR);
  private static final int LONG = (int) (10_000_000 / BYTES_PER_CHAR);

  private static final int ROUNDS = 3;

  static Lengths of(Prose prose, Reader reader) {
    List<Article> many = prose.articles(SHORT, LONG / 2);
    List<Article> one = List.of(prose.article(LONG, 1));
    double shortest = Double.MAX_VALUE;
    double longest = Double.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++) {
      shortest = Math.min(shortest, nanosPerWord(many, reader));
      longest = Math.min(longest, nanosPerWord(one, reader));
    }
    return new Lengths(shortest, longest);
  }

  private static double nanosPerWord(List<Article> articles, Reader reader) {
    long words = articles.stream().mapToLong(a -> Corpus.words(a.text())).sum();
    Cost before = Cost.ofThread();
    articles.forEach(article -> Work.json(reader.read(article)));
    return (double) Cost.ofThread().minus(before).nanos() / words;
  }

  double ratio() {
    return longNanos / shortNanos;
  }
}
