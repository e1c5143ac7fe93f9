package org.mahdar.desk.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mahdar.desk.markup.Markup;
import org.mahdar.finding.Minutes;

/**
 * A document's text, cut wherever evidence begins or ends. Each piece carries its UTF-16 offset, so
 * the script lights the pieces between two offsets and never counts characters; each anchor is an
 * element of its own, so a link finds its place without any script.
 */
final class MarkedText {

  private MarkedText() {}

  static void write(Markup out, CarriedText text) {
    Minutes minutes = text.lead();
    List<Anchor> anchors = Anchor.of(text);
    Map<Integer, List<Anchor>> starting =
        anchors.stream()
            .collect(
                Collectors.groupingBy(
                    anchor -> anchor.span().start(), TreeMap::new, Collectors.toList()));
    out.open("div", "class", "text", "dir", "auto", "lang", minutes.language());
    List<Integer> cuts = cuts(minutes, anchors);
    for (int i = 0; i + 1 < cuts.size(); i++) {
      int from = cuts.get(i);
      starting
          .getOrDefault(from, List.of())
          .forEach(anchor -> out.open("i", "id", "e=" + anchor.id()).close());
      out.open("span", "class", role(minutes, from), "data-o", Integer.toString(from));
      out.text(minutes.text().substring(from, cuts.get(i + 1))).close();
    }
    out.close();
  }

  private static List<Integer> cuts(Minutes minutes, List<Anchor> anchors) {
    int length = minutes.text().length();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, length));
    for (Anchor anchor : anchors) {
      cuts.add(anchor.span().start());
      cuts.add(anchor.span().end());
    }
    for (Minutes.Segment segment : minutes.body()) {
      cuts.add(Math.min(segment.start(), length));
      cuts.add(Math.min(segment.end(), length));
    }
    return List.copyOf(cuts);
  }

  private static String role(Minutes minutes, int offset) {
    return minutes.body().stream()
        .filter(segment -> segment.start() <= offset && offset < segment.end())
        .findFirst()
        .map(segment -> segment.role().code())
        .orElse("paragraph");
  }
}
