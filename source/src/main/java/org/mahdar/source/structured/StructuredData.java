package org.mahdar.source.structured;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The objects of a page's JSON-LD, those inside {@code @graph}, {@code mainEntity} and arrays
 * included, in the order of the page. A block that is no JSON is passed over: pages often break it.
 *
 * @see <a href="https://www.w3.org/TR/json-ld11/">JSON-LD 1.1</a>
 */
public final class StructuredData {

  /**
   * Pages write line breaks into strings and commas behind last members; browsers never complain.
   */
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .build();

  private static final List<String> HOLDERS = List.of("@graph", "mainEntity");
  private static final int MOST_OBJECTS = 500;
  private static final int LONGEST_BLOCK = 4_000_000;

  private StructuredData() {}

  /** At most 500 objects; blocks of more than four million characters are passed over. */
  public static List<JsonNode> of(Document document) {
    List<JsonNode> objects = new ArrayList<>();
    for (Element script : document.select("script[type*=ld+json]")) {
      String data = script.data();
      if (data.length() <= LONGEST_BLOCK) {
        add(data, objects);
      }
    }
    return objects;
  }

  private static void add(String data, List<JsonNode> objects) {
    try {
      flatten(JSON.readTree(data), objects);
    } catch (JacksonException broken) {
      // Its page has other places that say the same.
    }
  }

  private static void flatten(JsonNode node, List<JsonNode> objects) {
    if (objects.size() >= MOST_OBJECTS) {
      return;
    }
    if (node.isArray()) {
      node.forEach(each -> flatten(each, objects));
    } else if (node.isObject()) {
      objects.add(node);
      for (String holder : HOLDERS) {
        JsonNode held = node.get(holder);
        if (held != null) {
          flatten(held, objects);
        }
      }
    }
  }
}
