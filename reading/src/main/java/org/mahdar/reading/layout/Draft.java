package org.mahdar.reading.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Minutes.Role;
import org.mahdar.reading.page.Page;
import org.mahdar.text.Folding;

/** What is known of a page while its lines are gone through; belongs to one reading. */
final class Draft {

  final Page page;
  final List<Line> lines;
  final List<Piece> pieces = new ArrayList<>();
  private final List<Piece> aside = new ArrayList<>();
  final List<String> warnings = new ArrayList<>();
  @Nullable Opening dateline;
  @Nullable String title;
  @Nullable String byline;
  @Nullable String outlet;
  @Nullable String agency;
  @Nullable String clock;
  boolean opinion;
  boolean interview;

  Draft(Page page, List<Line> lines) {
    this.page = page;
    this.lines = lines;
  }

  /** What the markup told is no neighbour of the lines that are read next. */
  void setAside() {
    aside.addAll(pieces);
    pieces.clear();
  }

  /** All pieces in the order of the text. */
  void putBack() {
    pieces.addAll(aside);
    aside.clear();
    pieces.sort(Comparator.comparingInt(Piece::from));
  }

  void add(Piece piece) {
    pieces.add(piece);
  }

  /** Takes what an opening at the article's beginning says; the first word on each counts. */
  void take(Opening opening) {
    if (dateline == null && opening.isDateline()) {
      dateline = opening;
    }
    agency = agency == null ? opening.agency() : agency;
    byline = byline == null ? opening.person(page) : byline;
    outlet = outlet == null ? opening.outlet(page) : outlet;
  }

  /** A name in the dateline is the outlet's when the page around the article has it too. */
  void confirmOutlet() {
    String name = outlet == null && dateline != null ? dateline.unknown(page) : null;
    if (name == null) {
      return;
    }
    String folded = Folding.of(name);
    for (Piece piece : pieces) {
      if (piece.role() == Role.BOILERPLATE
          && page.folded(piece.from(), piece.to()).contains(folded)) {
        outlet = name;
      }
    }
  }
}
