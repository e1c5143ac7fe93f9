package org.mahdar.reading.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.page.Page;
import org.mahdar.text.Folded;
import org.mahdar.text.Folding;
import org.mahdar.text.Tokens;

/** Names the parts of a dateline: a known word, a date, or a short run between two separators. */
final class Atoms {

  private static final int NAME_WORDS = 5;
  private static final int PLACE_WORDS = 3;

  private final Words words;
  private final Clock clock;

  Atoms(Words words, Clock clock) {
    this.words = words;
    this.clock = clock;
  }

  /** The part that starts at a token, or null. */
  @Nullable Atom at(Page page, int i, int end, List<Atom> before, boolean bracketed) {
    Clock.Day day = clock.at(page, i, end);
    if (day != null) {
      return new Atom(Atom.Kind.DATE, i, day.to(), day.iso(), bracketed, false);
    }
    if (page.tokens().kind(i) != Tokens.Kind.WORD) {
      return null;
    }
    Edge agency = Words.bare(page, i, words.agency);
    if (agency != null) {
      boolean weak = agency.has(words.weakAgency);
      String name = Words.attribute(agency, "short");
      return new Atom(Atom.Kind.AGENCY, i, agency.to(), name, bracketed, weak);
    }
    int outlet = outlet(page, i);
    if (outlet > i) {
      return new Atom(Atom.Kind.OUTLET, i, outlet, null, bracketed, false);
    }
    int place = place(page, i);
    if (place > i) {
      return new Atom(Atom.Kind.PLACE, i, place, null, bracketed, false);
    }
    Edge filler = Words.bare(page, i, words.filler);
    if (filler != null) {
      return new Atom(Atom.Kind.FILLER, i, filler.to(), null, bracketed, false);
    }
    Edge joint = Words.bare(page, i, words.dateFiller);
    if (joint != null) {
      boolean dates =
          (!before.isEmpty() && before.getLast().is(Atom.Kind.DATE))
              || clock.at(page, joint.to(), end) != null;
      return dates ? new Atom(Atom.Kind.FILLER, i, joint.to(), null, bracketed, false) : null;
    }
    return run(page, i, end, before, bracketed);
  }

  private int outlet(Page page, int i) {
    Edge known = Words.bare(page, i, words.outlet);
    int stated = stated(page, i);
    return Math.max(known == null ? i : known.to(), stated);
  }

  /** The token after the outlet's name when the source states it and it stands here. */
  private static int stated(Page page, int i) {
    String outlet = page.article().stated().outlet();
    if (outlet == null || outlet.isBlank()) {
      return i;
    }
    Tokens name = Tokens.of(Folded.of(outlet));
    for (int k = 0; k < name.count(); k++) {
      if (i + k >= page.tokens().count() || !page.tokens().word(i + k).equals(name.word(k))) {
        return i;
      }
    }
    return i + name.count();
  }

  private int place(Page page, int i) {
    int to = i;
    for (int tag : new int[] {words.place, words.capital, words.state}) {
      Edge edge = Words.bare(page, i, tag);
      to = edge == null ? to : Math.max(to, edge.to());
    }
    return to;
  }

  /** Unknown words up to the next separator: a person's name, an outlet's, a place's. */
  private @Nullable Atom run(Page page, int from, int end, List<Atom> before, boolean bracketed) {
    int to = from;
    while (to < end && Words.isWord(page, to) && (to == from || !separated(page, to))) {
      if (words.isClause(page, to) || to - from >= NAME_WORDS) {
        return null;
      }
      if (to > from && (Words.is(page, to, words.agency) || clock.at(page, to, end) != null)) {
        break;
      }
      to++;
    }
    boolean dated = to < end && clock.at(page, to, end) != null;
    if (to < end && Words.isWord(page, to) && !separated(page, to)) {
      return null;
    }
    if (to < end && page.tokens().kind(to) == Tokens.Kind.NUMBER && !dated) {
      return null;
    }
    if (Words.is(page, from, words.givenName) && to - from > 1) {
      return new Atom(Atom.Kind.PERSON, from, to, null, bracketed, false);
    }
    if (to - from > PLACE_WORDS + (bracketed ? 1 : 0)) {
      return null;
    }
    if (bracketed && isDated(before)) {
      // «(name)» behind place and date is where an agency signs, known or not.
      return new Atom(Atom.Kind.AGENCY, from, to, page.words(from, to), true, false);
    }
    boolean quoted = bracketed && !page.tokens().is(from - 1, '(');
    Atom.Kind kind = quoted ? Atom.Kind.OUTLET : Atom.Kind.UNKNOWN;
    return new Atom(kind, from, to, null, bracketed, quoted);
  }

  /** Whether a place and then a date stand before. */
  private static boolean isDated(List<Atom> before) {
    return before.size() > 1
        && before.getLast().is(Atom.Kind.DATE)
        && (before.getFirst().is(Atom.Kind.PLACE) || before.getLast().value() != null);
  }

  /** Whether a dash that the folded view drops (ـ) stands before a token. */
  static boolean separated(Page page, int token) {
    if (token == 0) {
      return false;
    }
    Tokens tokens = page.tokens();
    int start = Math.max(tokens.start(token - 1), tokens.end(token - 1) - 1);
    String between = page.text().substring(start, tokens.start(token));
    return between.indexOf('ـ') >= 0 && between.length() > 1;
  }

  /** Whether the folded words of two texts are the same. */
  static boolean same(String one, String other) {
    return Folding.of(one).strip().equals(Folding.of(other).strip());
  }
}
