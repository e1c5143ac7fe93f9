package org.mahdar.text;

/**
 * A stretch of an article's raw text.
 *
 * @param start first UTF-16 code unit
 * @param end the code unit after the last one; never before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no such span: " + start + ".." + end);
    }
  }

  public int length() {
    return end - start;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** The words themselves: {@code text.substring(start, end)}. */
  public String in(String text) {
    return text.substring(start, end);
  }

  /** In reading order; of two that start together the longer comes first. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(other.end, end);
  }
}
