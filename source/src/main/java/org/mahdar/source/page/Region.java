package org.mahdar.source.page;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An element that holds blocks, with sums over what lies in it. Regions make a tree that follows
 * the page's; their number is at most that of the elements, and sums are carried up once.
 */
final class Region {

  final @Nullable Region parent;
  final Element element;
  final int depth;

  /** How many elements lie around it on the page; {@code depth} counts regions only. */
  final int level;

  /** What the element's own tag, class, id or role says it is; null when they say nothing. */
  @Nullable Cue cue;

  /** The first block in it and the one after the last. */
  int first;

  int last;
  int ink;
  int linkInk;
  int prose;

  Region(@Nullable Region parent, Element element, int level, int first) {
    this.parent = parent;
    this.element = element;
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.level = level;
    this.first = first;
    this.last = first;
  }

  boolean holds(Region other) {
    Region up = other;
    while (up.depth > depth && up.parent != null) {
      up = up.parent;
    }
    return up == this;
  }

  /** The deepest region that holds both. */
  Region with(Region other) {
    Region one = this;
    Region two = other;
    while (one != two) {
      if (one.depth >= two.depth) {
        one = up(one);
      } else {
        two = up(two);
      }
    }
    return one;
  }

  private static Region up(Region region) {
    if (region.parent == null) {
      throw new IllegalArgumentException("the regions are of two pages");
    }
    return region.parent;
  }
}
