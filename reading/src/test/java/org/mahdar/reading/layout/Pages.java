package org.mahdar.reading.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Minutes.Role;
import org.mahdar.reading.language.Language;
import org.mahdar.reading.page.Page;
import org.mahdar.text.Article;
import org.mahdar.text.Stated;

/** Reads small pages of our own making. */
final class Pages {

  static final String STORY =
      "أعلنت وزارة النقل في بلاد السهوب افتتاح طريق جديد يربط المدينتين الكبيرتين في الشمال، بعد"
          + " ثلاث سنوات من العمل المتواصل.";
  static final String MORE =
      "وقال الوزير إن الطريق سيختصر المسافة إلى النصف، وإن الشاحنات ستبدأ السير عليه في الربيع.";

  private static final Language LANGUAGE = Language.load("ar");
  private static final LayoutReader READER = new LayoutReader(LANGUAGE);

  private Pages() {}

  static Layout read(String text) {
    return read(Article.of("page.txt", text));
  }

  static Layout read(Article article) {
    return READER.read(Page.of(article, LANGUAGE));
  }

  static Article at(@Nullable String url, Stated stated, String text) {
    return new Article("page.txt", url, text, stated, List.of());
  }

  /** The text of the segments with a role, white space at their ends left out. */
  static List<String> parts(String text, Role role) {
    return read(text).body().stream()
        .filter(segment -> segment.role() == role)
        .map(segment -> text.substring(segment.start(), segment.end()).strip())
        .toList();
  }

  /** What was dropped, with its reason. */
  static List<String> dropped(String text) {
    return read(text).body().stream()
        .filter(segment -> segment.role() == Role.BOILERPLATE)
        .map(s -> s.reason() + ": " + text.substring(s.start(), s.end()).strip())
        .toList();
  }
}
