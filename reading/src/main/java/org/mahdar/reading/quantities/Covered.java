package org.mahdar.reading.quantities;

import java.util.BitSet;
import java.util.List;
import org.mahdar.grammar.Edge;
import org.mahdar.grammar.Match;
import org.mahdar.reading.language.Language;
import org.mahdar.reading.page.Page;
import org.mahdar.text.TokenRange;

/** The tokens of a sentence that a date, a name or a set phrase has taken. */
final class Covered {

  /** What a rule sets whose figures may lie in a date: «a quarter of a century ago». */
  private static final String DATED = "dated";

  private final BitSet names;
  private final BitSet dates;

  private Covered(BitSet names, BitSet dates) {
    this.names = names;
    this.dates = dates;
  }

  /** The tags of what covers a number. */
  static final class Tags {
    private final int[] names;
    private final int date;

    Tags(Language language) {
      names = new int[] {language.tag("name"), language.tag("formula"), language.tag("actor")};
      date = language.tag("date");
    }
  }

  static Covered of(Page page, TokenRange sentence, Tags tags) {
    BitSet names = new BitSet();
    for (int tag : tags.names) {
      mark(page, sentence, tag, names);
    }
    BitSet dates = new BitSet();
    mark(page, sentence, tags.date, dates);
    return new Covered(names, dates);
  }

  private static void mark(Page page, TokenRange sentence, int tag, BitSet into) {
    List<Edge> edges = page.lattice().all(sentence.from(), sentence.to(), tag);
    for (Edge edge : edges) {
      if (edge.length() > 1 || tag(page, edge)) {
        into.set(edge.from(), edge.to());
      }
    }
  }

  /** A single token that is itself a number: «2013» as a date. */
  private static boolean tag(Page page, Edge edge) {
    return page.tokens().kind(edge.from()) == org.mahdar.text.Tokens.Kind.NUMBER;
  }

  boolean drops(Quantity quantity, Match match) {
    int number = quantity.number().from();
    boolean dated = match.rule().set().containsKey(DATED);
    return names.get(number) || (dates.get(number) && !dated);
  }
}
