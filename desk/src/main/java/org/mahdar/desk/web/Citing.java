package org.mahdar.desk.web;

import org.mahdar.desk.cite.PageCitation;
import org.mahdar.desk.markup.Markup;

/** Citations on a page, each with a button that copies it. */
public final class Citing {

  private Citing() {}

  /** How to cite a page of the desk, for whom nothing copies it. */
  static void page(Asked asked, Screen screen, PageCitation citation) {
    screen.title("web.reader.cite");
    Markup out = screen.out().open("p").open("a", "href", citation.address());
    out.name(asked.lang().of(citation.title())).close().close();
    for (Lang each : Lang.values()) {
      write(screen, citation.text(each == Lang.AR), each);
    }
    out.open("p", "class", "ways facts");
    out.open("a", "href", asked.as(Form.CITE_RIS), "download", "");
    out.text(screen.say("web.reader.ris")).close();
    out.open("a", "href", asked.as(Form.CITE_CSL), "download", "");
    out.text(screen.say("web.reader.csl")).close().close();
  }

  public static void write(Screen screen, String text, Lang lang) {
    Markup out = screen.out().open("div", "class", "citation");
    out.open("p", "lang", lang.code(), "dir", lang.direction()).text(text).close();
    out.open("button", "type", "button", "data-copy", text);
    out.text(screen.say("web.reader.copy")).close().close();
  }
}
