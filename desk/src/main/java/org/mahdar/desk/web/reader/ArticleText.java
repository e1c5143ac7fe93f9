package org.mahdar.desk.web.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.markup.Turns;
import org.mahdar.desk.web.Screen;
import org.mahdar.finding.Minutes;
import org.mahdar.text.Span;

/**
 * Writes a part of a text, cut wherever a mark begins or ends, so that marks may lie across each
 * other. Each piece says at which UTF-16 offset it begins: scripts need never count from the start.
 */
final class ArticleText {

  private final Screen screen;
  private final Minutes minutes;
  private final Markup out;
  private final Span part;
  private final List<Mark> marks;
  private final boolean furnitureOpen;

  private final Set<String> places = new HashSet<>();
  private final List<Mark> active = new ArrayList<>();
  private int nextMark;
  private int segment;
  private boolean inLine;
  private boolean inFurniture;

  private ArticleText(
      Screen screen, Minutes minutes, Span part, List<Mark> marks, boolean furnitureOpen) {
    this.screen = screen;
    this.minutes = minutes;
    this.out = screen.out();
    this.part = part;
    this.marks = marks;
    this.furnitureOpen = furnitureOpen;
  }

  /**
   * Writes the lines of a part.
   *
   * @param marks those that reach into the part, in reading order
   * @param furnitureOpen whether what is no part of the article is shown at once
   */
  static void write(
      Screen screen, Minutes minutes, Span part, List<Mark> marks, boolean furnitureOpen) {
    new ArticleText(screen, minutes, part, marks, furnitureOpen).write();
  }

  private void write() {
    int from = part.start();
    for (int to : cuts()) {
      if (to > from) {
        piece(from, to);
      }
      from = Math.max(from, to);
    }
    endLine();
    endFurniture();
  }

  private int[] cuts() {
    IntStream ends =
        marks.stream().flatMapToInt(mark -> IntStream.of(mark.span().start(), mark.span().end()));
    IntStream segments =
        minutes.body().stream().flatMapToInt(each -> IntStream.of(each.start(), each.end()));
    IntStream own = IntStream.of(part.start(), part.end());
    return IntStream.concat(IntStream.concat(ends, segments), IntStream.concat(own, breaks()))
        .filter(cut -> cut >= part.start() && cut <= part.end())
        .sorted()
        .distinct()
        .toArray();
  }

  /** Where lines end, and where runs of characters stand that turn the direction. */
  private IntStream breaks() {
    String text = minutes.text();
    IntStream.Builder breaks = IntStream.builder();
    int before = sort(text.charAt(Math.max(0, part.start() - 1)));
    for (int i = part.start(); i < part.end(); i++) {
      int here = sort(text.charAt(i));
      if (here != before) {
        breaks.add(i);
      }
      before = here;
    }
    return breaks.build();
  }

  private static int sort(char c) {
    return c == '\n' ? 1 : Turns.is(c) ? 2 : 0;
  }

  private void piece(int from, int to) {
    char first = minutes.text().charAt(from);
    if (first == '\n') {
      endLine();
      return;
    }
    if (!inLine) {
      beginLine(from);
    }
    begin(from);
    active.removeIf(mark -> mark.span().end() <= from);
    if (Turns.is(first)) {
      turns(from, to);
    } else {
      words(from, to);
    }
  }

  private void beginLine(int from) {
    Minutes.@Nullable Segment here = segmentAt(from);
    if (here == null || here.role() != Minutes.Role.BOILERPLATE) {
      endFurniture();
    } else if (!inFurniture) {
      beginFurniture(here);
    }
    out.open("p", "class", look(here), "dir", "auto");
    inLine = true;
  }

  /** A dateline opens the first paragraph of the article: the line is more than that. */
  private static String look(Minutes.@Nullable Segment segment) {
    return segment == null || segment.role() == Minutes.Role.DATELINE
        ? "paragraph"
        : segment.role().code();
  }

  private void endLine() {
    if (inLine) {
      out.close().text("\n");
      inLine = false;
    }
  }

  private void beginFurniture(Minutes.Segment here) {
    if (furnitureOpen) {
      out.open("details", "class", "dropped", "open", "");
    } else {
      out.open("details", "class", "dropped");
    }
    out.open("summary").text(screen.say("web.reader.dropped"));
    if (here.reason() != null) {
      out.text(" · ").name(screen.code("reason", here.reason()));
    }
    out.close();
    inFurniture = true;
  }

  private void endFurniture() {
    if (inFurniture) {
      out.close();
      inFurniture = false;
    }
  }

  /** Segments come in the order of the text. */
  private Minutes.@Nullable Segment segmentAt(int offset) {
    List<Minutes.Segment> body = minutes.body();
    while (segment < body.size() && body.get(segment).end() <= offset) {
      segment++;
    }
    return segment < body.size() && body.get(segment).start() <= offset ? body.get(segment) : null;
  }

  /** Signs of what begins here: each a place to go to, and a way to what is said of it. */
  private void begin(int from) {
    while (nextMark < marks.size() && marks.get(nextMark).span().start() <= from) {
      Mark mark = marks.get(nextMark++);
      active.add(mark);
      if (mark.kind().isListed() && mark.span().start() >= part.start()) {
        sign(mark);
      }
    }
  }

  private void sign(Mark mark) {
    String kind = mark.kind().code();
    String place = Mark.place(mark.span());
    String[] attributes = {
      "class",
      "sign " + kind,
      "href",
      "#f-" + mark.id(),
      "data-f",
      mark.id(),
      "aria-label",
      screen.say("web.reader.kind." + kind) + " " + mark.id(),
      "id",
      place
    };
    boolean first = places.add(place);
    out.open("a", first ? attributes : Arrays.copyOf(attributes, attributes.length - 2));
    out.text(screen.say("web.reader.sign." + kind)).close();
  }

  private void words(int from, int to) {
    String words = minutes.text().substring(from, to);
    String offset = Integer.toString(from);
    if (active.isEmpty()) {
      out.open("span", "data-o", offset).text(words).close();
      return;
    }
    List<Mark> inner = active.stream().sorted(Comparator.comparingInt(Mark::length)).toList();
    List<String> attributes = new ArrayList<>(List.of("class", look(inner), "data-o", offset));
    List<String> ids = inner.stream().filter(it -> it.kind().isListed()).map(Mark::id).toList();
    if (!ids.isEmpty()) {
      attributes.addAll(List.of("data-f", String.join(" ", ids)));
    }
    List<String> said = inner.stream().map(Mark::said).filter(it -> !it.isEmpty()).toList();
    if (!said.isEmpty()) {
      attributes.addAll(List.of("title", String.join(" · ", said)));
    }
    out.open("span", attributes.toArray(String[]::new)).text(words).close();
  }

  private static String look(List<Mark> marks) {
    StringBuilder look = new StringBuilder("m");
    marks.stream()
        .map(mark -> mark.kind().code())
        .distinct()
        .forEach(it -> look.append(' ').append(it));
    return look.toString();
  }

  /** One sign for a run of them. */
  private void turns(int from, int to) {
    String name = Turns.name(minutes.text().charAt(from));
    String shown = to - from == 1 ? name : name + "×" + (to - from);
    out.open(
        "span",
        "class",
        "turn",
        "data-o",
        Integer.toString(from),
        "data-n",
        Integer.toString(to - from),
        "title",
        screen.say("web.reader.turn"));
    out.text(shown).close();
  }
}
