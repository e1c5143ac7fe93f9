package org.mahdar.reading.layout;

import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Minutes.Role;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.page.Page;

/** Goes through the article's lines and what follows them. */
final class Body {

  private static final int SHORT = 25;

  private final Words words;
  private final Furniture furniture;
  private final Clock clock;
  private final OpeningReader openings;
  private final Teasers teasers;
  private final Ending ending;

  Body(Words words, Furniture furniture, Clock clock, OpeningReader openings) {
    this.words = words;
    this.furniture = furniture;
    this.clock = clock;
    this.openings = openings;
    this.teasers = new Teasers(words, furniture, clock);
    this.ending = new Ending(words);
  }

  /** Sorts the lines from {@code first} on into the draft. */
  void read(Draft draft, int first) {
    int last = lastTold(draft, first);
    int told = 0;
    int i = first;
    while (i < draft.lines.size()) {
      Line line = draft.lines.get(i);
      Edge tail = told == 0 ? null : furniture.tail(draft.page, line);
      int after = tail == null ? i : teasers.after(draft, i, tail, first);
      if (after > i) {
        i = after;
        continue;
      }
      String reason = reason(draft, line, told);
      if (reason != null) {
        draft.add(Piece.boilerplate(line.from(), line.to(), reason));
        credit(draft, line, reason);
      } else {
        boolean opens = told == 0 || (told == 1 && isShort(draft, draft.lines.get(i - 1)));
        paragraph(draft, line, opens && draft.dateline == null, i >= last);
        told++;
      }
      i++;
    }
  }

  private static boolean isShort(Draft draft, Line line) {
    return line.length() <= SHORT && !line.endsWithStop(draft.page.tokens());
  }

  private @Nullable String reason(Draft draft, Line line, int told) {
    String reason = furniture.anywhere(draft.page, line);
    boolean last = line.to() == draft.page.tokens().count();
    return reason == null && last && told > 0 && clock.isClock(draft.page, line)
        ? "page_clock"
        : reason;
  }

  /** The index of the last line but one that is no furniture: where run-together ends may be. */
  private int lastTold(Draft draft, int first) {
    int seen = 0;
    for (int i = draft.lines.size() - 1; i > first; i--) {
      boolean told = furniture.anywhere(draft.page, draft.lines.get(i)) == null;
      if (told && furniture.tail(draft.page, draft.lines.get(i)) == null && ++seen == 2) {
        return i;
      }
    }
    return first;
  }

  /** «المصدر: شينخوا» names the agency. */
  private void credit(Draft draft, Line line, String reason) {
    for (int i = line.from(); reason.equals("credit") && i < line.to(); i++) {
      Edge agency = Words.bare(draft.page, i, words.agency);
      if (agency != null && draft.agency == null) {
        draft.agency = Words.attribute(agency, "short");
      }
    }
  }

  private void paragraph(Draft draft, Line whole, boolean opens, boolean mayEnd) {
    Page page = draft.page;
    Line line = whole;
    Opening opening = openings.read(page, line, opens);
    if (opening != null) {
      Role role = opening.isDateline() ? Role.DATELINE : Role.BYLINE;
      draft.add(new Piece(line.from(), opening.to(), role, null));
      if (opens) {
        draft.take(opening);
      }
      if (opening.to() == line.to()) {
        return;
      }
      line = new Line(opening.to(), line.to());
    }
    Piece cut = mayEnd ? ending.of(draft, line) : null;
    int end = cut == null ? line.to() : cut.from();
    if (end > line.from()) {
      draft.add(new Piece(line.from(), end, Role.PARAGRAPH, null));
    }
    if (cut != null) {
      draft.add(cut);
    }
  }
}
