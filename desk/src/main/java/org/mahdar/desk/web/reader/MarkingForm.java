package org.mahdar.desk.web.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Screen;

/** Boxes for what is marked. Without a script the form asks for the page again. */
final class MarkingForm {

  private MarkingForm() {}

  static void write(Screen screen, List<Mark> marks, Marking marking, int part) {
    Markup out = screen.out();
    out.open("form", "class", "marking", "data-marking", "").open("fieldset");
    out.open("legend").text(screen.say("web.reader.marked")).close();
    out.empty("input", "type", "hidden", "name", Marking.ASKED, "value", "1");
    if (part > 1) {
      out.empty("input", "type", "hidden", "name", "part", "value", Integer.toString(part));
    }
    for (MarkKind kind : MarkKind.values()) {
      long count = marks.stream().filter(mark -> mark.kind() == kind).count();
      out.open("label", "class", "kind " + kind.code());
      box(out, marking.kinds().contains(kind), "name", Marking.KIND, "value", kind.code());
      out.element("span", "swatch", screen.say("web.reader.kinds." + kind.code()));
      out.element("span", "count", screen.number(count)).close();
    }
    out.open("label");
    box(out, marking.furniture(), "name", Marking.FURNITURE, "value", "1");
    out.text(screen.say("web.reader.furniture")).close();
    out.open("button", "type", "submit").text(screen.say("web.reader.show")).close();
    out.close().close();
  }

  private static void box(Markup out, boolean ticked, String... attributes) {
    List<String> all = new ArrayList<>(List.of("type", "checkbox"));
    all.addAll(Arrays.asList(attributes));
    if (ticked) {
      all.addAll(List.of("checked", ""));
    }
    out.empty("input", all.toArray(String[]::new));
  }
}
