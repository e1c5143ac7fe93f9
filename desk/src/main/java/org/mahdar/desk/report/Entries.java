package org.mahdar.desk.report;

import java.util.List;
import java.util.function.Consumer;
import org.mahdar.desk.markup.Markup;
import org.mahdar.finding.Finding;

/** A list of entries, the first ones open and the rest one click away. */
final class Entries {

  private static final int OPEN = 8;

  private Entries() {}

  /** Each entry: its facts, its words, whose claim it is. */
  static <F extends Finding> void write(
      Sheet sheet, List<Entry<F>> entries, Consumer<Entry<F>> facts, Consumer<Entry<F>> claims) {
    int open = entries.size() <= OPEN + 2 ? entries.size() : OPEN;
    list(sheet, entries.subList(0, open), facts, claims);
    if (open < entries.size()) {
      sheet.out().open("details", "class", "rest");
      int rest = entries.size() - open;
      sheet.out().label("summary", "more", sheet.labels().count("count.more", rest));
      list(sheet, entries.subList(open, entries.size()), facts, claims);
      sheet.out().close();
    }
  }

  private static <F extends Finding> void list(
      Sheet sheet, List<Entry<F>> entries, Consumer<Entry<F>> facts, Consumer<Entry<F>> claims) {
    Markup out = sheet.out().open("ul", "class", "entries");
    for (Entry<F> entry : entries) {
      out.open("li", "class", "entry").open("p");
      sheet.evidence(entry.first());
      out.close().open("div", "class", "facts");
      facts.accept(entry);
      claims.accept(entry);
      out.close().close();
    }
    out.close();
  }
}
