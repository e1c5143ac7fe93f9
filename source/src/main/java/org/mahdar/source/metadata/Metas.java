package org.mahdar.source.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The values of a page's {@code meta} elements by name, without case. */
final class Metas {

  private static final int MOST = 1000;

  private final Map<String, List<String>> values = new HashMap<>();

  Metas(Document document) {
    int seen = 0;
    for (Element meta : document.getElementsByTag("meta")) {
      String content = meta.attr("content");
      if (!content.isBlank() && seen++ < MOST) {
        for (String key : List.of("name", "property", "http-equiv", "itemprop")) {
          put(meta.attr(key), content);
        }
      }
    }
  }

  private void put(String name, String content) {
    if (!name.isBlank()) {
      String key = name.strip().toLowerCase(Locale.ROOT);
      values.computeIfAbsent(key, first -> new ArrayList<>()).add(content);
    }
  }

  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  @Nullable String first(String name) {
    List<String> all = all(name);
    return all.isEmpty() ? null : all.getFirst();
  }
}
