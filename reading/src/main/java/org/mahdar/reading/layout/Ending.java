package org.mahdar.reading.layout;

import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Minutes.Role;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.page.Page;
import org.mahdar.text.Tokens;

/** Finds what a copy has run together with the end of the last line: tags, a link, a signature. */
final class Ending {

  private static final int LONGEST = 45;
  private static final int TAG_WORDS = 25;

  private final Words words;

  Ending(Words words) {
    this.words = words;
  }

  /** What is no article at the end of a line, or null. */
  @Nullable Piece of(Draft draft, Line line) {
    Page page = draft.page;
    Piece credit = credit(draft, line);
    if (credit != null) {
      return credit;
    }
    for (int i = Math.max(line.from(), line.to() - LONGEST); i < line.to(); i++) {
      Edge edge = Words.bare(page, i, words.inline);
      if (edge != null && ends(page, line, edge)) {
        return Piece.boilerplate(i, line.to(), Words.reason(edge));
      }
    }
    return null;
  }

  private boolean ends(Page page, Line line, Edge edge) {
    if (Words.attribute(edge, "whole") != null) {
      return named(page, line, edge.to());
    }
    if (edge.from() > line.from() && !isBehindStop(page.tokens(), edge.from())) {
      return false;
    }
    if (Words.attribute(edge, "short") != null) {
      return edge.to() == line.to() && edge.from() > line.from();
    }
    return edge.to() < line.to() && isList(page, edge.to(), line);
  }

  /** A colon follows the name of the site. */
  private static boolean named(Page page, Line line, int token) {
    for (int i = token; i < Math.min(token + 4, line.to()); i++) {
      if (page.tokens().is(i, ':')) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBehindStop(Tokens tokens, int token) {
    int last = token - 1;
    while (last > 0
        && tokens.kind(last) == Tokens.Kind.MARK
        && ")]»\"”'’".indexOf(tokens.mark(last)) >= 0) {
      last--;
    }
    return tokens.kind(last) == Tokens.Kind.MARK && ".!؟?…".indexOf(tokens.mark(last)) >= 0;
  }

  /** Names without anything that makes a sentence of them. */
  private boolean isList(Page page, int from, Line line) {
    if (line.to() - from > TAG_WORDS || line.endsWithStop(page.tokens())) {
      return false;
    }
    for (int i = from; i < line.to(); i++) {
      if (page.is(i, words.clause) || page.tokens().is(i, ':')) {
        return false;
      }
    }
    return true;
  }

  /** «… للبلدين. (شينخوا)»: the agency signs behind the last stop. */
  private @Nullable Piece credit(Draft draft, Line line) {
    Page page = draft.page;
    Tokens tokens = page.tokens();
    int close = line.to() - 1;
    if (close - line.from() < 3 || !tokens.is(close, ')')) {
      return null;
    }
    int open = close - 1;
    while (open > line.from() && close - open < 8 && !tokens.is(open, '(')) {
      open--;
    }
    Edge agency = tokens.is(open, '(') ? Words.bare(page, open + 1, words.agency) : null;
    if (agency == null || agency.to() != close || !isBehindStop(tokens, open)) {
      return null;
    }
    draft.agency = draft.agency == null ? Words.attribute(agency, "short") : draft.agency;
    return new Piece(open, line.to(), Role.BYLINE, null);
  }
}
