package org.mahdar.desk.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.answer.RelationRows;
import org.mahdar.desk.cli.terminal.Shown;
import org.mahdar.desk.index.LexiconTables;
import org.mahdar.ledger.Ledger;
import org.mahdar.ledger.relation.Category;
import org.mahdar.ledger.relation.Relation;
import org.mahdar.ledger.relation.Relations;
import org.mahdar.ledger.relation.Sides;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mahdar relation}: what is between two states. */
@Command(
    name = "relation",
    header = "Show what the ledger knows between two states.",
    description = {
      "Level, visits, meetings, agreements, projects, figures, pledges, positions, set phrases and",
      "people in office: one row a thing, however many documents tell it, the surest first.",
      ""
    },
    footer = {
      "",
      "States are named by code (CN), in English or in Arabic; several on one side with commas.",
      "",
      "Exit codes: 0 shown, 1 no such ledger, 2 the command was typed wrongly.",
      "",
      "Examples:",
      "  mahdar relation CN KZ",
      "  mahdar relation الصين كازاخستان --category visit,meeting",
      "  mahdar relation SA US,FR --format csv > relation.csv",
      "  mahdar relation China Kazakhstan --format json"
    })
final class RelationCommand implements Callable<Integer> {

  private final Desk desk;

  @Mixin CommonOptions common;

  @Parameters(index = "0", paramLabel = "A", description = "One side: a state, or several.")
  String first = "";

  @Parameters(index = "1", paramLabel = "B", description = "The other side.")
  String second = "";

  @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}.")
  Format format = Format.table;

  @Option(
      names = "--category",
      paramLabel = "KIND",
      split = ",",
      description = "Only these, such as visit,meeting.")
  List<String> kinds = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Rows of a category in the table: ${DEFAULT-VALUE} unless said, 0 for all.")
  int limit = 10;

  @Mixin LedgerOption ledger = new LedgerOption();

  /** As typed. */
  enum Format {
    table,
    json,
    csv
  }

  RelationCommand(Desk desk) {
    this.desk = desk;
    this.common = new CommonOptions(desk);
  }

  @Override
  public Integer call() {
    Relations relations = Relations.of(LexiconTables::arabic);
    Sides sides = sides(relations);
    try (Ledger open = ledger.openToRead()) {
      show(wanted(relations.between(open, sides)), relations);
    }
    return Exit.DONE;
  }

  private void show(Relation relation, Relations relations) {
    switch (format) {
      case json -> desk.console().line(new RelationRows(relation).json());
      case csv -> new RelationRows(relation).csv().forEach(desk.console()::line);
      case table ->
          new RelationView(relation, relations.names(), Math.max(0, limit)).show(desk.console());
    }
  }

  private Relation wanted(Relation relation) {
    List<Category> categories = kinds.stream().map(RelationCommand::category).toList();
    return categories.isEmpty()
        ? relation
        : new Relation(
            relation.sides(),
            relation.items().stream().filter(it -> categories.contains(it.category())).toList());
  }

  private static Category category(String typed) {
    return Arrays.stream(Category.values())
        .filter(it -> it.code().equals(typed.strip().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() ->
            CommandFailed.usage(
                "«"
                    + Shown.line(typed)
                    + "» is no category of a relation. Write one of "
                    + Arrays.stream(Category.values())
                        .map(Category::code)
                        .collect(Collectors.joining(", "))
                    + "."));
  }

  private Sides sides(Relations relations) {
    List<String> one = states(first, relations);
    List<String> other = states(second, relations);
    if (one.stream().anyMatch(other::contains)) {
      throw CommandFailed.usage(
          "«"
              + Shown.line(first)
              + "» and «"
              + Shown.line(second)
              + "» share a state. Name two"
              + " different sides, as in `mahdar relation CN KZ`.");
    }
    return new Sides(one, other);
  }

  private static List<String> states(String typed, Relations relations) {
    List<String> codes = new ArrayList<>();
    for (String name : typed.split("[,،]", -1)) {
      codes.add(
          relations
              .names()
              .state(name)
              .orElseThrow(() -> CommandFailed.usage(unknown(name, relations))));
    }
    return codes.stream().distinct().toList();
  }

  private static String unknown(String typed, Relations relations) {
    @Nullable String near =
        relations.names().states().stream()
            .filter(name -> typed.strip().length() > 2 && Near.is(typed.strip(), name))
            .findFirst()
            .orElse(null);
    return "«"
        + Shown.line(typed)
        + "» is no state that the lexicon knows. "
        + (near == null
            ? "Give its two-letter code (ISO 3166), or its name in English or Arabic."
            : "Did you mean " + near + "?");
  }
}
