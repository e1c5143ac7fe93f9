package org.mahdar.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins lines into paragraphs. */
final class Paragraphs {

  private static final String ENDS = ".!?؟:»\"";

  private final List<PdfText.Block> blocks = new ArrayList<>();
  private final List<PdfText.Block> waiting = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private @Nullable Line last;
  private float usual;
  private float left;
  private float right;

  static List<PdfText.Block> of(List<List<Line>> pages) {
    Paragraphs paragraphs = new Paragraphs();
    RunningLines running = new RunningLines(pages);
    for (List<Line> page : pages) {
      paragraphs.page(page, running);
    }
    paragraphs.close();
    return paragraphs.blocks;
  }

  private void page(List<Line> page, RunningLines running) {
    usual = usualGap(page);
    boolean first = true;
    int column = 0;
    for (int i = 0; i < page.size(); i++) {
      Line line = page.get(i);
      if (i == column) {
        column = columnEnd(page, i);
        margins(page.subList(i, column));
      }
      if (running.runs(i, page)) {
        // It may stand within a paragraph that goes on over the page.
        waiting.add(new PdfText.Block(line.text(), true));
        continue;
      }
      if (last == null || !goesOn(last, line, first)) {
        close();
      }
      append(line);
      first = false;
    }
  }

  /** A column ends where the next line stands higher. */
  private static int columnEnd(List<Line> page, int from) {
    int end = from + 1;
    while (end < page.size() && page.get(end).y() > page.get(end - 1).y() - 1) {
      end++;
    }
    return end;
  }

  /** Where most lines begin and end; a heading over two columns does not count. */
  private void margins(List<Line> column) {
    int outside = column.size() / 10;
    left = column.stream().map(Line::left).sorted().toList().get(outside);
    right =
        column.stream().map(Line::right).sorted(Comparator.reverseOrder()).toList().get(outside);
  }

  private boolean goesOn(Line before, Line line, boolean overPage) {
    boolean ended = ENDS.indexOf(before.text().charAt(before.text().length() - 1)) >= 0;
    float rest = before.rest(left, right);
    float wide = Math.max(right - left, 1);
    boolean alike =
        Math.abs(before.size() - line.size()) < 0.15f * before.size()
            && before.rightToLeft() == line.rightToLeft();
    boolean shortLine = rest > (ended ? 0.1f : 0.35f) * wide;
    boolean indented =
        line.indent(left, right) > before.indent(left, right) + line.size()
            && line.indent(left, right) < 0.2f * wide;
    if (!alike || shortLine || indented) {
      return false;
    }
    float gap = line.y() - before.y();
    boolean elsewhere = overPage || gap <= 0;
    return elsewhere ? !ended : gap < 1.4f * Math.max(usual, before.size());
  }

  private void append(Line line) {
    int end = open.length() - 1;
    boolean hyphen =
        end > 0
            && open.charAt(end) == '-'
            && Character.isLowerCase(open.charAt(end - 1))
            && Character.isLowerCase(line.text().charAt(0));
    if (hyphen) {
      open.setLength(end);
    } else if (end >= 0) {
      open.append(' ');
    }
    open.append(line.text());
    last = line;
  }

  private void close() {
    if (!open.isEmpty()) {
      blocks.add(new PdfText.Block(open.toString(), false));
      open.setLength(0);
    }
    blocks.addAll(waiting);
    waiting.clear();
    last = null;
  }

  /** The distance that most lines have from the one before. */
  private static float usualGap(List<Line> page) {
    List<Float> gaps = new ArrayList<>();
    for (int i = 1; i < page.size(); i++) {
      float gap = page.get(i).y() - page.get(i - 1).y();
      if (gap > 1) {
        gaps.add(gap);
      }
    }
    gaps.sort(null);
    return gaps.isEmpty() ? 0 : gaps.get(gaps.size() / 3);
  }
}
