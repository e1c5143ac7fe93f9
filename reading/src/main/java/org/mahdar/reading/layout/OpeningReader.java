package org.mahdar.reading.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.reading.page.Page;
import org.mahdar.text.Tokens;

/**
 * Reads the opening of a line: «أستانا 3 يوليو 2024 (شينخوا)», «بكين - وكالات», «لندن: «القدس
 * العربي»». The longest run of parts that ends as an opening ends is taken, if its parts together
 * make one; {@link Fit} decides.
 */
final class OpeningReader {

  private static final int LONGEST = 26;
  private static final int MOST_PARTS = 7;
  private static final String BULLETS = "*•●■-–—";
  private static final String SEPARATORS = "-–—/|\\،,";
  private static final String OPENING = "([«\"“”";
  private static final String CLOSING = ")]»\"”“";

  private final Fit fit;
  private final Atoms atoms;

  OpeningReader(Words words, Clock clock) {
    this.fit = new Fit(words);
    this.atoms = new Atoms(words, clock);
  }

  /**
   * The opening of a line, or null.
   *
   * @param first whether it is where the article begins; elsewhere only what names place and source
   */
  @Nullable Opening read(Page page, Line line, boolean first) {
    Scan scan = new Scan(page, line, first);
    scan.run();
    return scan.best;
  }

  /** One attempt at one line. */
  private final class Scan {
    private final Page page;
    private final Tokens tokens;
    private final Line line;
    private final boolean first;
    private final List<Atom> parts = new ArrayList<>();
    private int begin;
    private int depth;
    private boolean joined = true;
    private int separators;
    private @Nullable Opening best;

    Scan(Page page, Line line, boolean first) {
      this.page = page;
      this.tokens = page.tokens();
      this.line = line;
      this.first = first;
    }

    void run() {
      int i = line.from();
      while (i + 1 < line.to() && isOneOf(i, BULLETS)) {
        i++;
      }
      begin = i;
      int end = Math.min(line.to(), i + LONGEST);
      while (i < end) {
        if (i > begin && Atoms.separated(page, i)) {
          separators++;
          joined = true;
          candidate(Fit.Ending.DASH, i);
        }
        int next = tokens.kind(i) == Tokens.Kind.MARK ? mark(i) : part(i, end);
        if (next < 0) {
          return;
        }
        i = next;
        if (i == line.to()) {
          candidate(Fit.Ending.LINE, i);
        }
      }
    }

    /** The token after a mark, or -1 where no opening goes on. */
    private int mark(int i) {
      if (isOneOf(i, SEPARATORS) || (tokens.is(i, '.') && isAbbreviated())) {
        separators++;
        joined = true;
        if (depth == 0 && !isOneOf(i, "،,.")) {
          candidate(Fit.Ending.DASH, i + 1);
        }
        return i + 1;
      }
      if (tokens.is(i, ':')) {
        candidate(Fit.Ending.COLON, i + 1);
        boolean onlyPlaces = parts.stream().allMatch(part -> part.is(Atom.Kind.PLACE));
        separators++;
        joined = true;
        return onlyPlaces && !parts.isEmpty() ? i + 1 : -1;
      }
      if (depth > 0 && isOneOf(i, CLOSING)) {
        depth--;
        candidate(Fit.Ending.BRACKET, i + 1);
        return i + 1;
      }
      if (isOneOf(i, OPENING)) {
        depth++;
        joined = true;
        return i + 1;
      }
      return -1;
    }

    /** «أستانا. كازينفورم»: a stop behind one or two parts, as some agencies write. */
    private boolean isAbbreviated() {
      return first
          && !parts.isEmpty()
          && (parts.getLast().is(Atom.Kind.PLACE) || parts.getLast().is(Atom.Kind.AGENCY));
    }

    private int part(int i, int end) {
      Atom part = atoms.at(page, i, end, parts, depth > 0);
      if (part == null || parts.size() == MOST_PARTS || !fits(part)) {
        return -1;
      }
      parts.add(part);
      joined = false;
      if (depth == 0) {
        candidate(Fit.Ending.OPEN, part.to());
      }
      return part.to();
    }

    /** Parts are separated, except that a date or a source may touch what stands before it. */
    private boolean fits(Atom part) {
      boolean sourced =
          best != null && parts.stream().anyMatch(before -> before.is(Atom.Kind.AGENCY));
      if (part.is(Atom.Kind.UNKNOWN) || part.is(Atom.Kind.PERSON)) {
        return joined && !sourced;
      }
      return joined
          || part.is(Atom.Kind.DATE)
          || part.is(Atom.Kind.FILLER)
          || part.is(Atom.Kind.AGENCY)
          || parts.getLast().is(Atom.Kind.FILLER);
    }

    private void candidate(Fit.Ending ending, int to) {
      if (depth > 0 || parts.isEmpty()) {
        return;
      }
      boolean whole = to >= line.to();
      Fit.Ending by = whole ? Fit.Ending.LINE : ending;
      if (fit.fits(page, parts, by, separators, to, first)) {
        int end = parts.getLast().to();
        while (end < to && isOneOf(end, CLOSING)) {
          end++;
        }
        best = new Opening(begin, end, to, parts);
      }
    }

    private boolean isOneOf(int token, String marks) {
      return tokens.kind(token) == Tokens.Kind.MARK && marks.indexOf(tokens.mark(token)) >= 0;
    }
  }
}
