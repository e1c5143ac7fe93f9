package org.mahdar.source.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mahdar.text.Passage;

/**
 * Remembers which lines an outlet repeats under its articles: who it is, what it sells, how to
 * follow it. A line that stands on a good part of its pages is no part of any article. One run's
 * memory; not thread-safe. It holds at most 100 outlets and 4,000 lines of each.
 */
public final class Repeats {

  private static final int OUTLETS = 100;
  private static final int LINES = 4_000;
  private static final int EDGE = 150;
  private static final int PAGES = 3;
  private static final double SHARE = 0.3;

  /** A page whose article would lose more than this is another copy of one seen before. */
  private static final double MOST = 0.4;

  private final Map<String, Outlet> outlets =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Outlet> eldest) {
          return size() > OUTLETS;
        }
      };

  /** Takes note of a page. Copies of a page, known by the line of their headline, count once. */
  public void see(String outlet, String text, List<Passage> passages) {
    Outlet pages = outlets.computeIfAbsent(outlet, name -> new Outlet());
    for (Passage passage : passages) {
      if (passage.part() == Passage.Part.TITLE && !pages.titles.add(key(text, passage))) {
        return;
      }
    }
    pages.seen++;
    Set<Long> lines = new HashSet<>();
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      if (passage.part() == Passage.Part.ARTICLE && (i < EDGE || i >= passages.size() - EDGE)) {
        lines.add(key(text, passage));
      }
    }
    lines.forEach(line -> pages.lines.merge(line, 1, Integer::sum));
  }

  /** The passages with the outlet's repeated lines as boilerplate; the page itself was seen. */
  public List<Passage> without(String outlet, String text, List<Passage> passages) {
    Outlet pages = outlets.get(outlet);
    if (pages == null || pages.seen < PAGES) {
      return passages;
    }
    List<Passage> weeded = new ArrayList<>(passages.size());
    int article = 0;
    int dropped = 0;
    for (Passage passage : passages) {
      int length = passage.end() - passage.start();
      boolean own = passage.part() == Passage.Part.ARTICLE;
      boolean repeated = own && pages.repeats(key(text, passage));
      article += own ? length : 0;
      dropped += repeated ? length : 0;
      weeded.add(
          repeated
              ? new Passage(
                  passage.start(), passage.end(), Passage.Part.BOILERPLATE, "repeated_block")
              : passage);
    }
    return dropped > MOST * article ? passages : List.copyOf(weeded);
  }

  private static long key(String text, Passage passage) {
    long key = 1125899906842597L;
    for (int i = passage.start(); i < passage.end(); i++) {
      key = 31 * key + text.charAt(i);
    }
    return key;
  }

  private static final class Outlet {

    private int seen;
    private final Set<Long> titles = newest(LINES);
    private final Map<Long, Integer> lines =
        new LinkedHashMap<>() {
          @Override
          protected boolean removeEldestEntry(Map.Entry<Long, Integer> eldest) {
            return size() > LINES;
          }
        };

    private boolean repeats(long line) {
      int times = lines.getOrDefault(line, 0);
      return times >= PAGES && times >= SHARE * seen;
    }

    private static Set<Long> newest(int most) {
      return Collections.newSetFromMap(
          new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Long, Boolean> eldest) {
              return size() > most;
            }
          });
    }
  }
}
