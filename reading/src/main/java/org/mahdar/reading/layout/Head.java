package org.mahdar.reading.layout;

import java.util.Objects;
import org.mahdar.finding.Minutes.Role;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.page.Page;
import org.mahdar.text.Tokens;

/** Goes through the lines before the first paragraph. */
final class Head {

  private static final int LONGEST_TITLE = 32;
  private static final int LONGEST_BARE_TITLE = 15;
  private static final int SHORTEST_BARE_TITLE = 4;
  private static final int LONGEST_LABEL = 6;
  private static final int MENU_WORDS = 4;

  private final Words words;
  private final Furniture furniture;
  private final Clock clock;
  private final Bylines bylines;
  private final OpeningReader openings;

  Head(Words words, Furniture furniture, Clock clock, OpeningReader openings) {
    this.words = words;
    this.furniture = furniture;
    this.clock = clock;
    this.bylines = new Bylines(words);
    this.openings = openings;
  }

  /** Sorts lines into the draft; returns the index of the first that belongs to the article. */
  int read(Draft draft) {
    int i = 0;
    while (i < draft.lines.size() && take(draft, i)) {
      i++;
    }
    return i;
  }

  /** Takes a line whose place the markup tells. */
  void told(Draft draft, Marked.Told told) {
    Line line = told.line();
    switch (told.passage().part()) {
      case TITLE -> title(draft, line);
      case BYLINE -> byline(draft, line);
      case BOILERPLATE ->
          draft.add(
              Piece.boilerplate(
                  line.from(), line.to(), Objects.requireNonNull(told.passage().reason())));
      case ARTICLE -> throw new IllegalArgumentException("an article's line is still to be read");
    }
  }

  private void byline(Draft draft, Line line) {
    Bylines.Signature signature = bylines.whole(draft.page, line);
    if (signature != null) {
      sign(draft, signature);
    } else if (draft.byline == null) {
      draft.byline = draft.page.words(line.from(), line.to());
    }
    draft.add(Piece.of(line, Role.BYLINE));
  }

  private boolean take(Draft draft, int index) {
    Page page = draft.page;
    Line line = draft.lines.get(index);
    Edge prefix = Words.bare(page, line.from(), words.prefix);
    if (prefix != null && prefix.to() < line.to()) {
      draft.add(Piece.boilerplate(line.from(), prefix.to(), Words.reason(prefix)));
      line = new Line(prefix.to(), line.to());
      draft.lines.set(index, line);
    }
    if (isStatedTitle(page, line)) {
      return title(draft, line);
    }
    if (clock.isClock(page, line)) {
      String date = clock.date(page, line);
      draft.clock = draft.clock == null && draft.title == null ? date : draft.clock;
      return draft.pieces.add(Piece.boilerplate(line.from(), line.to(), "page_clock"));
    }
    String reason = furniture.atHead(page, line);
    if (reason != null) {
      return draft.pieces.add(Piece.boilerplate(line.from(), line.to(), reason));
    }
    Bylines.Signature signature = bylines.whole(page, line);
    if (signature != null) {
      sign(draft, signature);
      return draft.pieces.add(Piece.of(line, Role.BYLINE));
    }
    return label(draft, index) || opening(draft, line) || headline(draft, index);
  }

  private static void sign(Draft draft, Bylines.Signature signature) {
    draft.byline = draft.byline == null ? signature.name() : draft.byline;
    draft.opinion |= signature.opinion();
    draft.interview |= signature.interview();
  }

  /** A line that holds an opening and nothing else. */
  private boolean opening(Draft draft, Line line) {
    Opening opening = openings.read(draft.page, line, true);
    if (opening == null || opening.to() < line.to()) {
      return false;
    }
    draft.take(opening);
    return draft.pieces.add(Piece.of(line, opening.isDateline() ? Role.DATELINE : Role.BYLINE));
  }

  /** «جفرا نيوز -» alone on a line. */
  private boolean label(Draft draft, int index) {
    Page page = draft.page;
    Line line = draft.lines.get(index);
    boolean name =
        line.length() > 1
            && line.length() <= LONGEST_LABEL
            && line.endsWithDash(page.tokens())
            && index + 1 < draft.lines.size()
            && draft.pieces.stream().noneMatch(piece -> piece.role() == Role.DATELINE);
    for (int i = line.from(); name && i < line.to() - 1; i++) {
      name = Words.isWord(page, i) && !words.isClause(page, i);
    }
    if (!name || isPlaceOrAgency(page, line)) {
      return false;
    }
    draft.outlet = draft.outlet == null ? page.words(line.from(), line.to() - 1) : draft.outlet;
    return draft.pieces.add(Piece.boilerplate(line.from(), line.to(), "outlet_label"));
  }

  private boolean isPlaceOrAgency(Page page, Line line) {
    return Words.is(page, line.from(), words.agency)
        || Words.is(page, line.from(), words.capital)
        || Words.is(page, line.from(), words.state)
        || Words.is(page, line.from(), words.place);
  }

  private boolean headline(Draft draft, int index) {
    Line line = draft.lines.get(index);
    if (draft.title != null) {
      return signedName(draft, index);
    }
    if (isMenuItem(draft, index)) {
      return draft.pieces.add(Piece.boilerplate(line.from(), line.to(), "navigation"));
    }
    return isTitle(draft, index, line) && draft.dateline == null && title(draft, line);
  }

  /** A name alone between title and text. */
  private boolean signedName(Draft draft, int index) {
    Line line = draft.lines.get(index);
    String stated = draft.page.article().stated().byline();
    boolean same = stated != null && Atoms.same(stated, draft.page.words(line.from(), line.to()));
    if (!same && !(bylines.isName(draft.page, line) && longer(draft, index + 1, 20))) {
      return false;
    }
    draft.byline = draft.byline == null ? draft.page.words(line.from(), line.to()) : draft.byline;
    return draft.pieces.add(Piece.of(line, Role.BYLINE));
  }

  /** Between two pieces of furniture, one or two words are furniture too. */
  private boolean isMenuItem(Draft draft, int index) {
    Line line = draft.lines.get(index);
    boolean between =
        !draft.pieces.isEmpty()
            && draft.pieces.getLast().role() == Role.BOILERPLATE
            && index + 1 < draft.lines.size()
            && furniture.atHead(draft.page, draft.lines.get(index + 1)) != null;
    return between && line.length() <= MENU_WORDS && !line.endsWithStop(draft.page.tokens());
  }

  private boolean isTitle(Draft draft, int index, Line line) {
    Page page = draft.page;
    Tokens tokens = page.tokens();
    String stated = page.article().stated().title();
    if (stated != null && !stated.isBlank() && draft.pieces.isEmpty()) {
      return false;
    }
    if (line.length() > LONGEST_TITLE
        || line.length() < 2
        || line.trailsOff(tokens)
        || (line.endsWithStop(tokens) && tokens.is(line.to() - 1, '.'))) {
      return false;
    }
    boolean told =
        page.is(line.from(), words.past)
            || page.is(line.from(), words.lead)
            || tokens.is(line.to() - 1, ':');
    return !told
        && (!isBare(draft, index) || isHeadline(page, line))
        && longer(draft, index + 1, line.length() * 3 / 2);
  }

  /** Whether nothing but the line itself says that it is a title. */
  private boolean isBare(Draft draft, int index) {
    Line next = index + 1 < draft.lines.size() ? draft.lines.get(index + 1) : null;
    return draft.pieces.isEmpty()
        && (next == null || openings.read(draft.page, next, true) == null);
  }

  /** A first sentence without its stop is longer, or says when. */
  private boolean isHeadline(Page page, Line line) {
    if (line.length() < SHORTEST_BARE_TITLE || line.length() > LONGEST_BARE_TITLE) {
      return false;
    }
    for (int i = line.from(); i < line.to(); i++) {
      if (page.is(i, words.told)) {
        return false;
      }
    }
    return true;
  }

  /** Whether one of the next lines is a paragraph of at least so many tokens. */
  private boolean longer(Draft draft, int index, int tokens) {
    for (int i = index; i < Math.min(index + 4, draft.lines.size()); i++) {
      if (draft.lines.get(i).length() >= Math.max(tokens, 12)) {
        return true;
      }
    }
    return false;
  }

  private boolean title(Draft draft, Line line) {
    Page page = draft.page;
    Bylines.Signature signature = bylines.behind(page, line);
    int end = signature == null ? line.to() : signature.from();
    int from = Words.behindMarks(page, line, "*•●-–—");
    draft.title = draft.title == null ? page.words(from, end) : draft.title;
    draft.add(new Piece(line.from(), end, Role.TITLE, null));
    if (signature != null) {
      sign(draft, signature);
      draft.add(new Piece(end, line.to(), Role.BYLINE, null));
    }
    return true;
  }

  private static boolean isStatedTitle(Page page, Line line) {
    String title = page.article().stated().title();
    return title != null
        && line.length() <= LONGEST_TITLE
        && Atoms.same(title, page.words(line.from(), line.to()));
  }
}
