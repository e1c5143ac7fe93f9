package org.mahdar.source;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.mahdar.source.feed.Feed;
import org.mahdar.source.refusal.Words;
import org.mahdar.text.Stated;

/** Items of feeds: with the whole text, with only a summary, with nothing but an address. */
final class FeedItems {

  /** Characters from which a description is taken for the whole text: many feeds put it there. */
  private static final int WHOLE = 800;

  private final Contents contents;
  private final Links links;

  FeedItems(Contents contents, Links links) {
    this.contents = contents;
    this.links = links;
  }

  void deliver(
      String locator,
      @Nullable String url,
      Feed.@Nullable Markup content,
      Feed.@Nullable Markup summary,
      Stated told,
      List<String> warnings) {
    Feed.Markup whole = whole(content, summary);
    if (whole != null) {
      markup(locator, url, whole, told, warnings);
    } else if (url == null || !links.follow(locator, url, told)) {
      missing(locator, url, summary, told, warnings);
    }
  }

  private static Feed.@Nullable Markup whole(
      Feed.@Nullable Markup content, Feed.@Nullable Markup summary) {
    if (content != null && !shown(content).isEmpty()) {
      return content;
    }
    return summary != null && shown(summary).length() >= WHOLE ? summary : null;
  }

  private void missing(
      String locator,
      @Nullable String url,
      Feed.@Nullable Markup summary,
      Stated told,
      List<String> warnings) {
    String where = url == null ? "" : "; read " + Words.line(url, 300) + " for the whole";
    if (summary == null || shown(summary).isEmpty()) {
      contents.skipped(locator, "the feed gives no text of this item, only its title" + where);
      return;
    }
    List<String> more = new ArrayList<>(warnings);
    more.add("the feed gives only a summary" + where);
    markup(locator, url, summary, told, more);
  }

  private void markup(
      String locator,
      @Nullable String url,
      Feed.Markup markup,
      Stated told,
      List<String> warnings) {
    if (markup.plain()) {
      contents.deliver(locator, url, markup.value(), told, warnings);
    } else {
      contents.html(locator, url, markup.value(), told, warnings);
    }
  }

  private static String shown(Feed.Markup markup) {
    String words = markup.plain() ? markup.value() : Jsoup.parse(markup.value()).text();
    return Words.blank(words) ? "" : words;
  }
}
