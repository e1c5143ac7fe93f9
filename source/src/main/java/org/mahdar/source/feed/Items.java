package org.mahdar.source.feed;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndPerson;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes what is wanted out of rome's entries, where anything may be missing. */
final class Items {

  private Items() {}

  static Feed.Item of(SyndEntry entry, RawItem written, @Nullable String home) {
    return new Feed.Item(
        words(entry.getTitle()),
        address(entry, home),
        authors(entry),
        entry.getCategories().stream()
            .map(SyndCategory::getName)
            .map(Items::words)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null),
        written.published(),
        written.modified(),
        longest(entry.getContents()),
        markup(entry.getDescription()));
  }

  static @Nullable String words(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }

  private static @Nullable String authors(SyndEntry entry) {
    String names =
        entry.getAuthors().stream()
            .map(SyndPerson::getName)
            .map(Items::words)
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.joining("، "));
    return names.isEmpty() ? words(entry.getAuthor()) : names;
  }

  private static @Nullable String address(SyndEntry entry, @Nullable String home) {
    return Stream.of(entry.getLink(), entry.getUri())
        .map(Items::words)
        .filter(Objects::nonNull)
        .map(link -> absolute(link, home))
        .filter(link -> link.matches("(?i)https?://\\S+"))
        .findFirst()
        .orElse(null);
  }

  private static String absolute(String link, @Nullable String home) {
    if (home == null || link.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
      return link;
    }
    try {
      return URI.create(home.strip()).resolve(link).toString();
    } catch (IllegalArgumentException noAddress) {
      return link;
    }
  }

  private static Feed.@Nullable Markup longest(List<SyndContent> contents) {
    Feed.Markup best = null;
    for (SyndContent each : contents) {
      Feed.Markup markup = markup(each);
      if (markup != null && (best == null || markup.value().length() > best.value().length())) {
        best = markup;
      }
    }
    return best;
  }

  private static Feed.@Nullable Markup markup(@Nullable SyndContent content) {
    String value = content == null ? null : words(content.getValue());
    if (content == null || value == null) {
      return null;
    }
    String type = String.valueOf(content.getType());
    return new Feed.Markup(value, type.equals("text") || type.equals("text/plain"));
  }
}
