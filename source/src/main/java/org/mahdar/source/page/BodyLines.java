package org.mahdar.source.page;

import org.jspecify.annotations.Nullable;

/** Tells the article's lines from others inside its region. */
final class BodyLines {

  private static final double LINKED = 0.5;
  private static final int PLAIN = 32;

  private final Layout layout;
  private final Furniture furniture;
  private final Region body;
  private final @Nullable String[] reasons;

  private BodyLines(Layout layout, Furniture furniture, Region body) {
    this.layout = layout;
    this.furniture = furniture;
    this.body = body;
    reasons = new String[layout.blocks().size()];
  }

  /** For each block why it is not the article; null for the article's own. */
  static @Nullable String[] reasons(Layout layout, Furniture furniture, Region body) {
    BodyLines lines = new BodyLines(layout, furniture, body);
    lines.mark();
    lines.ends();
    lines.headings();
    return lines.reasons;
  }

  private void mark() {
    for (int i = 0; i < reasons.length; i++) {
      Block block = layout.blocks().get(i);
      String told = furniture.reason(block.region());
      if (told != null) {
        reasons[i] = told;
      } else if (!body.holds(block.region())) {
        reasons[i] = block.linkShare() > LINKED ? "navigation" : "page_frame";
      } else if (block.linkShare() > LINKED && !sentence(block)) {
        reasons[i] = "related_teaser";
      }
    }
  }

  /** Short lines before the first sentence and after the last belong to what surrounds them. */
  private void ends() {
    int first = 0;
    while (first < reasons.length && !prose(first)) {
      first++;
    }
    int last = reasons.length - 1;
    while (last >= 0 && !prose(last)) {
      last--;
    }
    if (last < 0) {
      return;
    }
    for (int i = 0; i < first; i++) {
      set(i, "publication_line");
    }
    for (int i = last + 1; i < reasons.length; i++) {
      Block block = layout.blocks().get(i);
      if (block.region().parent != layout.blocks().get(last).region().parent
          || block.marks() == 0) {
        set(i, "page_frame");
      }
    }
  }

  private void headings() {
    boolean follows = false;
    for (int i = reasons.length - 1; i >= 0; i--) {
      if (reasons[i] != null) {
        continue;
      }
      if (layout.blocks().get(i).heading() == 0) {
        follows = true;
      } else if (!follows) {
        reasons[i] = "page_frame";
      }
    }
  }

  /** Links the words of a sentence, not a title: enough of it is not linked, or it has its stop. */
  private boolean sentence(Block block) {
    int plain = block.ink() - block.linkInk();
    return plain >= PLAIN || (plain >= PLAIN / 4 && stops(block));
  }

  private boolean stops(Block block) {
    int last = layout.text().codePointBefore(block.end());
    return last != ':' && Ink.stop(last);
  }

  private boolean prose(int i) {
    return reasons[i] == null && layout.blocks().get(i).prose();
  }

  private void set(int i, String reason) {
    if (reasons[i] == null) {
      reasons[i] = reason;
    }
  }
}
