package org.mahdar.grammar;

import java.util.ArrayList;
import java.util.List;

/**
 * A condition on an edge's tags: alternatives of conjunctions, «report&finite|report&participle»,
 * with «!» for a tag that must be absent.
 */
final class TagTest {

  private record Term(List<Integer> wanted, List<Integer> unwanted) {
    boolean holds(Edge edge) {
      for (int tag : wanted) {
        if (!edge.has(tag)) {
          return false;
        }
      }
      for (int tag : unwanted) {
        if (edge.has(tag)) {
          return false;
        }
      }
      return true;
    }
  }

  private final List<Term> terms;

  private TagTest(List<Term> terms) {
    this.terms = terms;
  }

  static TagTest parse(String text, Tags tags) {
    List<Term> terms = new ArrayList<>();
    for (String alternative : text.split("\\|", -1)) {
      List<Integer> wanted = new ArrayList<>();
      List<Integer> unwanted = new ArrayList<>();
      for (String name : alternative.split("&", -1)) {
        if (name.isBlank()) {
          throw new IllegalArgumentException("a tag is missing in «" + text + "»");
        }
        boolean absent = name.startsWith("!");
        (absent ? unwanted : wanted).add(tags.id(absent ? name.substring(1) : name));
      }
      if (wanted.isEmpty()) {
        throw new IllegalArgumentException("«" + alternative + "» asks only for what is absent");
      }
      terms.add(new Term(List.copyOf(wanted), List.copyOf(unwanted)));
    }
    return new TagTest(List.copyOf(terms));
  }

  boolean holds(Edge edge) {
    for (Term term : terms) {
      if (term.holds(edge)) {
        return true;
      }
    }
    return false;
  }

  /** One tag of each alternative: an edge that has none of them cannot pass. */
  int[] triggers() {
    return terms.stream().mapToInt(term -> term.wanted.getFirst()).toArray();
  }
}
