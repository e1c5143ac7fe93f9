package org.mahdar.source.page;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.mahdar.source.structured.StructuredData;
import org.mahdar.text.Passage;

/** Pages of our own making, read. */
final class Pages {

  static final String FIRST =
      "استقبل وزير الخارجية في مكتبه أمس سفير البلد الجار، وبحث الجانبان سبل تطوير العلاقات بين البلدين.";
  static final String SECOND =
      "وأكد الوزير أن بلاده ستواصل العمل مع شركائها في المنطقة، مشيرا إلى أهمية الحوار في حل الخلافات.";
  static final String THIRD =
      "ومن جانبه، أعرب السفير عن تقدير حكومته لهذا الموقف، وقال إن الزيارة تفتح صفحة جديدة من التعاون.";

  private Pages() {}

  static ReadPage read(String html) {
    Document document = Jsoup.parse(html);
    return new PageReader().read(document, StructuredData.of(document));
  }

  static ReadPage body(String body) {
    return read("<html><head><title>t</title></head><body>" + body + "</body></html>");
  }

  /** The article's lines. */
  static List<String> article(ReadPage page) {
    return part(page, Passage.Part.ARTICLE);
  }

  static List<String> part(ReadPage page, Passage.Part part) {
    return page.passages().stream()
        .filter(passage -> passage.part() == part)
        .map(passage -> page.text().substring(passage.start(), passage.end()))
        .toList();
  }

  /** Why a line is no part of the article; the part where it is one. */
  static String reason(ReadPage page, String line) {
    return page.passages().stream()
        .filter(passage -> page.text().substring(passage.start(), passage.end()).contains(line))
        .map(passage ->
            passage.reason() == null ? passage.part().name() : String.valueOf(passage.reason()))
        .collect(Collectors.joining(","));
  }
}
