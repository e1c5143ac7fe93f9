package org.mahdar.desk.web.reader;

import org.jspecify.annotations.Nullable;
import org.mahdar.desk.cite.Citation;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Citing;
import org.mahdar.desk.web.Kept;
import org.mahdar.desk.web.Lang;
import org.mahdar.desk.web.Screen;
import org.mahdar.desk.web.Shelf;
import org.mahdar.desk.web.View;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.Quote;
import org.mahdar.ledger.DocumentLine;

/** How to cite a document, or words of it, in both languages and as files. */
public final class CiteView implements View {

  private final Shelf shelf;
  private final Kept kept;

  public CiteView(Shelf shelf, Kept kept) {
    this.shelf = shelf;
    this.kept = kept;
  }

  @Override
  public String path() {
    return "/documents/{id}/cite";
  }

  @Override
  public boolean isCited() {
    return false;
  }

  @Override
  public void show(Asked asked, Screen screen) {
    DocumentLine line = shelf.line(asked.part("id"));
    Minutes minutes = shelf.minutes(line);
    String typed = asked.text("e");
    Quote words = Place.in(minutes, typed);
    Citation whole = Citation.of(minutes, kept.since(minutes));
    Citation citation = words == null ? whole : whole.of(words);
    screen.title("web.reader.cite");
    Markup out = screen.out();
    String home = "/documents/" + line.shortId();
    String fragment = words == null ? "" : "#e=" + typed;
    out.open("p").open("a", "href", screen.href(home) + fragment, "dir", "auto");
    out.text(Citation.titleOf(minutes)).close().close();
    Citing.write(screen, citation.text(true), Lang.AR);
    Citing.write(screen, citation.text(false), Lang.EN);
    out.open("p", "class", "ways facts");
    file(screen, home + ".ris", typed, words, "web.reader.ris");
    file(screen, home + ".csl.json", typed, words, "web.reader.csl");
    out.close();
  }

  private static void file(
      Screen screen, String address, @Nullable String typed, @Nullable Quote words, String key) {
    String of = words == null ? address : address + "?e=" + typed;
    screen.out().open("a", "href", of, "download", "").text(screen.say(key)).close().text(" ");
  }
}
