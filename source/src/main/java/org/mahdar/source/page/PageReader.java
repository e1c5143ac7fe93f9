package org.mahdar.source.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.mahdar.text.Passage;
import tools.jackson.databind.JsonNode;

/** Tells the article from the page around it. Thread-safe. */
public final class PageReader {

  private final Cues cues = Cues.standard();

  /**
   * Never fails; a page without text gives an empty text.
   *
   * @param objects the page's structured data
   */
  public ReadPage read(Document document, List<JsonNode> objects) {
    Layout layout = Layout.of(document, cues);
    int headline = Headline.of(layout, document, objects);
    Furniture furniture = new Furniture(layout, headline);
    Region body = BodyRegion.of(layout, furniture, headline);
    @Nullable String[] reasons = BodyLines.reasons(layout, furniture, body);
    List<String> warnings =
        new Votes(layout, reasons, headline)
            .count(StatedBody.of(objects), ReaderView.of(document, layout));
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < reasons.length; i++) {
      Block block = layout.blocks().get(i);
      String reason = reasons[i];
      Passage.Part part =
          i == headline
              ? Passage.Part.TITLE
              : reason == null ? Passage.Part.ARTICLE : Passage.Part.BOILERPLATE;
      passages.add(
          new Passage(
              block.start(), block.end(), part, part == Passage.Part.BOILERPLATE ? reason : null));
    }
    return new ReadPage(layout.text(), passages, warnings);
  }
}
