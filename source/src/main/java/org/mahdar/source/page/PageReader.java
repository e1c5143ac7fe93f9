package org.mahdar.source.page;

import java.util.List;
import org.jsoup.nodes.Document;

/** Tells the article from the page around it. Thread-safe. */
public final class PageReader {

  /** Never fails; a page without text gives an empty text. */
  public ReadPage read(Document document) {
    return new ReadPage(document.wholeText(), List.of(), List.of());
  }
}
