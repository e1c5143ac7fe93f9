package org.mahdar.source.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lines at the top and bottom of pages that come again on the others: headers, page numbers. */
final class RunningLines {

  /** How many lines at each end of a page can be headers and footers. */
  private static final int EDGE = 3;

  private final Set<String> running = new HashSet<>();

  RunningLines(List<List<Line>> pages) {
    Map<String, Integer> counts = new HashMap<>();
    for (List<Line> page : pages) {
      Set<String> once = new HashSet<>();
      for (int i = 0; i < page.size(); i++) {
        if (edge(i, page.size())) {
          once.add(key(page.get(i)));
        }
      }
      once.forEach(key -> counts.merge(key, 1, Integer::sum));
    }
    int least = Math.max(2, (pages.size() + 1) / 2);
    counts.forEach((key, count) -> {
      if (count >= least) {
        running.add(key);
      }
    });
  }

  /** Whether the {@code n}th line of a page is one of them. */
  boolean runs(int n, List<Line> page) {
    return edge(n, page.size())
        && (all(page.subList(0, n + 1)) || all(page.subList(n, page.size())));
  }

  /** Nothing but such lines lies between one of them and the edge of its page. */
  private boolean all(List<Line> lines) {
    return lines.size() <= EDGE && lines.stream().allMatch(line -> running.contains(key(line)));
  }

  private static boolean edge(int n, int size) {
    return n < EDGE || n >= size - EDGE;
  }

  /** The same words at the same height, whatever the figures. */
  private static String key(Line line) {
    return Math.round(line.y() / 4) + line.text().replaceAll("\\p{Nd}+", "0");
  }
}
