package org.mahdar.source.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/**
 * What rome changes as it reads: it turns dates into moments, and the day that was written is lost.
 */
record RawItem(@Nullable String published, @Nullable String modified) {

  static final RawItem NONE = new RawItem(null, null);

  private static final Set<String> ITEMS = Set.of("item", "entry");
  private static final List<String> PUBLISHED =
      List.of("pubDate", "published", "issued", "date", "created");
  private static final List<String> MODIFIED = List.of("updated", "modified");

  /** Of all items of a feed, in its order. */
  static List<RawItem> of(Element root) {
    List<RawItem> all = new ArrayList<>();
    for (Element child : root.getChildren()) {
      if (ITEMS.contains(child.getName())) {
        all.add(item(child));
      } else if (child.getName().equals("channel")) {
        all.addAll(of(child));
      }
    }
    return all;
  }

  private static RawItem item(Element item) {
    return new RawItem(first(item, PUBLISHED), first(item, MODIFIED));
  }

  private static @Nullable String first(Element item, List<String> names) {
    for (String name : names) {
      for (Element child : item.getChildren()) {
        if (child.getName().equals(name) && !child.getTextTrim().isEmpty()) {
          return child.getTextTrim();
        }
      }
    }
    return null;
  }
}
