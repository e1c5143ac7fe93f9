package org.mahdar.source.metadata;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.mahdar.text.Stated.Field;

/** What a page is called. */
final class Titles {

  private static final String[] SEPARATORS = {
    " | ", " - ", " – ", " — ", " :: ", " » ", " « ", " • ", "|", ": "
  };
  private static final int MOST_HEADINGS = 60;
  private static final int SHORTEST_WORDS = 3;
  private static final int OUTLET_WORDS = 5;

  private final Document document;
  private final Metas metas;
  private final @Nullable String outlet;

  /**
   * @param outlet the outlet's name if the page states it
   */
  Titles(Document document, Metas metas, @Nullable String outlet) {
    this.document = document;
    this.metas = metas;
    this.outlet = outlet;
  }

  /** What head and headings say, without structured data: to know the page's own article by. */
  List<String> plain() {
    List<String> titles = new ArrayList<>();
    for (String name : new String[] {"og:title", "twitter:title", "dc.title"}) {
      if (metas.first(name) != null) {
        titles.add(Claims.clean(metas.first(name)));
      }
    }
    titles.add(Claims.clean(document.title()));
    String heading = heading();
    if (heading != null) {
      titles.add(heading);
    }
    titles.removeIf(String::isEmpty);
    return titles;
  }

  void add(ArticleData data, Claims claims) {
    add(claims, data.value("headline", "name"), "json-ld headline");
    for (String name : new String[] {"og:title", "twitter:title"}) {
      add(claims, metas.first(name), "meta " + name);
    }
    add(claims, heading(), "h1");
    Element property = document.selectFirst("[itemprop=headline]");
    if (property != null) {
      add(
          claims,
          property.hasAttr("content") ? property.attr("content") : property.text(),
          "itemprop headline");
    }
    for (String name : new String[] {"dc.title", "title", "parsely-title"}) {
      add(claims, metas.first(name), "meta " + name);
    }
    add(claims, document.title(), "title");
  }

  private void add(Claims claims, @Nullable String value, String basis) {
    String bare = bare(Claims.clean(value), claims.values(Field.TITLE));
    if (!isOutlet(bare)) {
      claims.add(Field.TITLE, bare, basis);
    }
  }

  private boolean isOutlet(String title) {
    return outlet != null && Headline.words(outlet).equals(Headline.words(title));
  }

  /** A title without the outlet's name before or behind it. */
  private String bare(String title, List<String> known) {
    for (String separator : SEPARATORS) {
      int last = title.lastIndexOf(separator);
      int first = title.indexOf(separator);
      if (last > 0) {
        String head = title.substring(0, last).strip();
        String rest = title.substring(first + separator.length()).strip();
        if (isOutlet(title.substring(last + separator.length())) || isKnown(head, known)) {
          return bare(head, known);
        }
        if (isOutlet(title.substring(0, first)) || isKnown(rest, known)) {
          return bare(rest, known);
        }
      }
    }
    return title;
  }

  private static boolean isKnown(String title, List<String> known) {
    String words = Headline.words(title);
    return known.stream().anyMatch(each -> Headline.words(each).equals(words));
  }

  /** The outlet's name as the title has it behind the headline, or null. */
  @Nullable String suffix() {
    String title = Claims.clean(document.title());
    String heading = heading();
    for (String separator : SEPARATORS) {
      int last = title.lastIndexOf(separator);
      if (last <= 0) {
        continue;
      }
      String suffix = title.substring(last + separator.length()).strip();
      String head = title.substring(0, last).strip();
      String start = title.substring(0, title.indexOf(separator)).strip();
      if (heading != null && title.equals(start + separator + heading)) {
        return start;
      }
      boolean headed = heading != null && Headline.words(head).startsWith(Headline.words(heading));
      boolean plain =
          heading == null
              && words(head) > words(suffix)
              && separator.indexOf('-') < 0
              && separator.indexOf(':') != 0;
      if ((headed || plain) && words(suffix) <= OUTLET_WORDS) {
        return suffix;
      }
    }
    return null;
  }

  private static int words(String text) {
    return text.isBlank() ? 0 : text.split(" ", -1).length;
  }

  /** The longest heading that the title holds, else the first one of the page's own. */
  @Nullable String heading() {
    String title = Headline.words(document.title() + " " + metas.first("og:title"));
    String held = null;
    String own = null;
    int seen = 0;
    for (Element heading : document.select("h1, h2, h3")) {
      String text = Claims.clean(heading.text());
      if (seen++ >= MOST_HEADINGS || words(text) < SHORTEST_WORDS || isOutlet(text)) {
        continue;
      }
      if (title.contains(Headline.words(text))) {
        held = held == null || held.length() < text.length() ? text : held;
      } else if (own == null && heading.normalName().equals("h1") && isOwn(heading)) {
        own = text;
      }
    }
    return held == null ? own : held;
  }

  private static boolean isOwn(Element heading) {
    return heading.closest("header:not(article header), nav, footer, aside") == null;
  }
}
