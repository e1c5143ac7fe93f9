package org.mahdar.desk.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.answer.SearchRows;
import org.mahdar.desk.index.IndexListener;
import org.mahdar.desk.index.LedgerIndex;
import org.mahdar.desk.index.SearchNames;
import org.mahdar.finding.Pledge;
import org.mahdar.finding.Statement;
import org.mahdar.ledger.Ledger;
import org.mahdar.search.Answer;
import org.mahdar.search.Days;
import org.mahdar.search.Kind;
import org.mahdar.search.Names;
import org.mahdar.search.Question;
import org.mahdar.search.Search;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mahdar search}: words in, statements, pledges and documents out. */
@Command(
    name = "search",
    header = "Find statements, pledges and documents by the words people type.",
    description = {
      "",
      "All words must be there, in any spelling and behind any clitic; English names find the"
          + " Arabic ones. Words in quotation marks must stand side by side, -word must not be"
          + " there, OR gives a choice. Without words, the newest that fits the options comes"
          + " first."
    },
    footer = {
      "",
      "Exit codes: 0 done (also when nothing was found), 1 the ledger cannot be used, 2 the command"
          + " was typed wrongly.",
      "",
      "Examples:",
      "  mahdar search الحزام والطريق",
      "  mahdar search 'Belt and Road' Tokayev --kind statements",
      "  mahdar search '\"سعر النفط\" -غاز' --from 2024 --format json",
      "  mahdar search --kind pledges --side KZ --strength decided,will",
      "  mahdar search --rebuild"
    })
final class SearchCommand implements Callable<Integer> {

  private final Desk desk;

  @Mixin CommonOptions common;

  @Parameters(
      arity = "0..*",
      paramLabel = "WORDS",
      description = "What to look for. Among several, one that has blanks in it is a phrase.")
  List<String> words = List.of();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      split = ",",
      description = "statements, pledges or documents; all of them unless said.")
  List<String> kinds = List.of();

  @Option(
      names = "--speaker",
      paramLabel = "NAME",
      description = "Who said or promised it: a name in Arabic or English, or an id (person:…).")
  @Nullable String speaker;

  @Option(
      names = "--side",
      paramLabel = "STATE",
      description = "The state of who said or promised it: its code (KZ) or a name.")
  @Nullable String side;

  @Option(
      names = "--act",
      paramLabel = "ACT",
      split = ",",
      description = "What was done by saying it: say, announce, warn, deny, …")
  List<String> acts = List.of();

  @Option(
      names = "--field",
      paramLabel = "FIELD",
      split = ",",
      description = "What the promise is about: trade, energy, visa, …")
  List<String> fields = List.of();

  @Option(
      names = "--strength",
      paramLabel = "STRENGTH",
      split = ",",
      description = "How firm the promise is: decided, agreed, will, ready, …")
  List<String> strengths = List.of();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "Published on this day or later: 2024-07-03, 2024-07, 2024.")
  @Nullable String from;

  @Option(names = "--to", paramLabel = "DATE", description = "Published on this day or before.")
  @Nullable String to;

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "Words of the name of the outlet, of the agency or of its site.")
  @Nullable String outlet;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many to show: ${DEFAULT-VALUE} unless said, 0 for all.")
  int limit = 20;

  @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}.")
  Format format = Format.table;

  @Option(
      names = "--rebuild",
      description = "Make the index anew from the ledger; then look, where there are words.")
  boolean rebuild;

  @Mixin LedgerOption ledger = new LedgerOption();
  @Mixin LexiconOption lexicon = new LexiconOption();

  /** As typed. */
  enum Format {
    table,
    json,
    csv
  }

  SearchCommand(Desk desk) {
    this.desk = desk;
    this.common = new CommonOptions(desk);
  }

  @Override
  public Integer call() {
    Question question = question();
    IndexListener notes = new IndexNotes(desk.console());
    try (Ledger open = ledger.openToRead()) {
      if (rebuild) {
        long documents = LedgerIndex.rebuild(open, desk.clitics(), notes);
        desk.console()
            .say(String.format(Locale.ROOT, "mahdar: %,d documents made searchable", documents));
      }
      if (!rebuild || asksForSomething()) {
        Thread.ofPlatform().daemon().start(desk::clitics); // takes as long as the names
        Names names = SearchNames.of(lexicon.folders());
        try (Search search = LedgerIndex.search(open, desk.clitics(), names, notes)) {
          show(search.find(question));
        }
      }
      return Exit.DONE;
    }
  }

  private void show(Answer found) {
    switch (format) {
      case table -> new SearchView(found).show(desk.console());
      case json -> desk.console().line(rows(found).json());
      case csv -> rows(found).csv().forEach(desk.console()::line);
    }
  }

  private static org.mahdar.desk.answer.Answer rows(Answer found) {
    return SearchRows.answer(found.hits(), found.total());
  }

  private boolean asksForSomething() {
    return !words.isEmpty()
        || speaker != null
        || side != null
        || outlet != null
        || from != null
        || to != null
        || !(kinds.isEmpty() && acts.isEmpty() && fields.isEmpty() && strengths.isEmpty());
  }

  private Question question() {
    if (!rebuild && !asksForSomething()) {
      throw CommandFailed.usage(
          "mahdar search needs words or an option that says what to look for: mahdar search"
              + " --speaker Tokayev");
    }
    if (limit < 0) {
      throw CommandFailed.usage("--limit " + limit + ": write a number, 0 for all");
    }
    LocalDate first = from == null ? null : days("--from", from).first();
    LocalDate last = to == null ? null : days("--to", to).last();
    return new Question(
        typed(),
        kinds(),
        speaker,
        side,
        codes("--act", acts, Statement.Act.values(), Statement.Act::code),
        codes("--strength", strengths, Pledge.Strength.values(), Pledge.Strength::code),
        fields.stream().map(each -> each.strip().toLowerCase(Locale.ROOT)).toList(),
        outlet,
        first,
        last,
        limit == 0 ? Integer.MAX_VALUE : limit);
  }

  /** Of several, a word with blanks was held together by the shell's quotation marks. */
  private String typed() {
    List<String> typed = new ArrayList<>();
    for (String word : words) {
      if (word.startsWith("--")) {
        throw CommandFailed.usage(
            "Unknown option "
                + word
                + ". To look for it, write a blank before it, in quotation marks");
      }
      boolean phrase =
          words.size() > 1 && word.strip().contains(" ") && !word.matches("(?s).*[\"«»“”].*");
      typed.add(phrase ? '"' + word + '"' : word);
    }
    return String.join(" ", typed);
  }

  private Set<Kind> kinds() {
    Set<Kind> wanted = EnumSet.noneOf(Kind.class);
    for (String typed : kinds) {
      String kind = typed.strip().toLowerCase(Locale.ROOT);
      List<Kind> meant =
          Arrays.stream(Kind.values())
              .filter(each -> each.plural().equals(kind) || each.code().equals(kind))
              .toList();
      if (meant.isEmpty()) {
        throw CommandFailed.usage(
            "--kind " + typed + ": write statements, pledges or documents, several with commas");
      }
      wanted.addAll(meant);
    }
    return wanted.isEmpty() ? EnumSet.allOf(Kind.class) : wanted;
  }

  private static <T> List<String> codes(
      String option, List<String> typed, T[] values, Function<T, String> code) {
    List<String> known = Arrays.stream(values).map(code).toList();
    List<String> wanted = new ArrayList<>();
    for (String each : typed) {
      String value = each.strip().toLowerCase(Locale.ROOT);
      if (!known.contains(value)) {
        throw CommandFailed.usage(
            option
                + " "
                + each
                + known.stream()
                    .filter(name -> Near.is(value, name))
                    .findFirst()
                    .map(name -> ": did you mean " + name + "?")
                    .orElse(
                        known.stream().collect(Collectors.joining(", ", ": write one of ", ""))));
      }
      wanted.add(value);
    }
    return wanted;
  }

  private static Days days(String option, String typed) {
    return Days.of(typed.strip())
        .orElseThrow(() ->
            CommandFailed.usage(
                option + " " + typed + ": write a date such as 2024-07-03, 2024-07 or 2024"));
  }
}
