package org.mahdar.reading.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.reading.language.Language;
import org.mahdar.reading.page.Page;
import org.mahdar.text.Article;
import org.mahdar.text.Sentences;
import org.mahdar.text.TokenRange;

/** Reads a text as production does and writes what was found as «words = value basis». */
final class TimeCases {

  static final Language ARABIC = Language.load("ar");
  static final TimeReader READER = new TimeReader(ARABIC);

  private TimeCases() {}

  record Found(TimeMention mention, String words) {}

  static List<Found> read(String text, @Nullable LocalDate anchor) {
    return read(READER, ARABIC, text, anchor);
  }

  static List<Found> read(
      TimeReader reader, Language language, String text, @Nullable LocalDate anchor) {
    Page page = Page.of(Article.of("test", text), language);
    List<Found> found = new ArrayList<>();
    for (TokenRange sentence : Sentences.of(page.tokens(), 0, page.tokens().count())) {
      for (TimeMention mention : reader.read(page, sentence, anchor)) {
        found.add(new Found(mention, page.words(mention.from(), mention.to())));
      }
    }
    return found;
  }
}
