package org.mahdar.desk.answer;

import java.util.List;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.Minutes.PublishedBasis;
import org.mahdar.text.Article;
import org.mahdar.text.Passage;
import org.mahdar.text.Stated;

/** The article that a record was read from, as far as the record tells: to be read again. */
public final class Rereading {

  private static final String RECORD = "the record";

  private Rereading() {}

  public static Article article(Minutes minutes) {
    boolean stated = minutes.publishedBasis() == PublishedBasis.METADATA;
    return new Article(
        minutes.source(),
        minutes.url(),
        minutes.text(),
        Stated.NOTHING
            .with(Stated.Field.TITLE, minutes.title(), RECORD)
            .with(Stated.Field.BYLINE, minutes.byline(), RECORD)
            .with(Stated.Field.OUTLET, minutes.outlet(), RECORD)
            .with(Stated.Field.PUBLISHED, stated ? minutes.published() : null, RECORD)
            .with(Stated.Field.MODIFIED, minutes.modified(), RECORD)
            .with(Stated.Field.CAPTURED, minutes.captured(), RECORD),
        passages(minutes),
        List.of());
  }

  /** The parts of its page, so far as they hold whole lines: markup places nothing smaller. */
  private static List<Passage> passages(Minutes minutes) {
    String text = minutes.text();
    return minutes.body().stream()
        .filter(part -> part.start() == 0 || text.charAt(part.start() - 1) == '\n')
        .filter(part -> part.end() == text.length() || text.charAt(part.end() - 1) == '\n')
        .filter(part -> part.end() > part.start())
        .map(part -> new Passage(part.start(), part.end(), part(part.role()), part.reason()))
        .toList();
  }

  private static Passage.Part part(Minutes.Role role) {
    return switch (role) {
      case TITLE -> Passage.Part.TITLE;
      case BYLINE -> Passage.Part.BYLINE;
      case BOILERPLATE -> Passage.Part.BOILERPLATE;
      case DATELINE, PARAGRAPH -> Passage.Part.ARTICLE;
    };
  }
}
