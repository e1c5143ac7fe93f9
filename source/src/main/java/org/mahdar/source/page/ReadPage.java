package org.mahdar.source.page;

import java.util.List;
import org.mahdar.text.Passage;

/**
 * A page's visible text in document order, blocks separated by line breaks.
 *
 * @param passages cover every line of the text
 * @param warnings what was odd, one short sentence each
 */
public record ReadPage(String text, List<Passage> passages, List<String> warnings) {

  public ReadPage {
    passages = List.copyOf(passages);
    warnings = List.copyOf(warnings);
  }
}
