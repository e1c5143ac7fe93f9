package org.mahdar.search;

import java.util.Arrays;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Terms and their positions on their way into the index; gathered first, then taken once. */
final class WordStream extends TokenStream {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private String[] terms = new String[16];
  private int[] positions = new int[16];
  private int count;
  private int next;

  /** Positions are added in ascending order. */
  void add(String added, int position) {
    if (count == terms.length) {
      terms = Arrays.copyOf(terms, count * 2);
      positions = Arrays.copyOf(positions, count * 2);
    }
    terms[count] = added;
    positions[count++] = position;
  }

  /** Words behind the last ones, at a distance from them. */
  void append(TextWords words) {
    int start = start();
    for (int token = 0; token < words.tokens().count(); token++) {
      for (String each : words.terms(token)) {
        add(each, start + words.position(token));
      }
    }
  }

  /** One term behind the last ones. */
  void append(String added) {
    add(added, start());
  }

  private int start() {
    return isEmpty() ? 0 : positions[count - 1] + 2;
  }

  boolean isEmpty() {
    return count == 0;
  }

  @Override
  public void reset() {
    next = 0;
  }

  @Override
  public boolean incrementToken() {
    if (next == count) {
      return false;
    }
    clearAttributes();
    term.append(terms[next]);
    int before = next == 0 ? -1 : positions[next - 1];
    increment.setPositionIncrement(positions[next++] - before);
    return true;
  }
}
