package org.mahdar.source;

import java.util.function.LongSupplier;
import org.mahdar.text.Article;

/** Hands documents to the visitor and tells it how far the files on disk were read. */
final class Delivery {

  private final Visitor visitor;
  private final HeldPages held;
  private LongSupplier consumed = () -> 0;
  private long size;
  private long done;
  private long told;

  /** Pages wait for others of their outlet until {@link #release}; the order stays. */
  Delivery(Visitor visitor) {
    this.visitor = visitor;
    this.held = new HeldPages(visitor);
  }

  /** A file of {@code bytes} on disk is opened. */
  void begin(long bytes) {
    size = bytes;
  }

  /** How many bytes of the current file are consumed can be asked, or asked better, here. */
  void measure(LongSupplier consumedSoFar) {
    consumed = consumedSoFar;
  }

  /** The file that was begun is done with, however much of it was read. */
  void end() {
    done += size;
    size = 0;
    consumed = () -> 0;
    tell();
  }

  void article(Article article) {
    held.article(article);
    tell();
  }

  /** A page of the outlet: its host or, where that is unknown, its folder. */
  void page(String outlet, Article article) {
    held.page(outlet, article);
    tell();
  }

  /** Delivers the pages that wait. */
  void release() {
    held.release();
  }

  void skipped(String source, String reason) {
    held.skipped(new Skipped(source, reason));
    tell();
  }

  boolean stopped() {
    return visitor.stopped();
  }

  private void tell() {
    long now = done + Math.clamp(consumed.getAsLong(), 0, size);
    if (now > told) {
      told = now;
      visitor.advanced(now);
    }
  }
}
