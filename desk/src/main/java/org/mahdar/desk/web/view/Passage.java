package org.mahdar.desk.web.view;

import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.markup.Turns;
import org.mahdar.desk.web.Screen;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.Quote;

/** Words in the paragraph where they stand, the words themselves marked. */
record Passage(Minutes minutes, Quote words) {

  /** Characters shown before and after, where a paragraph is longer than anybody reads. */
  private static final int AROUND = 700;

  void write(Screen screen) {
    String text = minutes.text();
    int start = Math.max(text.lastIndexOf('\n', words.start()) + 1, words.start() - AROUND);
    int line = text.indexOf('\n', words.end());
    int end = Math.min(line < 0 ? text.length() : line, words.end() + AROUND);
    Markup out = screen.out();
    out.open("blockquote", "class", "passage", "dir", "auto", "lang", minutes.language());
    out.text(Turns.without(text.substring(start, words.start())));
    out.open("mark").text(Turns.without(words.text())).close();
    out.text(Turns.without(text.substring(words.end(), Math.max(end, words.end())))).close();
  }
}
