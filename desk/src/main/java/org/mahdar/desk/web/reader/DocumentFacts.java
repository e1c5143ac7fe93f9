package org.mahdar.desk.web.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.cite.Citation;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Lang;
import org.mahdar.desk.web.Screen;
import org.mahdar.finding.Event;
import org.mahdar.finding.Minutes;

/** What is known of a document, its three dates first, and the ways to cite it. */
final class DocumentFacts {

  private static final int MOST_EVENT_DATES = 6;

  private final Screen screen;
  private final Markup out;
  private final Minutes minutes;

  private DocumentFacts(Screen screen, Minutes minutes) {
    this.screen = screen;
    this.out = screen.out();
    this.minutes = minutes;
  }

  static void write(Screen screen, Minutes minutes, String home, Citation citation) {
    DocumentFacts facts = new DocumentFacts(screen, minutes);
    facts.names();
    facts.dates();
    facts.warnings();
    facts.more(citation);
    facts.ways(home, citation);
  }

  private void names() {
    out.open("p", "class", "facts");
    fact("outlet", minutes.outlet());
    fact("agency", minutes.agency());
    fact("byline", minutes.byline());
    if (minutes.genre() != null) {
      out.element("span", "chip", screen.code("genre", minutes.genre().code()));
    }
    out.close();
  }

  private void dates() {
    out.open("dl", "class", "dates");
    out.open("div").element("dt", "", screen.say("web.reader.happened")).open("dd");
    events();
    out.close().close();
    out.open("div").element("dt", "", screen.say("published")).open("dd");
    screen.date(minutes.published());
    if (minutes.published() != null) {
      String basis = screen.code("published_basis", minutes.publishedBasis().code());
      out.text(" ").element("span", "basis", basis);
    }
    out.close().close();
    out.open("div").element("dt", "", screen.say("captured")).open("dd");
    screen.date(minutes.captured());
    out.close().close();
    if (minutes.modified() != null) {
      out.open("div").element("dt", "", screen.say("modified")).open("dd");
      screen.date(minutes.modified());
      out.close().close();
    }
    out.close();
  }

  /** When what the article tells of took place, as far as it says. */
  private void events() {
    List<Event> dated =
        minutes.events().stream()
            .filter(event -> event.date() != null && event.status() == Event.Status.HELD)
            .toList();
    List<String> dates = dated.stream().map(event -> "" + event.date()).distinct().toList();
    if (dates.isEmpty()) {
      screen.date(null);
    }
    String comma = "";
    for (String date : dates.stream().sorted().limit(MOST_EVENT_DATES).toList()) {
      out.text(comma);
      screen.date(date);
      comma = screen.say("comma") + " ";
    }
    if (dates.size() > MOST_EVENT_DATES) {
      out.text(comma + screen.count("count.more", dates.size() - MOST_EVENT_DATES));
    }
  }

  private void warnings() {
    for (String warning : minutes.warnings()) {
      out.open("p", "class", "warning").element("span", "key", screen.say("warning"));
      out.text(" ").name(warning).close();
    }
  }

  private void more(Citation citation) {
    out.open("details", "class", "more").open("summary");
    out.text(screen.say("web.reader.about")).close().open("dl", "class", "pairs");
    pair("source", minutes.source());
    String web = citation.web();
    if (web != null) {
      out.open("div").element("dt", "", screen.say("url")).open("dd").open("bdi");
      out.open("a", "href", web, "rel", "noreferrer noopener external").text(web).close();
      out.close().close().close();
    } else {
      pair("url", minutes.url());
    }
    pair("lexicon", minutes.lexicon());
    pair("web.reader.id", minutes.id());
    pair("web.reader.text_id", minutes.textId());
    pair("web.reader.length", screen.number(minutes.text().length()));
    out.close().close();
  }

  private void ways(String home, Citation citation) {
    boolean arabic = screen.lang() == Lang.AR;
    out.open("p", "class", "ways facts");
    String cite = screen.href(home + "/cite");
    out.open("a", "href", cite, "data-copy", citation.text(arabic));
    out.text(screen.say("web.reader.copy")).close();
    way(home + ".ris", "web.reader.ris");
    way(home + ".csl.json", "web.reader.csl");
    way(home + ".json", "web.reader.json");
    if (citation.kept() != null) {
      way(home + ".page", "web.reader.kept");
      screen.date(citation.kept());
    }
    out.close();
  }

  /** Files are the same in both languages: their addresses name none. */
  private void way(String address, String key) {
    out.text(" ").open("a", "href", address, "download", "").text(screen.say(key)).close();
  }

  private void pair(String key, @Nullable String value) {
    if (value != null) {
      out.open("div").element("dt", "", screen.say(key));
      out.open("dd").name(value).close().close();
    }
  }

  private void fact(String key, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      out.open("span", "class", "fact").element("span", "key", screen.say(key));
      out.text(" ").name(value).close();
    }
  }
}
