package org.mahdar.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.mahdar.source.mail.SavedPage;
import org.mahdar.source.metadata.Dates;
import org.mahdar.text.Stated;

/** A page saved with its parts in one file. */
final class MhtmlDoor {

  private final TextBytes texts;
  private final Limits limits;
  private final HtmlDoor html;

  MhtmlDoor(TextBytes texts, Limits limits, HtmlDoor html) {
    this.texts = texts;
    this.limits = limits;
    this.html = html;
  }

  void read(Incoming incoming) throws IOException {
    SavedPage page = SavedPage.read(incoming.bytes(), limits.documentBytes());
    TextBytes.Decoded decoded = texts.markup(page.html(), page.charset());
    List<String> warnings = new ArrayList<>(incoming.carried().warnings(decoded.warnings()));
    if (page.cut()) {
      warnings.add("the file ends too early: it holds only the start of the page");
    }
    String day = page.date() == null ? null : Dates.read(page.date()).iso();
    Stated told = Stated.NOTHING.with(Stated.Field.CAPTURED, day, "mhtml Date");
    html.deliver(incoming.locator(), page.url(), decoded.text(), told, warnings);
  }
}
