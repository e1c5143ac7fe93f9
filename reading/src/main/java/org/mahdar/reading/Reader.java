package org.mahdar.reading;

import java.util.List;
import org.mahdar.finding.Minutes;
import org.mahdar.reading.language.Language;
import org.mahdar.reading.names.Cast;
import org.mahdar.reading.names.CastReader;
import org.mahdar.reading.names.Persona;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.reporting.ReportingReader;
import org.mahdar.reading.reporting.Saying;
import org.mahdar.reading.reporting.Statements;
import org.mahdar.text.Article;
import org.mahdar.text.Sentences;
import org.mahdar.text.Span;
import org.mahdar.text.TokenRange;

/** Reads articles. Immutable and thread-safe; the same article gives the same minutes. */
public final class Reader {

  private final Language language;
  private final CastReader names;
  private final ReportingReader reporting;

  public Reader(Language language) {
    this.language = language;
    this.names = new CastReader(language);
    this.reporting = new ReportingReader(language);
  }

  /** A reader of Arabic, with the lexicon of this version. */
  public static Reader arabic() {
    return new Reader(Language.load("ar"));
  }

  /** The minutes of an article. */
  public Minutes read(Article article) {
    return explain(article).minutes();
  }

  /** The minutes of an article and why each finding is in them. */
  public Explained explain(Article article) {
    Page page = Page.of(article, language);
    List<TokenRange> sentences = Sentences.of(page.tokens(), 0, page.tokens().count());
    Cast cast = names.read(page, sentences);
    List<Saying> sayings = reporting.read(page, sentences, cast);
    Minutes minutes =
        new Minutes(
            Minutes.SCHEMA,
            "sha256:" + "0".repeat(64),
            "sha256:" + "0".repeat(64),
            Language.VERSION,
            article.source(),
            article.url(),
            language.code(),
            article.stated().title(),
            article.stated().byline(),
            article.stated().outlet(),
            null,
            null,
            article.stated().published(),
            Minutes.PublishedBasis.NONE,
            article.stated().modified(),
            article.stated().captured(),
            Minutes.Genre.NEWS,
            article.text(),
            List.of(),
            sentences.stream().map(s -> span(page, s)).toList(),
            Statements.of(page, sayings),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            cast.personae().stream().map(Persona::finding).toList(),
            List.of(),
            article.warnings());
    return new Explained(minutes, List.of());
  }

  private static Span span(Page page, TokenRange sentence) {
    return page.span(sentence.from(), sentence.to());
  }
}
