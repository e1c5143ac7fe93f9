package org.mahdar.desk.web.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.cite.Citation;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.markup.Turns;
import org.mahdar.desk.web.Lang;
import org.mahdar.desk.web.Screen;
import org.mahdar.desk.web.Telling;
import org.mahdar.finding.Finding;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.Quote;

/** What was found in the part that is shown, beside it; each linked to its words. */
final class FoundList {

  private static final int LONGEST_QUOTE = 260;

  private final Screen screen;
  private final Markup out;
  private final Minutes minutes;
  private final Citation citation;
  private final String home;
  private final Map<String, Finding> findings = new HashMap<>();
  private final Telling telling;

  /**
   * @param home the document's address below the language
   */
  FoundList(Screen screen, Minutes minutes, Citation citation, String home) {
    this.screen = screen;
    this.out = screen.out();
    this.minutes = minutes;
    this.citation = citation;
    this.home = home;
    this.telling = new Telling(screen, minutes, "");
    minutes.findings().forEach(finding -> findings.put(finding.id(), finding));
  }

  void write(List<Mark> marks) {
    List<Mark> listed = marks.stream().filter(mark -> mark.kind().isListed()).toList();
    out.open("section", "class", "found-list", "aria-labelledby", "found");
    out.open("h2", "id", "found").text(screen.say("web.reader.found"));
    out.element("span", "count", screen.number(listed.size())).close();
    if (listed.isEmpty()) {
      out.element("p", "nothing", screen.say("nothing"));
    }
    out.open("ol");
    listed.forEach(this::item);
    out.close().close();
  }

  private void item(Mark mark) {
    String kind = mark.kind().code();
    out.open("li", "id", "f-" + mark.id(), "class", "one " + kind, "tabindex", "-1");
    out.open("h3").element("span", "chip " + kind, screen.say("web.reader.kind." + kind));
    out.text(" ").element("bdi", "id", mark.id()).close();
    Quote words = Quote.of(minutes.text(), mark.span());
    out.open("p").open("a", "class", "words", "href", "#" + Mark.place(mark.span()), "dir", "auto");
    out.text(Turns.without(cut(words.text()))).close().close();
    Finding finding = findings.get(mark.id());
    out.open("div", "class", "telling facts");
    if (finding != null) {
      telling.write(finding);
    } else {
      formula(mark).ifPresent(telling::write);
    }
    out.close();
    ways(mark, finding, words);
    out.close();
  }

  private Optional<Minutes.Formula> formula(Mark mark) {
    return minutes.formulae().stream()
        .filter(it -> it.start() == mark.span().start() && it.end() == mark.span().end())
        .findFirst();
  }

  /** Why it was found, and how to cite it. */
  private void ways(Mark mark, @Nullable Finding finding, Quote words) {
    out.open("div", "class", "ways facts");
    if (finding != null) {
      telling.rule(finding);
      String why = screen.href(home + "/why/" + mark.id());
      out.open("a", "href", why, "hx-get", why, "hx-target", "#why-" + mark.id());
      out.text(screen.say("web.reader.why")).close().text(" ");
      screen.link(home + "/correct/" + mark.id(), screen.say("web.reader.correct"));
      out.text(" ");
    }
    String place = mark.span().start() + "-" + mark.span().end();
    out.open(
        "a",
        "href",
        screen.href(home + "/cite?e=" + place),
        "data-copy",
        citation.of(words).text(screen.lang() == Lang.AR));
    out.text(screen.say("web.reader.copy")).close();
    out.close().open("div", "id", "why-" + mark.id(), "class", "why").close();
  }

  private static String cut(String words) {
    String line = words.strip();
    if (line.length() <= LONGEST_QUOTE) {
      return line;
    }
    int space = line.lastIndexOf(' ', LONGEST_QUOTE);
    int end = space > LONGEST_QUOTE / 2 ? space : LONGEST_QUOTE;
    return line.substring(0, Character.isLowSurrogate(line.charAt(end)) ? end - 1 : end) + "…";
  }
}
