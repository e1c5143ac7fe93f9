package org.mahdar.reading.reporting;

import java.util.List;
import org.mahdar.reading.language.Language;
import org.mahdar.reading.names.Cast;
import org.mahdar.reading.page.Page;
import org.mahdar.text.TokenRange;

/** Reads who said what. Thread-safe. */
public final class ReportingReader {

  private final Language language;
  private final ReportTags tags;

  public ReportingReader(Language language) {
    this.language = language;
    this.tags = new ReportTags(language);
  }

  /** The sayings of an article, in reading order. */
  public List<Saying> read(Page page, List<TokenRange> sentences, Cast cast) {
    Scribe scribe = new Scribe(language, tags, page, cast);
    sentences.forEach(scribe::sentence);
    return scribe.sayings();
  }
}
