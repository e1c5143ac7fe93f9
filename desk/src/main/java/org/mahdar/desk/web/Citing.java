package org.mahdar.desk.web;

import org.mahdar.desk.markup.Markup;

/** Citations on a page, each with a button that copies it. */
public final class Citing {

  private Citing() {}

  public static void write(Screen screen, String text, Lang lang) {
    Markup out = screen.out().open("div", "class", "citation");
    out.open("p", "lang", lang.code(), "dir", lang.direction()).text(text).close();
    out.open("button", "type", "button", "data-copy", text);
    out.text(screen.say("web.reader.copy")).close().close();
  }
}
