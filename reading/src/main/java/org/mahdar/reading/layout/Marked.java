package org.mahdar.reading.layout;

import java.util.ArrayList;
import java.util.List;
import org.mahdar.reading.page.Page;
import org.mahdar.text.Passage;
import org.mahdar.text.Passage.Part;

/**
 * A page's lines, sorted by what its markup says of them.
 *
 * @param open lines of the article, or of a text without markup: what they are is still to be read
 * @param told lines whose place the markup tells, each with its passage
 */
record Marked(List<Line> open, List<Told> told) {

  /** A line that the markup places. */
  record Told(Line line, Passage passage) {}

  static Marked of(Page page) {
    List<Line> lines = Line.of(page.tokens());
    List<Passage> passages = page.article().passages();
    if (passages.isEmpty()) {
      return new Marked(new ArrayList<>(lines), List.of());
    }
    List<Line> open = new ArrayList<>();
    List<Told> told = new ArrayList<>();
    int next = 0;
    for (Line line : lines) {
      int start = page.tokens().start(line.from());
      while (next < passages.size() && passages.get(next).end() <= start) {
        next++;
      }
      Passage passage = next < passages.size() ? passages.get(next) : null;
      if (passage == null || passage.start() > start || passage.part() == Part.ARTICLE) {
        open.add(line);
      } else {
        told.add(new Told(line, passage));
      }
    }
    return new Marked(open, told);
  }
}
