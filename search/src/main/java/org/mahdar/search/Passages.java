package org.mahdar.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Quote;
import org.mahdar.text.Folded;
import org.mahdar.text.Span;
import org.mahdar.text.Tokens;

/** Cuts out of a text what shows best that it fits. */
final class Passages {

  /** UTF-16 code units; about three lines of a terminal. */
  private static final int LONGEST = 240;

  /** How much of it comes before the first word that fits. */
  private static final int BEFORE = 60;

  private Passages() {}

  /** Places in the index, first and last included, as offsets in the text; ordered and merged. */
  static List<Span> marks(String text, List<Span> places) {
    if (places.isEmpty()) {
      return List.of();
    }
    Tokens tokens = Tokens.of(Folded.of(text));
    int[] positions = Positions.of(tokens);
    List<Span> marks = new ArrayList<>();
    int token = 0;
    for (Span place : places.stream().sorted().toList()) {
      while (token > 0 && positions[token - 1] >= place.start()) {
        token--;
      }
      while (token < positions.length && positions[token] < place.start()) {
        token++;
      }
      int last = -1;
      for (int i = token; i < positions.length && positions[i] <= place.end(); i++) {
        if (tokens.kind(i) != Tokens.Kind.MARK) {
          token = last < 0 ? i : token;
          last = i;
        }
      }
      if (last >= 0) {
        add(marks, tokens.span(token, last));
      }
    }
    return marks;
  }

  private static void add(List<Span> marks, Span mark) {
    Span before = marks.isEmpty() ? null : marks.getLast();
    if (before != null && mark.start() <= before.end() + 1) {
      marks.removeLast();
      marks.add(new Span(before.start(), Math.max(before.end(), mark.end())));
    } else {
      marks.add(mark);
    }
  }

  /**
   * The part of a text to show.
   *
   * @param offset where the text begins in its record
   * @param lead what to begin with when nothing is marked
   * @param whole whether all of the text is a passage, or only what is shown
   */
  static Passage of(String text, int offset, int lead, List<Span> marks, boolean whole) {
    Span shown = shown(text, lead, marks);
    List<Span> within =
        marks.stream()
            .filter(shown::contains)
            .map(mark -> new Span(mark.start() + offset, mark.end() + offset))
            .toList();
    Quote part = quote(text, offset, shown);
    return new Passage(
        whole ? quote(text, offset, new Span(0, text.length())) : part, part, within);
  }

  private static Quote quote(String text, int offset, Span span) {
    return new Quote(span.start() + offset, span.end() + offset, span.in(text));
  }

  private static Span shown(String text, int lead, List<Span> marks) {
    Span best = densest(marks);
    int anchor = best == null ? Math.min(lead, text.length()) : best.start();
    int lineStart = anchor == 0 ? 0 : text.lastIndexOf('\n', anchor - 1) + 1;
    int newline = text.indexOf('\n', best == null ? anchor : best.end());
    int lineEnd = newline < 0 ? text.length() : newline;
    int start = lineStart;
    if (lineEnd - lineStart > LONGEST && anchor - lineStart > BEFORE) {
      start = wordStart(text, Math.min(anchor - BEFORE, lineEnd - LONGEST), anchor);
      start = Math.max(start, lineStart);
    }
    int least = best == null ? start : best.end();
    int end = Math.min(lineEnd, Math.max(least, start + LONGEST));
    return trimmed(text, start, end < lineEnd ? wordEnd(text, end, least) : end);
  }

  /** The stretch no longer than a passage that has most marks, the first of equals. */
  private static @Nullable Span densest(List<Span> marks) {
    Span best = null;
    int most = 0;
    for (int i = 0; i < marks.size(); i++) {
      int start = marks.get(i).start();
      int last = i;
      while (last + 1 < marks.size() && marks.get(last + 1).end() - start <= LONGEST - BEFORE) {
        last++;
      }
      int end = marks.get(last).end();
      if (last - i + 1 > most) {
        most = last - i + 1;
        best = new Span(start, end);
      }
    }
    return best;
  }

  private static int wordStart(String text, int from, int limit) {
    int at = Math.max(0, from);
    while (at > 0 && at < limit && !Character.isWhitespace(text.charAt(at - 1))) {
      at++;
    }
    return at;
  }

  private static int wordEnd(String text, int from, int limit) {
    int at = from;
    while (at > limit && !Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at;
  }

  private static Span trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
