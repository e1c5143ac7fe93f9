package org.mahdar.ledger.relation;

import org.mahdar.finding.Quote;

/**
 * Words of one document that an item rests on.
 *
 * @param document the document's id
 * @param source the document's source
 * @param start UTF-16 offset into the document's text
 * @param end the unit after the last one
 * @param text exactly those words, {@value #LONGEST} units at most
 */
public record Proof(String document, String source, int start, int end, String text) {

  /** What is longer proves nothing in particular. */
  static final int LONGEST = 400;

  public Proof {
    if (start < 0 || end - start != text.length() || text.length() > LONGEST) {
      throw new IllegalArgumentException(
          "evidence must fit its words and be short: " + source + " " + start + ".." + end);
    }
  }

  /** The words, or as many of the first ones as may stand. */
  static Proof of(Paper paper, Quote words) {
    return of(paper, words.start(), words.text());
  }

  static Proof of(Paper paper, int start, String words) {
    String kept = words;
    if (words.length() > LONGEST) {
      int space = words.lastIndexOf(' ', LONGEST);
      kept = words.substring(0, space > 0 ? space : LONGEST);
    }
    return new Proof(paper.id(), paper.source(), start, start + kept.length(), kept);
  }
}
