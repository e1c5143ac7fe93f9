package org.mahdar.source.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the visible text of a page line by line and counts what each line is made of. */
final class LineWriter {

  private static final int WIDE_CELL = 120;

  final StringBuilder text = new StringBuilder();
  final List<Block> blocks = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private @Nullable Region region;
  private boolean space;
  private boolean cell;
  private int heading;
  private boolean item;
  private int ink;
  private int linkInk;
  private int links;
  private int marks;
  private int words;

  /** Adds a run of text; white space collapses as in a browser. */
  void add(String run, Region where, int headingLevel, boolean inItem, boolean inLink) {
    for (int i = 0; i < run.length(); ) {
      int c = run.codePointAt(i);
      i += Character.charCount(c);
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\u2028' || c == 0) {
        space = true;
        continue;
      }
      if (line.isEmpty()) {
        heading = headingLevel;
        item = inItem;
      } else if (cell) {
        words++;
        line.append('\t');
      } else if (space) {
        words++;
        line.append(' ');
      }
      space = false;
      cell = false;
      line.appendCodePoint(c);
      int weight = Ink.of(c);
      if (weight > 0) {
        ink += weight;
        words += weight - 1;
        linkInk += inLink ? weight : 0;
        region = region == null ? where : region.with(where);
      } else if (Ink.mark(c)) {
        marks++;
      }
    }
  }

  void link() {
    links++;
  }

  void space() {
    space = true;
  }

  /** Between two cells of a row: a tab, or a new line beside a cell that is no short value. */
  void cell() {
    if (line.length() > WIDE_CELL) {
      end();
    } else {
      cell = true;
    }
  }

  /** Ends the line; a line without letters and digits stays where it has some ink of its own. */
  void end() {
    int from = 0;
    int to = line.length();
    while (from < to && blank(line.charAt(from))) {
      from++;
    }
    while (to > from && blank(line.charAt(to - 1))) {
      to--;
    }
    if (region != null && to > from) {
      if (!text.isEmpty()) {
        text.append('\n');
      }
      int start = text.length();
      text.append(line, from, to);
      blocks.add(
          new Block(
              start, text.length(), region, heading, item, ink, linkInk, links, marks, words + 1));
    }
    line.setLength(0);
    region = null;
    space = false;
    cell = false;
    ink = 0;
    linkInk = 0;
    links = 0;
    marks = 0;
    words = 0;
  }

  private static boolean blank(char c) {
    return c == ' ' || c == '\u00A0' || c == '\t' || c == '\u3000' || c == '\u200B';
  }
}
