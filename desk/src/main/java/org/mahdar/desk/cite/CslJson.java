package org.mahdar.desk.cite;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.Quote;
import tools.jackson.databind.json.JsonMapper;

/** Citations as CSL-JSON, as citation managers and their processors read it: a list. */
public final class CslJson {

  public static final String TYPE = "application/vnd.citationstyles.csl+json; charset=utf-8";

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Pattern DAY = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}).*)?)?");

  private CslJson() {}

  public static String of(Citation citation) {
    return of(List.of(citation));
  }

  public static String of(List<Citation> citations) {
    return JSON.writeValueAsString(citations.stream().map(CslJson::item).toList());
  }

  /** A page of the desk, in the language that it is in. */
  public static String of(PageCitation page, boolean arabic) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", page.address());
    item.put("type", "webpage");
    put(item, "title", page.named(arabic));
    put(item, "container-title", arabic ? "محضر" : "Mahdar");
    date(item, "accessed", page.accessed().toString());
    put(item, "URL", page.address());
    put(item, "language", arabic ? "ar" : "en");
    put(item, "note", PageCitation.words(page.ledger(), arabic));
    return JSON.writeValueAsString(List.of(item));
  }

  private static Map<String, Object> item(Citation citation) {
    Minutes minutes = citation.minutes();
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", minutes.id());
    item.put("type", "article-newspaper");
    put(item, "title", minutes.title());
    String byline = minutes.byline();
    if (byline != null) {
      item.put("author", List.of(Map.of("literal", Citation.line(byline))));
    }
    put(item, "container-title", minutes.outlet());
    put(item, "publisher", minutes.agency());
    date(item, "issued", minutes.published());
    date(item, "accessed", minutes.captured());
    put(item, "URL", citation.web());
    put(item, "language", minutes.language());
    put(item, "archive_location", citation.kept());
    put(item, "call-number", citation.place());
    Quote words = citation.words();
    put(item, "note", words == null ? null : "«" + words.text() + "»");
    put(item, "source", "Mahdar");
    return item;
  }

  private static void put(Map<String, Object> item, String key, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      item.put(key, Citation.line(value));
    }
  }

  /** Numbers where it is a day, month or year; as it stands where it is something else. */
  private static void date(Map<String, Object> item, String key, @Nullable String iso) {
    if (iso == null) {
      return;
    }
    Matcher day = DAY.matcher(iso);
    if (!day.matches()) {
      item.put(key, Map.of("literal", Citation.line(iso)));
      return;
    }
    List<Integer> parts =
        Stream.of(1, 2, 3)
            .filter(group -> day.start(group) >= 0)
            .map(group -> Integer.valueOf(day.group(group)))
            .toList();
    item.put(key, Map.of("date-parts", List.of(parts)));
  }
}
