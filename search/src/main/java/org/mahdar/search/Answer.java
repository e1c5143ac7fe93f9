package org.mahdar.search;

import java.util.List;

/**
 * What a question found.
 *
 * @param total how many fit in all
 * @param hits the best of them, best first
 */
public record Answer(long total, List<Hit> hits) {

  public Answer {
    hits = List.copyOf(hits);
  }
}
