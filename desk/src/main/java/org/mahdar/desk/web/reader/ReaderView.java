package org.mahdar.desk.web.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.cite.Citation;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Kept;
import org.mahdar.desk.web.Screen;
import org.mahdar.desk.web.Shelf;
import org.mahdar.desk.web.View;
import org.mahdar.finding.Minutes;
import org.mahdar.ledger.DocumentLine;
import org.mahdar.text.Span;

/** One article, with what was found in it marked in its place. */
public final class ReaderView implements View {

  /** As many as a browser shows at once without being slow; a part of a real text has far fewer. */
  private static final int MOST_MARKS = 3_000;

  private final Shelf shelf;
  private final Kept kept;
  private final ChainAside chain;

  public ReaderView(Shelf shelf, Kept kept) {
    this.shelf = shelf;
    this.kept = kept;
    this.chain = new ChainAside(shelf);
  }

  @Override
  public String path() {
    return "/documents/{id}";
  }

  @Override
  public boolean isCited() {
    return false;
  }

  @Override
  public void show(Asked asked, Screen screen) {
    DocumentLine line = shelf.line(asked.part("id"));
    Minutes minutes = shelf.minutes(line);
    Parts parts = Parts.of(minutes.text());
    int number = number(asked.text("part"), parts);
    Span part = parts.part(number);
    Marking marking = Marking.of(asked);
    String home = "/documents/" + line.shortId();
    Citation citation = Citation.of(minutes, kept.since(minutes));

    screen.titleOfDocument(Citation.titleOf(minutes));
    DocumentFacts.write(screen, minutes, home, citation);
    List<Mark> marks = marks(minutes, part);
    MarkingForm.write(screen, marks, marking, number);
    Markup out = screen.out();
    parts(asked, screen, number, parts.count());
    if (marks.size() == MOST_MARKS) {
      out.element("p", "note", screen.say("web.reader.too_many"));
    }
    out.open("div", "id", "reading", "class", marking.classes());
    out.open(
        "article",
        "class",
        "text",
        "lang",
        minutes.language(),
        "aria-label",
        screen.say("web.reader.text"),
        "data-from",
        Integer.toString(part.start()),
        "data-to",
        Integer.toString(part.end()),
        "data-parts",
        parts.starts());
    ArticleText.write(screen, minutes, part, marks, marking.furniture());
    out.close();
    out.open("div", "class", "beside");
    chain.write(screen, line);
    List<Mark> beginning = marks.stream().filter(it -> it.span().start() >= part.start()).toList();
    new FoundList(screen, minutes, citation, home).write(beginning);
    out.close().close();
    picked(screen, home);
    parts(asked, screen, number, parts.count());
  }

  private static List<Mark> marks(Minutes minutes, Span part) {
    return Mark.of(minutes).stream()
        .filter(mark -> mark.span().start() < part.end() && mark.span().end() > part.start())
        .limit(MOST_MARKS)
        .toList();
  }

  private static int number(@Nullable String typed, Parts parts) {
    try {
      return typed == null ? 1 : Math.clamp(Integer.parseInt(typed), 1, parts.count());
    } catch (NumberFormatException _) {
      return 1;
    }
  }

  /** What can be done with words that somebody selects; a script says which words. */
  private static void picked(Screen screen, String home) {
    Markup out = screen.out();
    out.open("p", "id", "picked", "hidden", "");
    out.open("a", "href", screen.href(home + "/cite"), "data-field", "e");
    out.text(screen.say("web.reader.cite_words")).close().text(" ");
    out.open("a", "href", screen.href(home + "/overlooked"), "data-field", "words");
    out.text(screen.say("web.reader.add_words")).close().close();
  }

  private static void parts(Asked asked, Screen screen, int number, int count) {
    if (count == 1) {
      return;
    }
    Markup out = screen.out();
    out.open("nav", "class", "paging", "aria-label", screen.say("web.reader.parts"));
    if (number > 1) {
      out.open("a", "href", asked.with("part", Integer.toString(number - 1)), "rel", "prev");
      out.text(screen.say("web.before")).close();
    }
    out.element("span", "where", screen.number(number) + " / " + screen.number(count));
    if (number < count) {
      out.open("a", "href", asked.with("part", Integer.toString(number + 1)), "rel", "next");
      out.text(screen.say("web.after")).close();
    }
    out.close();
  }
}
