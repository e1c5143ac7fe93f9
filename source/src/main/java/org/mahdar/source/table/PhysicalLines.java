package org.mahdar.source.table;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines with the breaks that end them; some can be put back. */
final class PhysicalLines {

  private final Reader in;
  private final int longest;
  private final char[] buffer = new char[8192];
  private final Deque<String> back = new ArrayDeque<>();
  private int position;
  private int limit;
  private long number;

  /**
   * @param longest UTF-16 units; of a line that is longer only this many and one more are given
   */
  PhysicalLines(Reader in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** Which line was given last, from 1. */
  long number() {
    return number;
  }

  @Nullable String next() throws IOException {
    String line = back.poll();
    if (line == null) {
      line = read();
    }
    number += line == null ? 0 : 1;
    return line;
  }

  /** These come next again. */
  void putBack(List<String> lines) {
    for (String line : lines.reversed()) {
      back.push(line);
      number--;
    }
  }

  private @Nullable String read() throws IOException {
    StringBuilder line = new StringBuilder();
    while (position < limit || fill()) {
      int end = position;
      while (end < limit && buffer[end] != '\n') {
        end++;
      }
      boolean ended = end < limit;
      int until = ended ? end + 1 : end;
      int room = Math.max(longest + 1 - line.length(), 0);
      line.append(buffer, position, Math.min(until - position, room));
      position = until;
      if (ended) {
        return line.toString();
      }
    }
    return line.isEmpty() ? null : line.toString();
  }

  private boolean fill() throws IOException {
    position = 0;
    limit = Math.max(in.read(buffer, 0, buffer.length), 0);
    return limit > 0;
  }
}
