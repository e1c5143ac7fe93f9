package org.mahdar.desk.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mahdar.desk.answer.Csv;
import org.mahdar.desk.answer.Rows;
import org.mahdar.desk.cite.Citation;
import org.mahdar.desk.cite.CslJson;
import org.mahdar.desk.cite.Ris;
import org.mahdar.finding.Minutes;

/** Lists as files: what the address asks for, not only the page of it that is shown. */
final class Exports {

  static final int MOST_ROWS = 10_000;

  /** Each is looked up in its record. */
  static final int MOST_DOCUMENTS = 1_000;

  private static final int LONGEST_NAME = 80;

  private final Shelf shelf;
  private final Kept kept;

  Exports(Ledgers ledgers) {
    this.shelf = new Shelf(ledgers);
    this.kept = new Kept(ledgers.address());
  }

  void send(Listed view, Asked asked, Form form) {
    Rows rows = view.rows(asked, MOST_ROWS);
    String contents =
        switch (form) {
          case CSV -> Csv.file(rows.csv());
          case JSON -> rows.json();
          case RIS -> Ris.of(citations(rows));
          case CSL -> CslJson.of(citations(rows));
          case CITE, CITE_RIS, CITE_CSL ->
              throw new IllegalArgumentException("no rows: " + form.code());
        };
    send(asked, form, contents);
  }

  /** As a file that browsers keep and do not open. */
  static void send(Asked asked, Form form, String contents) {
    asked
        .context()
        .header("Content-Disposition", "attachment; filename=\"" + name(asked, form) + "\"")
        .contentType(form.type())
        .result(contents);
  }

  private List<Citation> citations(Rows rows) {
    return rows.holders().stream()
        .limit(MOST_DOCUMENTS)
        .flatMap(holder -> minutes(holder).stream())
        .map(minutes -> Citation.of(minutes, kept.since(minutes)))
        .toList();
  }

  /** Few digits of an id may fit several, a source hardly does. */
  private Optional<Minutes> minutes(Rows.Holder holder) {
    return minutes(holder.id()).or(() -> minutes(holder.source()));
  }

  private Optional<Minutes> minutes(String reference) {
    try {
      return Optional.of(shelf.minutes(shelf.line(reference)));
    } catch (NotThere _) {
      return Optional.empty();
    }
  }

  /** What is shown and the day; letters that every system's file names take. */
  private static String name(Asked asked, Form form) {
    Stream<String> narrowed =
        asked.narrowing().entrySet().stream()
            .map(each -> each.getKey() + "-" + String.join("-", each.getValue()));
    String shown =
        Stream.concat(Stream.of("mahdar" + asked.path()), narrowed)
            .map(part -> part.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", ""))
            .reduce((one, other) -> one + "-" + other)
            .orElseThrow();
    String cut = shown.substring(0, Math.min(LONGEST_NAME, shown.length()));
    return cut + "-" + LocalDate.now(ZoneId.systemDefault()) + "." + form.ending();
  }
}
