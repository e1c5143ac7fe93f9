package org.mahdar.ledger.relation;

import org.mahdar.finding.Figure;
import org.mahdar.text.Span;

/**
 * Whether the owner and the time that were read for a figure stand with it: in the press two dots
 * end a sentence as one does, and of several figures an owner behind one may be the next one's.
 */
final class FigureClause {

  private static final String TWO_DOTS = "..";
  private static final int YEAR = 4;

  /** So near behind an owner, in UTF-16 units, stands the figure that is its. */
  private static final int NEAR = 40;

  /** «According to» takes its object through a proclitic that the stored words lack. */
  private static final int ARTICLE = 2;

  private final Matter matter;

  FigureClause(Matter matter) {
    this.matter = matter;
  }

  /** Empty where nobody owns it, or somebody owns another one. */
  String owner(Paper paper, Figure figure) {
    String owner = figure.attributedTo();
    if (owner == null) {
      return "";
    }
    Span sentence = matter.sentence(paper, Paper.span(figure));
    String text = matter.text(paper).text();
    int at = text.indexOf(owner.substring(Math.min(ARTICLE, owner.length() - 1)), sentence.start());
    if (at < 0 || at >= sentence.end()) {
      return owner;
    }
    Span words = new Span(at, Math.min(text.length(), at + owner.length()));
    return isApart(text, Paper.span(figure), words) || isAnothers(paper, figure, words)
        ? ""
        : owner;
  }

  /** Whether a figure behind the owner is nearer to it than the one before it. */
  private static boolean isAnothers(Paper paper, Figure figure, Span owner) {
    Span own = Paper.span(figure);
    if (owner.start() < own.end()) {
      return false;
    }
    int distance = owner.start() - own.end();
    return paper.found().figures().stream()
        .map(Paper::span)
        .filter(it -> it.start() > own.start())
        .anyMatch(
            it -> it.end() <= owner.start() || it.start() - owner.end() < Math.min(distance, NEAR));
  }

  /** Empty where it has none, or it stands beyond two dots. */
  String period(Paper paper, Figure figure) {
    String period = figure.period();
    if (period == null || period.length() < YEAR) {
      return "";
    }
    Span sentence = matter.sentence(paper, Paper.span(figure));
    String text = matter.text(paper).text();
    String year = period.substring(0, YEAR);
    int at = text.indexOf(year, sentence.start());
    boolean told = at >= 0 && at < sentence.end();
    return told && isApart(text, Paper.span(figure), new Span(at, at + YEAR)) ? "" : period;
  }

  private static boolean isApart(String text, Span one, Span other) {
    int from = Math.min(one.end(), other.end());
    int to = Math.max(one.start(), other.start());
    return from < to && text.substring(from, to).contains(TWO_DOTS);
  }
}
