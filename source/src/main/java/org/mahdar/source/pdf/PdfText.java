package org.mahdar.source.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document's text.
 *
 * @param title what the file's properties say, or null
 * @param language a BCP 47 tag that the file states, or null
 * @param warnings what was odd, one short sentence each
 */
public record PdfText(
    List<Block> blocks, @Nullable String title, @Nullable String language, List<String> warnings) {

  public PdfText {
    blocks = List.copyOf(blocks);
    warnings = List.copyOf(warnings);
  }

  /**
   * A paragraph or heading.
   *
   * @param text never blank
   * @param running whether it is a header or footer that the pages repeat
   */
  public record Block(String text, boolean running) {}
}
