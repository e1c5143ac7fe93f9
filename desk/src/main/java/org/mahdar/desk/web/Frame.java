package org.mahdar.desk.web;

import java.util.List;
import org.mahdar.desk.markup.Markup;

/** What all pages share: head, language and look, the way to every view, the search field. */
final class Frame {

  /** The views that the navigation names, in its order; {@code nav.NAME} is the label. */
  static final List<String> NAVIGATION =
      List.of(
          "relations",
          "documents",
          "statements",
          "pledges",
          "figures",
          "formulae",
          "chains",
          "readouts",
          "actors",
          "changes",
          "review",
          "add",
          "about");

  /** What is new, for programs that people follow news with. */
  private static final String FEED = "/changes.atom";

  private final Assets assets;

  Frame(Assets assets) {
    this.assets = assets;
  }

  /** The whole page around what a view wrote. */
  String page(Asked asked, Screen screen) {
    String contents = screen.out().toString();
    Markup out = new Markup();
    out.trusted("<!DOCTYPE html>\n");
    out.open(
        "html",
        "lang",
        asked.lang().code(),
        "dir",
        asked.lang().direction(),
        "data-theme",
        asked.preferences().theme());
    head(out, asked, screen);
    out.open("body", "hx-history", "false");
    out.open("a", "class", "skip", "href", "#main").text(screen.say("web.skip")).close();
    top(out, asked, screen);
    out.open("div", "class", "below");
    navigation(out, asked, screen);
    out.open("main", "id", "main", "tabindex", "-1").trusted(contents).close();
    out.close();
    String copied = screen.say("web.reader.copied");
    out.open("div", "id", "said", "role", "status", "aria-live", "polite", "data-copied", copied);
    out.close();
    out.close().close();
    return out.trusted("\n").toString();
  }

  private void head(Markup out, Asked asked, Screen screen) {
    out.open("head").empty("meta", "charset", "utf-8");
    out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    out.empty("meta", "name", "color-scheme", "content", "light dark");
    out.empty(
        "meta",
        "name",
        "htmx-config",
        "content",
        "{\"includeIndicatorStyles\":false,\"allowEval\":false,\"selfRequestsOnly\":true,"
            + "\"historyCacheSize\":0}");
    out.open("title").text(asked.lang().of(screen.title()) + " · " + name(asked.lang())).close();
    out.empty("link", "rel", "stylesheet", "href", assets.address("desk.css"));
    out.empty(
        "link",
        "rel",
        "alternate",
        "hreflang",
        asked.lang().other().code(),
        "href",
        asked.inOtherLanguage());
    out.empty(
        "link",
        "rel",
        "alternate",
        "type",
        "application/atom+xml",
        "title",
        screen.say("nav.changes"),
        "href",
        screen.href(FEED));
    out.empty("link", "rel", "icon", "href", "data:,");
    script(out, "htmx.js");
    script(out, "desk.js");
    script(out, "reader.js");
    out.close();
  }

  private void script(Markup out, String name) {
    out.open("script", "defer", "", "src", assets.address(name)).close();
  }

  private static String name(Lang lang) {
    return lang == Lang.AR ? "محضر" : "Mahdar";
  }

  private static void top(Markup out, Asked asked, Screen screen) {
    out.open("header", "class", "top");
    out.open("a", "class", "flag", "href", screen.href("/")).text(name(asked.lang())).close();
    out.open("form", "class", "find", "role", "search", "action", screen.href("/search"));
    out.open("label", "class", "unseen", "for", "find").text(screen.say("web.search")).close();
    out.empty(
        "input",
        "id",
        "find",
        "name",
        "q",
        "type",
        "search",
        "dir",
        "auto",
        "placeholder",
        screen.say("web.search.hint"),
        "autocomplete",
        "off");
    out.open("button", "type", "submit").text(screen.say("web.search")).close();
    out.close();
    out.open(
            "a",
            "class",
            "other-language",
            "lang",
            asked.lang().other().code(),
            "href",
            asked.inOtherLanguage())
        .text(asked.lang() == Lang.AR ? "English" : "العربية")
        .close();
    String person = asked.context().attribute("person");
    if (person != null) {
      out.open("a", "class", "settings", "href", screen.href("/account")).open("bdi").text(person);
      out.close().close();
    }
    out.open("a", "class", "settings", "href", screen.href("/settings"))
        .text(screen.say("web.settings"))
        .close();
    out.close();
  }

  private static void navigation(Markup out, Asked asked, Screen screen) {
    out.open("nav", "class", "views", "aria-label", screen.say("web.views")).open("ul");
    String here = asked.context().path();
    for (String view : NAVIGATION) {
      String href = screen.href("/" + view);
      out.open("li");
      if (here.equals(href) || here.startsWith(href + "/")) {
        out.open("a", "href", href, "aria-current", "page");
      } else {
        out.open("a", "href", href);
      }
      out.text(screen.say("nav." + view)).close().close();
    }
    out.close().close();
  }
}
