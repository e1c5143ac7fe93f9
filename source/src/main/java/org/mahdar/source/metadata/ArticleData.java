package org.mahdar.source.metadata;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.text.Folding;
import tools.jackson.databind.JsonNode;

/** What a page's JSON-LD says of the page's own article. */
final class ArticleData {

  private static final int NO_ARTICLE = 9;
  private static final int DEEPEST = 4;
  private static final Set<String> POSTINGS =
      Set.of("BlogPosting", "LiveBlogPosting", "Report", "DiscussionForumPosting", "Review");
  private static final Set<String> MEDIA =
      Set.of("VideoObject", "AudioObject", "ImageGallery", "MediaObject", "PodcastEpisode");
  private static final Set<String> PAGES = Set.of("WebPage", "ItemPage", "CreativeWork");
  private static final Set<String> PUBLISHERS =
      Set.of("NewsMediaOrganization", "WebSite", "Organization", "GovernmentOrganization");

  private final List<JsonNode> objects;
  private final @Nullable JsonNode article;

  private ArticleData(List<JsonNode> objects, @Nullable JsonNode article) {
    this.objects = objects;
    this.article = article;
  }

  /**
   * Finds the page's own article among the objects.
   *
   * @param objects the page's structured data
   * @param titles what the page is called elsewhere; of several articles only one that is called so
   *     is the page's own
   */
  static ArticleData of(List<JsonNode> objects, List<String> titles) {
    int best = NO_ARTICLE - 1;
    List<JsonNode> candidates = new ArrayList<>();
    for (JsonNode object : objects) {
      int rank = rank(object);
      if (rank < best) {
        candidates.clear();
        best = rank;
      }
      if (rank == best) {
        candidates.add(object);
      }
    }
    return new ArticleData(objects, choose(candidates, titles));
  }

  private static @Nullable JsonNode choose(List<JsonNode> candidates, List<String> titles) {
    for (JsonNode each : candidates) {
      if (isCalled(text(each, "headline", "name"), titles)) {
        return each;
      }
    }
    return candidates.size() == 1 || (titles.isEmpty() && !candidates.isEmpty())
        ? candidates.getFirst()
        : null;
  }

  private static boolean isCalled(@Nullable String headline, List<String> titles) {
    String wanted = Folding.of(Claims.clean(headline));
    return !wanted.isEmpty()
        && titles.stream().map(Folding::of).anyMatch(t -> t.contains(wanted) || wanted.contains(t));
  }

  private static int rank(JsonNode object) {
    int rank = NO_ARTICLE;
    for (String type : strings(object.get("@type"), 0)) {
      String name = type.substring(type.lastIndexOf('/') + 1);
      if (name.endsWith("Article") || POSTINGS.contains(name)) {
        rank = Math.min(rank, 1);
      } else if (MEDIA.contains(name)) {
        rank = Math.min(rank, 2);
      } else if (PAGES.contains(name)) {
        rank = Math.min(rank, 3);
      }
    }
    return rank;
  }

  /** A plain value of the article, or null. */
  @Nullable String value(String... names) {
    return article == null ? null : text(article, names);
  }

  /** The names of the persons or organisations that a property holds. */
  List<String> names(String property) {
    return article == null ? List.of() : names(article.get(property), 0);
  }

  /** What the page calls its publisher, beside the article too. */
  @Nullable String publisher() {
    List<String> own = names("publisher");
    if (!own.isEmpty()) {
      return own.getFirst();
    }
    for (JsonNode object : objects) {
      boolean publishes = strings(object.get("@type"), 0).stream().anyMatch(PUBLISHERS::contains);
      String name = publishes ? text(object, "name") : null;
      if (name != null) {
        return name;
      }
    }
    return null;
  }

  /** The names of a breadcrumb's steps. */
  List<String> breadcrumbs() {
    List<String> steps = new ArrayList<>();
    for (JsonNode object : objects) {
      JsonNode list = object.get("itemListElement");
      if (steps.isEmpty()
          && list != null
          && strings(object.get("@type"), 0).contains("BreadcrumbList")) {
        for (JsonNode step : list) {
          String name = text(step, "name");
          JsonNode item = step.get("item");
          name = name == null && item != null ? text(item, "name") : name;
          if (name != null && steps.size() < 10) {
            steps.add(name);
          }
        }
      }
    }
    return steps;
  }

  private List<String> names(@Nullable JsonNode node, int depth) {
    List<String> names = new ArrayList<>();
    if (node == null || depth > DEEPEST) {
      return names;
    }
    if (node.isArray()) {
      for (JsonNode each : node) {
        names.addAll(names(each, depth + 1));
      }
    } else if (node.isString()) {
      names.add(node.stringValue());
    } else if (node.has("name")) {
      names.addAll(strings(node.get("name"), 0));
    } else if (node.has("@id")) {
      names.addAll(names(referred(node), depth + 1));
    }
    return names.size() > 10 ? names.subList(0, 10) : names;
  }

  private @Nullable JsonNode referred(JsonNode reference) {
    String id = text(reference, "@id");
    for (JsonNode object : objects) {
      if (id != null && object.has("name") && id.equals(text(object, "@id"))) {
        return object;
      }
    }
    return null;
  }

  private static @Nullable String text(JsonNode object, String... names) {
    for (String name : names) {
      List<String> values = strings(object.get(name), 0);
      if (!values.isEmpty()) {
        return values.getFirst();
      }
    }
    return null;
  }

  /** A string, those of an array, the value of {@code {"@value": …}} or {@code {"@id": …}}. */
  private static List<String> strings(@Nullable JsonNode node, int depth) {
    List<String> strings = new ArrayList<>();
    if (node == null || depth > DEEPEST) {
      return strings;
    }
    if (node.isString() && !node.stringValue().isBlank()) {
      strings.add(node.stringValue());
    } else if (node.isArray()) {
      Iterator<JsonNode> each = node.iterator();
      while (each.hasNext() && strings.size() < 20) {
        strings.addAll(strings(each.next(), depth + 1));
      }
    } else if (node.isObject()) {
      strings.addAll(strings(node.has("@value") ? node.get("@value") : node.get("@id"), depth + 1));
    }
    return strings;
  }
}
