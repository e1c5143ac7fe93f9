package org.mahdar.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts signs that stand beside each other into lines, in the order in which these are begun. */
final class Lines {

  /** Columns stand side by side too; how wide a gap divides, in sizes of the font. */
  private static final float COLUMN_GAP = 4;

  /** How far back a line is gone on with that was left: some programs draw figures last. */
  private static final int LOOKED_BACK = 200;

  private Lines() {}

  private static final class Row {

    private final List<Glyph> glyphs = new ArrayList<>();
    private float left = Float.MAX_VALUE;
    private float right = -Float.MAX_VALUE;
    private float y;
    private float size;

    void add(Glyph glyph) {
      if (!glyph.mark() && !glyph.blank()) {
        y = glyph.y();
        size = Math.max(size, glyph.size());
      } else if (glyphs.isEmpty()) {
        y = glyph.y();
      }
      left = Math.min(left, glyph.x());
      right = Math.max(right, glyph.end());
      glyphs.add(glyph);
    }

    boolean takes(Glyph glyph, float widest) {
      float higher = Math.max(size, glyph.size());
      float apart = Math.max(glyph.x() - right, left - glyph.end());
      return Math.abs(glyph.y() - y) < (glyph.mark() ? 1.2f : 0.4f) * higher
          && apart < widest * higher;
    }
  }

  static List<Line> of(List<Glyph> glyphs) {
    List<Row> rows = new ArrayList<>();
    Row last = null;
    for (Glyph glyph : glyphs) {
      if (last == null || !last.takes(glyph, COLUMN_GAP)) {
        Row earlier = earlier(rows, glyph);
        last = earlier == null ? new Row() : earlier;
        if (earlier == null) {
          rows.add(last);
        }
      }
      last.add(glyph);
    }
    return rows.stream().map(Lines::line).filter(line -> !line.text().isBlank()).toList();
  }

  private static @Nullable Row earlier(List<Row> rows, Glyph glyph) {
    for (int i = rows.size() - 1; i >= 0 && i > rows.size() - LOOKED_BACK; i--) {
      if (rows.get(i).takes(glyph, 1)) {
        return rows.get(i);
      }
    }
    return null;
  }

  private static Line line(Row row) {
    List<Glyph> bases = new ArrayList<>();
    List<Glyph> marks = new ArrayList<>();
    row.glyphs.forEach(glyph -> (glyph.mark() ? marks : bases).add(glyph));
    bases.sort(Comparator.comparingDouble(Glyph::x));
    List<StringBuilder> clusters = new ArrayList<>();
    bases.forEach(base -> clusters.add(new StringBuilder(base.text())));
    marks.forEach(mark -> attach(mark, bases, clusters));
    List<String> visual = new ArrayList<>();
    for (int i = 0; i < bases.size(); i++) {
      if (i > 0 && gap(bases.get(i - 1), bases.get(i))) {
        visual.add(" ");
      }
      visual.add(clusters.get(i).toString());
    }
    String text = VisualOrder.logical(visual).strip().replaceAll(" {2,}", " ");
    boolean rightToLeft = VisualOrder.rightToLeft(text);
    return new Line(text, row.left, row.right, row.y, row.size, rightToLeft);
  }

  /** To the letter beneath its middle. */
  private static void attach(Glyph mark, List<Glyph> bases, List<StringBuilder> clusters) {
    float middle = mark.x() + mark.width() / 2;
    int nearest = -1;
    float least = Float.MAX_VALUE;
    for (int i = 0; i < bases.size(); i++) {
      Glyph base = bases.get(i);
      float away = Math.max(Math.max(base.x() - middle, middle - base.end()), 0);
      if (!base.blank() && away < least) {
        least = away;
        nearest = i;
      }
    }
    if (nearest >= 0) {
      clusters.get(nearest).append(mark.text());
    }
  }

  private static boolean gap(Glyph left, Glyph right) {
    if (left.blank() || right.blank()) {
      return false;
    }
    float space = Math.min(left.space(), right.space());
    float size = Math.max(left.size(), right.size());
    float least = space > 0 && space < size ? Math.max(0.5f * space, 0.1f * size) : 0.2f * size;
    return right.x() - left.end() > least;
  }
}
