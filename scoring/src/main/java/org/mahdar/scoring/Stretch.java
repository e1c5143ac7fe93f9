package org.mahdar.scoring;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a record's text, in Unicode code points; {@code end} is exclusive. Unlike a {@code
 * Span} it may be impossible: annotations and records are judged as they come.
 */
record Stretch(int start, int end) {

  int length() {
    return end - start;
  }

  private int shared(Stretch other) {
    return Math.min(end, other.end) - Math.max(start, other.start);
  }

  /** What both share over what either covers; 0 when one is nowhere. */
  static double overlap(@Nullable Stretch a, @Nullable Stretch b) {
    if (a == null || b == null || a.shared(b) <= 0) {
      return 0;
    }
    return (double) a.shared(b) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
  }

  /** Share of the shorter that lies in the longer; 0 when one is over four times as long. */
  static double near(@Nullable Stretch a, @Nullable Stretch b) {
    if (a == null || b == null) {
      return 0;
    }
    int shorter = Math.min(a.length(), b.length());
    int longer = Math.max(a.length(), b.length());
    if (shorter <= 0 || longer > 4 * shorter + 20) {
      return 0;
    }
    return (double) Math.max(0, a.shared(b)) / shorter;
  }
}
