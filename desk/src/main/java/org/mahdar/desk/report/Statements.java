package org.mahdar.desk.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mahdar.desk.markup.Markup;
import org.mahdar.finding.Statement;

/** Statements by speaker, the one who speaks most first. */
final class Statements {

  private final Sheet sheet;

  private Statements(Sheet sheet) {
    this.sheet = sheet;
  }

  static void write(Sheet sheet) {
    sheet.section(
        "statements", sheet.digest().statements().size(), () -> new Statements(sheet).speakers());
  }

  private void speakers() {
    Map<String, List<Entry<Statement>>> bySpeaker = new LinkedHashMap<>();
    for (Entry<Statement> entry : sheet.digest().statements()) {
      Statement.Speaker speaker = entry.finding().speaker();
      bySpeaker
          .computeIfAbsent(Names.key(speaker.actor(), speaker.name()), key -> new ArrayList<>())
          .add(entry);
    }
    bySpeaker.values().stream()
        .sorted((a, b) -> Integer.compare(b.size(), a.size()))
        .forEach(this::speaker);
  }

  private void speaker(List<Entry<Statement>> entries) {
    entries.sort(Comparator.comparing(entry -> entry.first().text().order()));
    Statement.Speaker speaker = entries.getFirst().finding().speaker();
    Markup out = sheet.out().open("div", "class", "group speaker");
    out.open("div", "class", "who").open("h3");
    out.label(sheet.digest().names().of(speaker));
    out.element("span", "count", Integer.toString(entries.size())).close();
    role(speaker);
    out.close().open("div");
    Entries.write(
        sheet,
        entries,
        entry -> Gist.write(sheet, entry),
        entry -> {
          within(entry.first());
          ClaimLine.carriedBy(sheet, entry);
          ClaimLine.published(sheet, entry);
        });
    out.close().close();
  }

  private void role(Statement.Speaker speaker) {
    String role = sheet.digest().names().role(speaker);
    if (role != null) {
      sheet.out().open("p", "class", "role").name(role).close();
    }
  }

  /** A quotation inside a report keeps both voices. */
  private void within(Sighting<Statement> sighting) {
    sighting.text().lead().statements().stream()
        .filter(each -> each.id().equals(sighting.finding().within()))
        .findFirst()
        .ifPresent(outer -> sheet.fact("within", sheet.digest().names().of(outer.speaker())));
  }
}
