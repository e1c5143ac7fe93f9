package org.mahdar.desk.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mahdar.desk.markup.Markup;
import org.mahdar.finding.Party;
import org.mahdar.finding.Pledge;
import org.mahdar.finding.Quote;

/** Pledges by the side or sides they bind, the firmest first. */
final class Pledges {

  private final Sheet sheet;

  private Pledges(Sheet sheet) {
    this.sheet = sheet;
  }

  static void write(Sheet sheet) {
    sheet.section("pledges", sheet.digest().pledges().size(), () -> new Pledges(sheet).sides());
  }

  private void sides() {
    scale();
    Map<String, List<Entry<Pledge>>> bySide = new TreeMap<>();
    for (Entry<Pledge> entry : sheet.digest().pledges()) {
      List<String> keys = entry.finding().by().stream().map(Names::key).sorted().toList();
      bySide.computeIfAbsent(String.join("\n", keys), key -> new ArrayList<>()).add(entry);
    }
    sheet.out().open("div", "class", "sides");
    bySide.values().stream()
        .sorted((a, b) -> Integer.compare(b.size(), a.size()))
        .forEach(this::side);
    sheet.out().close();
  }

  /** The legend: what the bars mean, from the firmest to the loosest. */
  private void scale() {
    Markup out = sheet.out().open("p", "class", "legend facts");
    out.label("span", "key", sheet.labels().of("strength.scale")).text(" ");
    for (Pledge.Strength strength : Pledge.Strength.values()) {
      Gist.strength(sheet, strength);
    }
    out.close();
  }

  private void side(List<Entry<Pledge>> entries) {
    entries.sort(
        Comparator.comparing((Entry<Pledge> entry) -> entry.finding().strength())
            .thenComparing(entry -> entry.first().text().order()));
    List<Party> by = entries.getFirst().finding().by();
    Markup out = sheet.out().open("div", "class", "group side").open("h3");
    if (by.isEmpty()) {
      out.label(sheet.labels().of("by.not_stated"));
    } else {
      sheet.list(sheet.digest().names().of(by));
    }
    out.element("span", "count", Integer.toString(entries.size())).close();
    Entries.write(sheet, entries, this::facts, this::claims);
    out.close();
  }

  private void facts(Entry<Pledge> entry) {
    Pledge pledge = entry.finding();
    Gist.strength(sheet, pledge.strength());
    if (pledge.continuing()) {
      sheet.chip(sheet.labels().of("continues"), "quiet");
    }
    sheet.chips("field", pledge.fields());
    Gist.towards(sheet, pledge);
    Quote target = pledge.target();
    sheet.fact("target", target == null ? null : target.text());
    sheet.date("due", pledge.due());
  }

  private void claims(Entry<Pledge> entry) {
    ClaimLine.claimedBy(sheet, entry);
    ClaimLine.carriedBy(sheet, entry);
    ClaimLine.published(sheet, entry);
  }
}
