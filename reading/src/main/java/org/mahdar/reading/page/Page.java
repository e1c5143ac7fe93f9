package org.mahdar.reading.page;

import java.util.List;
import org.mahdar.finding.Quote;
import org.mahdar.grammar.Edge;
import org.mahdar.grammar.Lattice;
import org.mahdar.reading.language.Language;
import org.mahdar.reading.words.Lexeme;
import org.mahdar.reading.words.Proclitics;
import org.mahdar.reading.words.Quotations;
import org.mahdar.text.Article;
import org.mahdar.text.Folded;
import org.mahdar.text.Span;
import org.mahdar.text.TokenRange;
import org.mahdar.text.Tokens;

/**
 * An article's tokens and lattice, words already tagged. The lattice grows as strata write into it;
 * all else is fixed. Belongs to one reading in one thread.
 */
public record Page(Article article, Tokens tokens, Quotations quotations, Lattice lattice) {

  /** Cuts and tags an article. */
  public static Page of(Article article, Language language) {
    Tokens tokens = Tokens.of(Folded.of(article.text()));
    Lattice lattice = new Lattice(tokens.count(), language.tags().count());
    Quotations quotations = Quotations.of(tokens);
    language.tagger().tag(tokens, quotations, lattice);
    return new Page(article, tokens, quotations, lattice);
  }

  public String text() {
    return article.text();
  }

  /** The raw words of a run of tokens. */
  public Quote quote(int from, int to) {
    return Quote.of(text(), tokens.start(from), tokens.end(to - 1));
  }

  public Quote quote(TokenRange range) {
    return quote(range.from(), range.to());
  }

  /** The same without a conjunction written onto the first word: «و» joins, it says nothing. */
  public Quote bareQuote(TokenRange range) {
    Quote words = quote(range);
    boolean joined = false;
    for (Edge edge : lattice.at(range.from())) {
      if (edge.value() instanceof Lexeme) {
        if (edge.proclitics() == 0) {
          return words;
        }
        joined |= Proclitics.conjoined(edge);
      }
    }
    return joined && words.text().length() > 2
        ? Quote.of(text(), words.start() + 1, words.end())
        : words;
  }

  public Span span(int from, int to) {
    return tokens.span(from, to - 1);
  }

  /** The raw words of a run of tokens, as a string. */
  public String words(int from, int to) {
    return span(from, to).in(text());
  }

  /** The folded words of a run of tokens, one space between. */
  public String folded(int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      words.append(i == from ? "" : " ").append(tokens.word(i));
    }
    return words.toString();
  }

  /** Whether a token has a tag. */
  public boolean is(int token, int tag) {
    return token >= 0 && lattice.has(token, tag);
  }

  /** The tokens whose raw text lies within a span. */
  public TokenRange tokensOf(Span span) {
    int from = tokens.at(span.start());
    int to = tokens.at(span.end());
    if (to < tokens.count() && tokens.start(to) < span.end()) {
      to++;
    }
    return new TokenRange(from, Math.max(from, to));
  }

  /** The lexemes that edges of a token stand for, longest first, of one tag. */
  public List<Edge> edges(int token, int tag) {
    return lattice.at(token).stream().filter(edge -> edge.has(tag)).toList();
  }
}
