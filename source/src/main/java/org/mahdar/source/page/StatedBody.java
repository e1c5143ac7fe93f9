package org.mahdar.source.page;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import tools.jackson.databind.JsonNode;

/** The article's body as the page's structured data gives it. */
final class StatedBody {

  private static final int LONGEST = 1_000_000;
  private static final List<String> NAMES = List.of("articleBody", "reviewBody", "text");

  private StatedBody() {}

  /** The longest body stated, as plain text; empty when there is none. */
  static String of(List<JsonNode> objects) {
    String longest = "";
    for (JsonNode object : objects) {
      String body = body(object);
      if (body.length() > longest.length()) {
        longest = body;
      }
    }
    return plain(longest.length() > LONGEST ? longest.substring(0, LONGEST) : longest);
  }

  private static String body(JsonNode object) {
    StringBuilder body = new StringBuilder();
    if (object.path("@type").asString("").endsWith("Comment")) {
      return "";
    }
    for (String name : NAMES) {
      JsonNode value = object.path(name);
      if (value.isString()) {
        body.append(value.asString()).append('\n');
      }
    }
    for (JsonNode update : object.path("liveBlogUpdate")) {
      if (body.length() < LONGEST) {
        body.append(update.path("headline").asString("")).append('\n');
        body.append(update.path("articleBody").asString("")).append('\n');
      }
    }
    return body.toString();
  }

  /** Builders put markup into it, and escape that markup once or twice. */
  private static String plain(String body) {
    String plain = body;
    for (int i = 0; i < 2 && plain.contains("&") && plain.contains(";"); i++) {
      plain = Parser.unescapeEntities(plain, false);
    }
    if (plain.indexOf('<') < 0) {
      return plain;
    }
    return Jsoup.parseBodyFragment(plain.replace("</p>", "</p>\n").replace("<br", "\n<br"))
        .wholeText();
  }
}
