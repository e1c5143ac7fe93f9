package org.mahdar.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A condition on an edge's tags: alternatives of conjunctions, «report&finite|report&participle»,
 * with «!» for a tag that must be absent.
 */
final class TagTest {

  /** Arrays, because this is asked a thousand times a word. */
  private static final class Term {
    private final int[] wanted;
    private final int[] unwanted;

    private Term(List<Integer> wanted, List<Integer> unwanted) {
      this.wanted = array(wanted);
      this.unwanted = array(unwanted);
    }

    private static int[] array(List<Integer> tags) {
      return tags.stream().mapToInt(Integer::intValue).toArray();
    }

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

  private final Term[] terms;

  private TagTest(List<Term> terms) {
    this.terms = terms.toArray(Term[]::new);
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
      terms.add(new Term(wanted, unwanted));
    }
    return new TagTest(terms);
  }

  /** The alternatives of all of these. */
  static TagTest anyOf(List<TagTest> tests) {
    return new TagTest(tests.stream().flatMap(test -> Arrays.stream(test.terms)).toList());
  }

  boolean holds(Edge edge) {
    for (Term term : terms) {
      if (term.holds(edge)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an edge that starts at the token passes. */
  boolean holds(Lattice lattice, int token) {
    if (mayHold(lattice.tags(), token)) {
      for (Edge edge : lattice.edges(token)) {
        if (holds(edge)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether any edge of a row can pass: false is certain, true is not. */
  boolean mayHold(TagRows rows, int row) {
    for (Term term : terms) {
      if (rows.hasAll(row, term.wanted)) {
        return true;
      }
    }
    return false;
  }
}
