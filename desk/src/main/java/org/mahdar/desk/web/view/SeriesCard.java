package org.mahdar.desk.web.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Screen;
import org.mahdar.ledger.figure.Amount;
import org.mahdar.ledger.figure.Conflict;
import org.mahdar.ledger.figure.Series;

/** A series: where owners differ side by side, a drawing, and all numbers in a table. */
record SeriesCard(SeriesWords words, Sources sources, Passages passages) {

  private static final int PAIRS = 4;
  private static final int ROWS = 12;

  /** The document that a series begins with. */
  static long document(Series series) {
    return series.amounts().getFirst().carrier().document();
  }

  /** In a list of series, with a link to its own address. */
  void listed(boolean unowned) {
    Screen screen = words.screen();
    Amount first = words.series().amounts().getFirst();
    Markup out = screen.out().open("article", "class", "series").open("h2");
    String address = "/figures/" + first.reference() + (unowned ? "?unowned=on" : "");
    out.open("a", "href", screen.href(address), "dir", "auto");
    @Nullable String what = words.what();
    out.text(what == null ? first.words() : what).close();
    out.element("span", "count", SeriesWords.unit(screen, words.series().unit())).close();
    body(ROWS, address);
    out.close();
  }

  void whole() {
    Markup out = words.screen().out().open("article", "class", "series");
    body(Integer.MAX_VALUE, "");
    out.close();
  }

  private void body(int rows, String address) {
    Amount first = words.series().amounts().getFirst();
    passages
        .sentence(first.carrier().document(), first.start(), first.end())
        .ifPresent(sentence -> {
          words.screen().out().open("p", "class", "note");
          words.screen().quote(sentence).out().close();
        });
    conflicts();
    if (words.series().amounts().size() > 1) {
      new SeriesChart(words).write();
    }
    new SeriesTable(words, sources).write(rows, address);
  }

  private void conflicts() {
    List<Conflict> all = words.series().conflicts();
    if (all.isEmpty()) {
      return;
    }
    Screen screen = words.screen();
    Markup out = screen.out();
    out.element("p", "found", screen.count("web.figure.differ", all.size()));
    out.open("ul", "class", "differing");
    for (Conflict each : pairs(all)) {
      out.open("li");
      side(words.series().amounts().get(each.first()));
      out.element("span", "against", screen.say("web.figure.against"));
      side(words.series().amounts().get(each.second()));
      out.element("span", "chip", screen.code("conflict", each.time().code())).close();
    }
    out.close();
  }

  /** Those of one time first, and no number twice before every number stood once. */
  private static List<Conflict> pairs(List<Conflict> all) {
    Set<Integer> seen = new HashSet<>();
    List<Conflict> pairs = new ArrayList<>();
    List<Conflict> again = new ArrayList<>();
    for (Conflict each : all.stream().sorted(Comparator.comparing(Conflict::time)).toList()) {
      boolean known = seen.containsAll(Set.of(each.first(), each.second()));
      (known ? again : pairs).add(each);
      seen.add(each.first());
      seen.add(each.second());
    }
    pairs.addAll(again);
    return pairs.stream().limit(PAIRS).toList();
  }

  private void side(Amount amount) {
    Screen screen = words.screen();
    Markup out = screen.out().open("span", "class", "claim").open("b", "class", "number");
    out.name(words.value(amount)).close().text(" ");
    out.open("span", "class", "owner").name(words.owner(words.owner(amount))).close().close();
  }
}
