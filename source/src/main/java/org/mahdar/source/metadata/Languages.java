package org.mahdar.source.metadata;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.mahdar.text.LanguageGuess;
import org.mahdar.text.Stated.Field;

/**
 * In which language a page is written. Templates often declare the language of their makers, so
 * what the text itself shows comes first, and a declaration only says more of it ({@code ar-EG}) or
 * tells the languages of one script apart.
 */
final class Languages {

  private Languages() {}

  private record Declared(String tag, String basis) {}

  static void add(Document document, Metas metas, ArticleData data, Claims claims) {
    List<Declared> all = new ArrayList<>();
    Element html = document.selectFirst("html");
    if (html != null) {
      declare(all, html.attr("lang"), "html lang");
      declare(all, html.attr("xml:lang"), "html xml:lang");
    }
    declare(all, metas.first("content-language"), "meta content-language");
    declare(all, metas.first("og:locale"), "meta og:locale");
    declare(all, metas.first("dc.language"), "meta dc.language");
    declare(all, data.value("inLanguage"), "json-ld inLanguage");
    String shown = LanguageGuess.of(document.body().text());
    for (Declared each : all) {
      if (shown != null && agrees(each.tag, shown)) {
        claims.add(Field.LANGUAGE, each.tag, each.basis);
      }
    }
    if (shown != null) {
      claims.add(Field.LANGUAGE, shown, "text");
    }
    for (Declared each : all) {
      claims.add(Field.LANGUAGE, each.tag, each.basis);
    }
  }

  private static void declare(List<Declared> all, @Nullable String value, String basis) {
    String tag = value == null ? "" : value.strip().replace('_', '-');
    int list = tag.indexOf(',');
    Locale locale = Locale.forLanguageTag(list < 0 ? tag : tag.substring(0, list));
    if (locale.getLanguage().length() == 2 || locale.getLanguage().length() == 3) {
      all.add(new Declared(locale.toLanguageTag(), basis));
    }
  }

  /** Whether a declared language is the one shown, or one of the script shown. */
  private static boolean agrees(String declared, String shown) {
    if (!shown.startsWith("und")) {
      return Locale.forLanguageTag(declared)
          .getLanguage()
          .equals(Locale.forLanguageTag(shown).getLanguage());
    }
    String script = ULocale.addLikelySubtags(ULocale.forLanguageTag(declared)).getScript();
    return switch (shown) {
      case "und-Hani" -> script.startsWith("Han");
      default -> shown.equals("und-" + script);
    };
  }
}
