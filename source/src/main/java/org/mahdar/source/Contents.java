package org.mahdar.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.mahdar.text.Article;
import org.mahdar.text.Stated;

/** Takes documents whose text stood in a field: some of these texts are HTML. */
final class Contents {

  private static final Pattern TAG =
      Pattern.compile(
          "(?i)</(?:p|div|span|a|h[1-6]|ul|ol|li|strong|em|b|i|table|td|article|section|body|html"
              + "|figure|blockquote)\\s*>|<(?:br|p|div)(?:\\s[^<>]{0,500})?/?>");
  private static final Pattern ENTITY =
      Pattern.compile(
          "&(?:nbsp|quot|amp|lt|gt|laquo|raquo|[lr][sd]quo|hellip|#x?\\p{XDigit}{2,6});");

  private final Delivery delivery;
  private final HtmlDoor html;

  Contents(Delivery delivery, HtmlDoor html) {
    this.delivery = delivery;
    this.html = html;
  }

  /** Text, or HTML when it looks like it. */
  void deliver(
      String locator, @Nullable String url, String words, Stated stated, List<String> warnings) {
    if (TAG.matcher(words).find()) {
      html.deliver(locator, url, words, stated, warnings);
    } else if (ENTITY.matcher(words).find()) {
      List<String> more = new ArrayList<>(warnings);
      more.add("its text was written with HTML entities, which are decoded");
      delivery.article(
          new Article(locator, url, Parser.unescapeEntities(words, false), stated, more));
    } else {
      delivery.article(new Article(locator, url, words, stated, warnings));
    }
  }

  /** HTML, whatever it looks like. */
  void html(
      String locator, @Nullable String url, String markup, Stated stated, List<String> warnings) {
    html.deliver(locator, url, markup, stated, warnings);
  }

  void skipped(String locator, String reason) {
    delivery.skipped(locator, reason);
  }
}
