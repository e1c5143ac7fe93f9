package org.mahdar.reading.layout;

import java.util.List;
import org.mahdar.finding.Minutes.Genre;
import org.mahdar.finding.Minutes.Role;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.page.Page;
import org.mahdar.text.TokenRange;

/** Tells opinion, interview and statement from news. */
final class Kind {

  private static final int HEAD = 120;
  private static final int FIRST_WORDS = 25;
  private static final int QUESTIONS = 2;
  private static final int FIRST_PERSON = 4;

  private final Words words;

  Kind(Words words) {
    this.words = words;
  }

  Genre of(Draft draft, List<TokenRange> sentences) {
    if (draft.opinion) {
      return Genre.OPINION;
    }
    if (draft.interview || questions(draft) >= QUESTIONS || inHead(draft, words.interview, HEAD)) {
      return Genre.INTERVIEW;
    }
    if (inHead(draft, words.statement, FIRST_WORDS)) {
      return Genre.STATEMENT;
    }
    return isPersonal(draft.page, sentences) ? Genre.OPINION : Genre.NEWS;
  }

  /** Lines that open with «س:» and have an answer. */
  private int questions(Draft draft) {
    int asked = 0;
    int answered = 0;
    for (Line line : draft.lines) {
      int behind = line.from() + 1;
      boolean marked = behind < line.to() && ":-–/".contains(draft.page.words(behind, behind + 1));
      asked += marked && draft.page.is(line.from(), words.question) ? 1 : 0;
      answered += marked && draft.page.is(line.from(), words.answer) ? 1 : 0;
    }
    return Math.min(asked, answered);
  }

  private static boolean inHead(Draft draft, int tag, int most) {
    int read = 0;
    for (Piece piece : draft.pieces) {
      if (piece.role() == Role.BOILERPLATE) {
        continue;
      }
      for (int i = piece.from(); i < piece.to() && read < most; i++, read++) {
        if (Words.is(draft.page, i, tag)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isReport(Page page, int token) {
    for (Edge edge : page.lattice().at(token)) {
      if (edge.has(words.finite) && edge.has(words.report)) {
        return true;
      }
    }
    return false;
  }

  /** A writer who speaks for himself and reports little. */
  private boolean isPersonal(Page page, List<TokenRange> sentences) {
    int own = 0;
    int reported = 0;
    for (TokenRange sentence : sentences) {
      for (int i = sentence.from(); i < sentence.to(); i++) {
        if (page.quotations().inside(i)) {
          continue;
        }
        if (page.is(i, words.firstPerson)) {
          own++;
        } else if (isReport(page, i)) {
          reported++;
        }
      }
    }
    return own >= FIRST_PERSON && own > reported;
  }
}
