package org.mahdar.measure.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.MinutesJson;
import org.mahdar.text.Article;

/** What is measured. Each returns a number that depends on all of its work. */
final class Work {

  private Work() {}

  /** Lucene's way: every word cut, normalised and stemmed. */
  static long lucene(List<Article> articles) {
    long letters = 0;
    try (ArabicAnalyzer analyzer = new ArabicAnalyzer()) {
      for (Article article : articles) {
        letters += lucene(analyzer, article.text());
      }
    }
    return letters;
  }

  static long lucene(ArabicAnalyzer analyzer, String text) {
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      long letters = 0;
      stream.reset();
      while (stream.incrementToken()) {
        letters += term.length();
      }
      stream.end();
      return letters;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The line that {@code mahdar extract} prints. */
  static long json(Minutes minutes) {
    return (MinutesJson.write(minutes) + "\n").getBytes(StandardCharsets.UTF_8).length;
  }
}
