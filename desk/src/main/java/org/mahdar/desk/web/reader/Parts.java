package org.mahdar.desk.web.reader;

import java.util.ArrayList;
import java.util.List;
import org.mahdar.text.Span;

/** A long text in parts that a browser shows at once, cut between lines where there are lines. */
final class Parts {

  /** Some five thousand words: few articles of the news have as many. */
  static final int SIZE = 30_000;

  private final List<Span> spans;

  private Parts(List<Span> spans) {
    this.spans = List.copyOf(spans);
  }

  static Parts of(String text) {
    List<Span> spans = new ArrayList<>();
    int from = 0;
    while (text.length() - from > SIZE) {
      int to = cut(text, from);
      spans.add(new Span(from, to));
      from = to;
    }
    spans.add(new Span(from, text.length()));
    return new Parts(spans);
  }

  /** After the last line of what fits, else after its last word, else between two letters. */
  private static int cut(String text, int from) {
    int most = from + SIZE;
    int least = from + SIZE / 2;
    int line = text.lastIndexOf('\n', most - 1);
    if (line >= least) {
      return line + 1;
    }
    int word = text.lastIndexOf(' ', most - 1);
    if (word >= least) {
      return word + 1;
    }
    return Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most;
  }

  int count() {
    return spans.size();
  }

  /**
   * A part; the last where there are not so many.
   *
   * @param number from 1
   */
  Span part(int number) {
    return spans.get(Math.clamp(number, 1, spans.size()) - 1);
  }

  /** The number, from 1, of the part in which an offset lies. */
  int at(int offset) {
    for (int i = 0; i < spans.size(); i++) {
      if (offset < spans.get(i).end()) {
        return i + 1;
      }
    }
    return spans.size();
  }

  /** Where each part begins, for scripts. */
  String starts() {
    return String.join(" ", spans.stream().map(span -> Integer.toString(span.start())).toList());
  }
}
