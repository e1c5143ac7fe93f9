package org.mahdar.source.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed that was read.
 *
 * @param format {@code rss} or {@code atom}
 * @param title of the whole, or null
 * @param language a BCP 47 tag as it was written, or null
 * @param cut whether it ended too early; the item in which it did is left out
 * @param warnings what was odd, one short sentence each
 */
public record Feed(
    String format,
    @Nullable String title,
    @Nullable String language,
    List<Item> items,
    boolean cut,
    List<String> warnings) {

  public Feed {
    items = List.copyOf(items);
    warnings = List.copyOf(warnings);
  }

  /**
   * One entry; dates are as they were written.
   *
   * @param url absolute, http or https, or null
   * @param author names joined with commas, or null
   * @param content what the feed gives as the whole text, or null
   * @param summary what it gives as a description of it, or null
   */
  public record Item(
      @Nullable String title,
      @Nullable String url,
      @Nullable String author,
      @Nullable String section,
      @Nullable String published,
      @Nullable String modified,
      @Nullable Markup content,
      @Nullable Markup summary) {}

  /**
   * Text or HTML.
   *
   * @param plain whether the feed says that it is plain text; feeds that say nothing mean HTML
   */
  public record Markup(String value, boolean plain) {}
}
