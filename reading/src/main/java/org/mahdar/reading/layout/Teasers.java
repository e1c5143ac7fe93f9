package org.mahdar.reading.layout;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.page.Page;
import org.mahdar.text.Tokens;

/**
 * What follows «شاهد أيضا» and its like: headlines of other stories, with or without an excerpt.
 * Stops where the article goes on, so that a box in its middle costs nothing else.
 */
final class Teasers {

  private static final int LONGEST_HEADLINE = 30;
  private static final int LONGEST_EXCERPT = 70;
  private static final int LONGEST_MORE = 6;

  private final Words words;
  private final Furniture furniture;
  private final Clock clock;

  Teasers(Words words, Furniture furniture, Clock clock) {
    this.words = words;
    this.furniture = furniture;
    this.clock = clock;
  }

  /**
   * Adds the line that opens a list, and the list, to the draft.
   *
   * @return the index of the line after them; {@code at} when the line opens nothing
   */
  int after(Draft draft, int at, Edge opens, int first) {
    String reason = Words.reason(opens);
    boolean comments = reason.equals("comments") && isRest(draft, at, first);
    int i = at + 1;
    Line headline = null;
    while (i < draft.lines.size()) {
      Line line = draft.lines.get(i);
      if (furniture.anywhere(draft.page, line) != null || clock.isClock(draft.page, line)) {
        i++;
        continue;
      }
      Edge next = furniture.tail(draft.page, line);
      boolean teaser =
          comments
              || next != null
              || isHeadline(draft.page, line)
              || isExcerpt(draft.page, line, headline);
      if (!teaser) {
        break;
      }
      headline = isHeadline(draft.page, line) ? line : null;
      i++;
    }
    if (i == at + 1 && !isPlain(draft.page, draft.lines.get(at), opens)) {
      return at;
    }
    add(draft, at, i, reason);
    return i;
  }

  /** Each line keeps the reason of the words that opened its list. */
  private void add(Draft draft, int from, int to, String opened) {
    String reason = opened;
    for (int i = from; i < to; i++) {
      Line line = draft.lines.get(i);
      Edge next = furniture.tail(draft.page, line);
      reason = next == null ? reason : Words.reason(next);
      String own = next == null ? furniture.anywhere(draft.page, line) : null;
      if (own == null && next == null && clock.isClock(draft.page, line)) {
        own = "page_clock";
      }
      draft.add(Piece.boilerplate(line.from(), line.to(), own == null ? reason : own));
      outlet(draft, line);
    }
  }

  /** The outlet's own stories begin with its name: «شفا – وقعت …». */
  private void outlet(Draft draft, Line line) {
    Edge name = Words.bare(draft.page, line.from(), words.outlet);
    if (draft.outlet == null && name != null && name.to() < line.to()) {
      String mark = draft.page.words(name.to(), name.to() + 1);
      draft.outlet = "-–—".contains(mark) ? draft.page.words(name.from(), name.to()) : draft.outlet;
    }
  }

  private static boolean isPlain(Page page, Line line, Edge opens) {
    return Words.attribute(opens, "more") == null
        || line.length() <= opens.length() + (page.tokens().is(line.to() - 1, ':') ? 1 : 0);
  }

  /** Comments run to the end of the page, and are shorter than the article. */
  private static boolean isRest(Draft draft, int at, int first) {
    int before = draft.lines.get(at).from() - draft.lines.get(first).from();
    int after = draft.lines.getLast().to() - draft.lines.get(at).to();
    return after <= before;
  }

  private boolean isHeadline(Page page, Line line) {
    Tokens tokens = page.tokens();
    return line.length() <= LONGEST_HEADLINE
        && !(line.endsWithStop(tokens) && line.holds(tokens, "."))
        && !words.continues(page, line.from());
  }

  private boolean isExcerpt(Page page, Line line, @Nullable Line headline) {
    if (line.trailsOff(page.tokens()) || endsInMore(page, line)) {
      return true;
    }
    return headline != null
        && line.length() <= LONGEST_EXCERPT
        && !words.continues(page, line.from())
        && shared(page, line, headline) * 2 >= contentWords(page, headline).size();
  }

  private boolean endsInMore(Page page, Line line) {
    for (int i = Math.max(line.from() + 1, line.to() - LONGEST_MORE); i < line.to(); i++) {
      Edge edge = Words.bare(page, i, words.line);
      if (edge != null && edge.length() > 1 && edge.to() >= line.to() - 1) {
        return true;
      }
    }
    return false;
  }

  private int shared(Page page, Line line, Line headline) {
    Set<String> common = contentWords(page, headline);
    common.retainAll(contentWords(page, line));
    return common.size();
  }

  private Set<String> contentWords(Page page, Line line) {
    Set<String> content = new HashSet<>();
    for (int i = line.from(); i < line.to(); i++) {
      if (Words.isWord(page, i) && !page.is(i, words.clause) && !page.is(i, words.preposition)) {
        content.add(page.tokens().word(i));
      }
    }
    return content;
  }
}
