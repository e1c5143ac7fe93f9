package org.mahdar.source;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.mahdar.source.page.Repeats;
import org.mahdar.text.Article;

/**
 * Holds pages back for a while, so that what their outlet repeats on later pages is known when they
 * are delivered. What comes behind a held page waits with it: the order stays.
 */
final class HeldPages {

  private static final int MOST_PAGES = 64;
  private static final long MOST_CHARS = 4_000_000;

  private final Visitor visitor;
  private final Repeats repeats = new Repeats();
  private final Deque<Waiting> waiting = new ArrayDeque<>();
  private long chars;

  HeldPages(Visitor visitor) {
    this.visitor = visitor;
  }

  /** A page of the outlet, which is its host or, where that is unknown, its folder. */
  void page(String outlet, Article article) {
    repeats.see(outlet, article.text(), article.passages());
    add(new Waiting(article, outlet, null));
  }

  void article(Article article) {
    if (waiting.isEmpty()) {
      visitor.article(article);
    } else {
      add(new Waiting(article, null, null));
    }
  }

  void skipped(Skipped skipped) {
    if (waiting.isEmpty()) {
      visitor.skipped(skipped);
    } else {
      add(new Waiting(null, null, skipped));
    }
  }

  /** Delivers what waits; at the end of a run. */
  void release() {
    while (!waiting.isEmpty()) {
      deliver(waiting.removeFirst());
    }
  }

  private void add(Waiting next) {
    waiting.addLast(next);
    chars += next.chars();
    while (waiting.size() > MOST_PAGES || chars > MOST_CHARS) {
      deliver(waiting.removeFirst());
      if (waiting.isEmpty()) {
        return;
      }
    }
  }

  private void deliver(Waiting first) {
    chars -= first.chars();
    if (first.skipped != null) {
      visitor.skipped(first.skipped);
    }
    Article article = first.article;
    if (article != null) {
      visitor.article(first.outlet == null ? article : weeded(first.outlet, article));
    }
  }

  private Article weeded(String outlet, Article page) {
    return new Article(
        page.source(),
        page.url(),
        page.text(),
        page.stated(),
        repeats.without(outlet, page.text(), page.passages()),
        page.warnings());
  }

  private record Waiting(
      @Nullable Article article, @Nullable String outlet, @Nullable Skipped skipped) {

    private int chars() {
      return article == null ? 0 : article.text().length();
    }
  }
}
